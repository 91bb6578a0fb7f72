#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// Step 2: who is signed in, in which tenant, and may they enroll?
enum class GlobalAdminState { Yes, No, EligibleNotActive, Unknown };

struct TenantSignIn {
    // Null while the tenant could not be read: who is signed in is known, nothing can be done yet.
    std::shared_ptr<const Connection> connection;
    std::shared_ptr<auth::Session> session;
    std::optional<base::Problem> unread; // why not
    domain::Account account;
    domain::User person; // the signed-in person as the directory has them; empty id when unreadable
    domain::Tenant tenant;
    GlobalAdminState globalAdmin = GlobalAdminState::Unknown;
    std::vector<domain::User> whoCanHelp; // the tenant's Global administrators, when readable
};

// Signed in, and the tenant cannot be read: a result without connection, and checkAgain() reads it
// once more; nobody has to go through the browser again for it. Problems: what
// auth::signInWithBrowser and auth::signInWithDeviceCode say.
[[nodiscard]] base::Result<TenantSignIn> signIn(const Services& services,
                                                const auth::SignInRequest& request,
                                                const std::function<void(const QUrl&)>& opened,
                                                const base::CancelToken& cancel);
[[nodiscard]] base::Result<TenantSignIn>
signInWithCode(const Services& services, const auth::SignInRequest& request,
               const std::function<void(const auth::DevicePrompt&)>& prompted,
               const base::CancelToken& cancel);
// Takes up the kept session of `account`; SignInNeeded when there is none. A tenant that cannot be
// read is its problem: nobody waits for this.
[[nodiscard]] base::Result<TenantSignIn> resume(const Services& services, const net::Cloud& cloud,
                                                const domain::Account& account,
                                                const QString& language,
                                                const base::CancelToken& cancel);
// Nobody will take up the session of this account: its token leaves the keychain.
[[nodiscard]] base::Status dropSession(const Services& services, const net::Cloud& cloud,
                                       const domain::Account& account,
                                       const base::CancelToken& cancel);
// "Check again": reads tenant and roles anew.
[[nodiscard]] base::Result<TenantSignIn> checkAgain(const Services& services,
                                                    const TenantSignIn& signedIn,
                                                    const QString& language,
                                                    const base::CancelToken& cancel);
// For who can do nothing without a connection: a tenant that could not be read is a problem.
[[nodiscard]] base::Result<TenantSignIn> connectedOnly(base::Result<TenantSignIn> result);

} // namespace partnerdesk::flows
