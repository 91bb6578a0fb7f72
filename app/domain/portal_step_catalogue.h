#pragma once

#include "app/base/result.h"
#include "app/domain/portal_step.h"

#include <QStringList>
#include <QUrl>

#include <vector>

namespace partnerdesk::domain {

// Words that stand side by side in a catalogue.
struct LocalizedText {
    QString en;
    QString zh;

    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

// How a value has to look in the portal's field.
enum class PortalTransform { None, NationalDigits, CountryName, LanguageName };

// What decides whether a step was really done.
enum class PortalVerify { None, SignIn, MpnProfile, VettingStage };

struct PortalField {
    QString id; // field id of the company profile, or one of the step's own
    LocalizedText label;
    PortalTransform transform = PortalTransform::None;
    bool asked = false; // the step comes before the profile: the person may type it here
};

struct PortalProof {
    QString id;
    LocalizedText label;
    QString pattern; // what it looks like (Perl-compatible regular expression)
    QString find;    // where it stands in pasted text, as the first group; empty: the pattern alone
    QString example;
};

struct PortalStepKind {
    QString id; // "newTenant", "enroll", "agreement", "contactMail", "companyRoles"
    LocalizedText title;
    LocalizedText lead;
    LocalizedText path;          // the buttons to press, in the portal's words
    LocalizedText message;       // to the contact: %1 name, %2 mail, %3 company; often empty
    LocalizedText hurdle = {};   // what may stand in the way there, as a question; often empty
    LocalizedText request = {};  // what to send to whoever can clear the hurdle
    QMap<QString, QString> urls; // by cloud id; "custom" may hold {portal}
    QStringList roles;           // role ids that may do it; empty: anybody
    std::vector<PortalField> fields;
    std::vector<PortalProof> proof;
    PortalVerify verify = PortalVerify::None;
    std::vector<int> reminderDays;
};

// resources/catalogues/portal_steps.json. Immutable after loading; any thread.
class PortalStepCatalogue {
public:
    [[nodiscard]] static base::Result<PortalStepCatalogue> builtIn();
    [[nodiscard]] static base::Result<PortalStepCatalogue> fromJson(const QByteArray& json);

    // nullptr when there is no such step.
    [[nodiscard]] const PortalStepKind* step(const QString& id) const;
    [[nodiscard]] const std::vector<PortalStepKind>& steps() const { return m_steps; }

private:
    std::vector<PortalStepKind> m_steps;
};

// The page of a step in a cloud. Clouds that the catalogue does not name (the sandbox, a cloud
// file) have it below their own `portal`. Empty when this cloud lacks the step.
[[nodiscard]] QUrl portalUrl(const PortalStepKind& step, const QString& cloudId,
                             const QUrl& portal);

// A page that may be opened with a company's data at hand: https, or http on this computer.
[[nodiscard]] bool isPortalPage(const QUrl& page);

// What text pasted from a portal page tells: proof id -> what stands at its place, or the text
// itself when it is nothing but the proof. Full-width digits count as digits; dates like
// 2026年11月22日 and Nov 22, 2026 are brought to 2026-11-22.
[[nodiscard]] QMap<QString, QString> foundInPastedText(const PortalStepKind& step,
                                                       const QString& text);

// True when every proof the step asks for is given in the right form; a bare OK is never enough.
[[nodiscard]] bool isProofComplete(const PortalStepKind& step, const QMap<QString, QString>& proof);

} // namespace partnerdesk::domain
