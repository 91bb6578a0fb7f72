#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// Step 2: who is signed in, in which tenant, and may they enroll?
enum class GlobalAdminState { Yes, No, EligibleNotActive, Unknown };

struct TenantSignIn {
    std::shared_ptr<const Connection> connection;
    domain::Account account;
    domain::User person; // the signed-in person as the directory has them; empty id when unreadable
    domain::Tenant tenant;
    GlobalAdminState globalAdmin = GlobalAdminState::Unknown;
    std::vector<domain::User> whoCanHelp; // the tenant's Global administrators, when readable
};

[[nodiscard]] base::Result<TenantSignIn> signIn(const Services& services,
                                                const auth::SignInRequest& request,
                                                const std::function<void(const QUrl&)>& opened,
                                                const base::CancelToken& cancel);
[[nodiscard]] base::Result<TenantSignIn>
signInWithCode(const Services& services, const auth::SignInRequest& request,
               const std::function<void(const auth::DevicePrompt&)>& prompted,
               const base::CancelToken& cancel);
// Takes up the kept session of `account`; SignInNeeded when there is none.
[[nodiscard]] base::Result<TenantSignIn> resume(const Services& services, const net::Cloud& cloud,
                                                const domain::Account& account,
                                                const QString& language,
                                                const base::CancelToken& cancel);
// Nobody will take up the session of this account: its token leaves the keychain.
[[nodiscard]] base::Status dropSession(const Services& services, const net::Cloud& cloud,
                                       const domain::Account& account,
                                       const base::CancelToken& cancel);
// "Check again": reads roles anew.
[[nodiscard]] base::Result<TenantSignIn> checkAgain(const TenantSignIn& signedIn,
                                                    const base::CancelToken& cancel);

} // namespace partnerdesk::flows
