#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// Step 3 and 4 in the user's words. Blocking; any thread but the UI's.

// Asks the service about the address as typed.
[[nodiscard]] base::Result<partner::AddressVerdict> checkAddress(const Connection& connection,
                                                                 const domain::Address& address,
                                                                 const base::CancelToken& cancel);

// Enrolls and stores the outcome in the draft; recorded in the journal. An outcome that is unknown
// is read back (status) before anything is said, and a company that turns out to be enrolled
// already is adopted as it is registered. The draft comes back as stored.
[[nodiscard]] base::Result<partner::ProgramAnswer<domain::Draft>>
enroll(const Services& services, const Connection& connection, domain::Draft draft,
       const base::CancelToken& cancel);

[[nodiscard]] base::Result<partner::ProgramAnswer<domain::AgreementText>>
agreementText(const Connection& connection, const QString& country, const QString& language,
              const base::CancelToken& cancel);

// Accepts, keeps text, hash, version, signer and time, and moves the draft on.
[[nodiscard]] base::Result<partner::ProgramAnswer<domain::Draft>>
acceptAgreement(const Services& services, const Connection& connection, domain::Draft draft,
                const domain::AgreementText& text, const QString& signerFirstName,
                const QString& signerLastName, const base::CancelToken& cancel);

// The latest acceptance kept for this tenant, to be shown later; nullopt when there is none.
[[nodiscard]] base::Result<std::optional<domain::AgreementAcceptance>>
lastAcceptance(const Services& services, const QString& tenantId);

} // namespace partnerdesk::flows
