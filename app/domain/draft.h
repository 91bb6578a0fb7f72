#pragma once

#include "app/domain/account.h"
#include "app/domain/company_profile.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

namespace partnerdesk::domain {

enum class WizardStep {
    Welcome = 1,
    SignIn = 2,
    CompanyProfile = 3,
    Agreement = 4,
    AdminAgent = 5
};

// How far the company has come at the service. Only ever moves forward.
enum class EnrollmentState { NotEnrolled, Enrolled, AgreementAccepted };

enum class JourneyKind { Enroll, Renew };

// How far one person has come with one text of the agreement. Nobody else has read it, and no other
// text.
struct Signing {
    QString sha256; // hex, of the text that was read to its end; empty: none
    QString reader; // the account that read it
    bool authorized = false;
    bool accepted = false; // ticked, not yet sent

    friend bool operator==(const Signing&, const Signing&) = default;
};

// Everything the wizard knows about one company, restored to the same page and field.
struct Draft {
    QString id;   // GUID, made by the store
    QString name; // shown on cards; follows the legal name until renamed by hand
    bool renamed = false;
    QString cloud; // a draft belongs to one cloud
    JourneyKind kind = JourneyKind::Enroll;
    WizardStep step = WizardStep::Welcome;
    QString focusField;   // field id (company_profile.h) that had the cursor
    QSet<QString> ticked; // "credentials", "legal", "authority", "contact"
    QString tenantId;     // empty before the first sign-in
    QString tenantDomain;
    QString tenantName;
    // Portal steps alone, by the person's choice, as long as the cloud knows no client id.
    bool withoutConnection = false;
    CompanyProfile profile;
    QMap<QString, Prefilled> prefilled; // by field id
    // As typed at the agreement; both empty: who is signed in.
    QString signerFirstName;
    QString signerLastName;
    Signing signing = {};
    EnrollmentState enrollment = EnrollmentState::NotEnrolled;
    QString mpnId;
    QDateTime submitted; // UTC; invalid before
    QDateTime saved;     // UTC, set by the store

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace partnerdesk::domain
