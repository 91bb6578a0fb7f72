#include "app/flows/account_status.h"

#include "app/flows/company_records.h"

namespace partnerdesk::flows {

using base::ProblemKind;

namespace {

base::Result<partner::AccountStatus> confirmedStatus(const Services& services,
                                                     const Connection& connection,
                                                     const base::CancelToken& cancel) {
    const auto draft = enrolledDraft(services.folder, connection.tenantId());
    if (!draft)
        return base::fail(draft.error());
    const auto accepted = store::acceptances(services.folder, connection.tenantId());
    if (!accepted)
        return base::fail(accepted.error());
    partner::AccountStatus status;
    status.agreementAccepted = !accepted->empty();
    if (*draft) {
        // Confirmed without a connection, it is under no tenant yet.
        if ((*draft)->enrollment == domain::EnrollmentState::AgreementAccepted)
            status.agreementAccepted = true;
        status.enrolled = true;
        status.mpnId = (*draft)->mpnId;
        status.companyName = (*draft)->profile.legalName;
    }
    const auto mpn = partner::mpnProfile(connection.partnerCenter(), cancel);
    // A service that does not tell leaves standing what the person confirmed.
    if (!mpn && base::mayPass(mpn.error()))
        return base::fail(mpn.error());
    if (mpn) {
        status.enrolled = true;
        status.mpnId = mpn->mpnId;
        if (!mpn->partnerName.isEmpty())
            status.companyName = mpn->partnerName;
    }
    return status;
}

} // namespace

base::Result<partner::AccountStatus> accountStatus(const Services& services,
                                                   const Connection& connection,
                                                   const base::CancelToken& cancel) {
    auto status = connection.program().status(cancel);
    if (!status && status.error().kind == ProblemKind::NotSupported)
        return confirmedStatus(services, connection, cancel);
    return status;
}

} // namespace partnerdesk::flows
