#pragma once

#include "app/base/result.h"
#include "app/domain/draft.h"
#include "app/store/names.h"

#include <QByteArray>

#include <array>

namespace partnerdesk::store {

// The draft file: JSON, {"format":"partnerdesk-draft","version":1,...}, also the form a draft has
// in the database. `id` and `saved` belong to the workspace and are not in it: an imported draft is
// a new one and never replaces another.
[[nodiscard]] QByteArray draftToJson(const domain::Draft& draft);

// Reads what draftToJson() wrote; fields it does not know are left out. Problems: InvalidInput
// "draft.notJson", "draft.newer", "draft.tooLarge" (over kMaxDraftFile), "draft.wrongFormat".
[[nodiscard]] base::Result<domain::Draft> draftFromJson(const QByteArray& json);

// Read no more than this of a file that says it is a draft.
inline constexpr qsizetype kMaxDraftFile = qsizetype(1024) * 1024;

// Names in the file and in the database's columns.
inline constexpr std::array kStepNames{
    Name{domain::WizardStep::Welcome, QStringView(u"welcome")},
    Name{domain::WizardStep::SignIn, QStringView(u"signIn")},
    Name{domain::WizardStep::CompanyProfile, QStringView(u"companyProfile")},
    Name{domain::WizardStep::Agreement, QStringView(u"agreement")},
    Name{domain::WizardStep::AdminAgent, QStringView(u"adminAgent")},
};
inline constexpr std::array kEnrollmentNames{
    Name{domain::EnrollmentState::NotEnrolled, QStringView(u"notEnrolled")},
    Name{domain::EnrollmentState::Enrolled, QStringView(u"enrolled")},
    Name{domain::EnrollmentState::AgreementAccepted, QStringView(u"agreementAccepted")},
};

} // namespace partnerdesk::store
