#pragma once

#include "app/base/cancel_token.h"
#include "app/base/result.h"
#include "app/domain/agreement.h"
#include "app/domain/benefit.h"
#include "app/domain/capabilities.h"
#include "app/domain/company_profile.h"
#include "app/domain/membership.h"
#include "app/domain/portal_step.h"
#include "app/domain/user.h"

#include <optional>
#include <variant>
#include <vector>

namespace partnerdesk::partner {

// What a change came to; `requestId` is that of the service's answer.
struct Enrolled {
    QString mpnId;
    QString requestId = {};
};
struct Done {
    QString requestId = {};
};

// A program call either is done or becomes a portal step that a person finishes; no call waits for
// a person.
template <class T>
using ProgramAnswer = std::variant<T, domain::PortalStep>;

struct AccountStatus {
    bool enrolled = false;
    bool agreementAccepted = false;
    QString mpnId;
    QString companyName;
    domain::Membership membership;
    std::optional<domain::OldMembership> oldMembership;
};

struct UserCompanyRoles {
    QString userId;
    domain::RoleSet roles; // company roles only
};

// What has no public API. In a cloud with a program service it speaks /program/v1 (contract:
// app/sandbox/program_api.md); in others every write becomes a portal step and reads answer
// NotSupported. All block; any thread but the UI's.
class PartnerProgram {
public:
    PartnerProgram() = default;
    virtual ~PartnerProgram() = default;
    Q_DISABLE_COPY_MOVE(PartnerProgram)

    [[nodiscard]] virtual base::Result<AccountStatus> status(const base::CancelToken& cancel) = 0;
    // `idempotencyKey` (the draft's id) makes a repeat after a lost answer harmless.
    [[nodiscard]] virtual base::Result<ProgramAnswer<Enrolled>>
    enroll(const domain::CompanyProfile& profile, const QString& idempotencyKey,
           const base::CancelToken& cancel) = 0;
    [[nodiscard]] virtual base::Result<ProgramAnswer<domain::AgreementText>>
    agreement(const QString& country, const QString& language, const base::CancelToken& cancel) = 0;
    [[nodiscard]] virtual base::Result<ProgramAnswer<Done>>
    acceptAgreement(const domain::AgreementAcceptance& acceptance,
                    const base::CancelToken& cancel) = 0;
    [[nodiscard]] virtual base::Result<ProgramAnswer<Done>>
    resendVerificationMail(const base::CancelToken& cancel) = 0;
    [[nodiscard]] virtual base::Result<std::vector<domain::Benefit>>
    benefits(const base::CancelToken& cancel) = 0;
    [[nodiscard]] virtual base::Result<std::vector<UserCompanyRoles>>
    companyRoles(const base::CancelToken& cancel) = 0;
    [[nodiscard]] virtual base::Result<ProgramAnswer<Done>>
    setCompanyRole(const domain::RoleChange& change, const base::CancelToken& cancel) = 0;
};

} // namespace partnerdesk::partner
