#pragma once

#include "app/flows/services.h"

#include <optional>

namespace partnerdesk::flows {

// A company that is enrolled already, perhaps by somebody else or on another computer.
struct RegisteredCompany {
    QString mpnId;
    bool agreementAccepted = false;
    std::optional<domain::CompanyProfile> profile; // nullopt: the service does not tell it
};

// What tenant, service and old membership know before anything was typed.
struct KnownCompany {
    QMap<QString, domain::Prefilled> profile; // by field id
    std::optional<domain::OldMembership> oldMembership;
    std::optional<RegisteredCompany> registered;
};

// Blocking; any thread but the UI's.
[[nodiscard]] base::Result<KnownCompany> knownCompany(const Connection& connection,
                                                      const base::CancelToken& cancel);
// `status` says that the company is enrolled. Blocking; any thread but the UI's.
[[nodiscard]] base::Result<RegisteredCompany>
registeredCompany(const Connection& connection, const partner::AccountStatus& status,
                  const base::CancelToken& cancel);

// Offers each value once, for a field that is empty: what the person emptied stays empty. Parts of
// an address are offered only where the company is in the same country.
void fillIn(domain::Draft& draft, const QMap<QString, domain::Prefilled>& known);
// The draft goes on from what is registered.
void adopt(domain::Draft& draft, const RegisteredCompany& company);

} // namespace partnerdesk::flows
