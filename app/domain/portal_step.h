#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace partnerdesk::domain {

// A job that has no public API, done by a person at the portal
// (resources/catalogues/portal_steps.json).
enum class PortalStepState {
    NotStarted,
    Opened,
    AwaitingConfirmation,
    ConfirmedByYou,
    VerifiedByService,
    DisagreesWithService,
    Abandoned,
};

struct PortalStep {
    QString id;   // GUID of this row
    QString kind; // "newTenant", "enroll", "agreement", "contactMail"
    QString draftId;
    PortalStepState state = PortalStepState::NotStarted;
    QMap<QString, QString> values; // what was handed over, by field id
    QMap<QString, QString> proof;  // what came back: "mpnId", "date", "fileSha256"...
    QDateTime opened;
    QDateTime confirmed;

    friend bool operator==(const PortalStep&, const PortalStep&) = default;
};

} // namespace partnerdesk::domain
