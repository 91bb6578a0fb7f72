#include "app/flows/tenant_sign_in.h"

#include "app/domain/role_ids.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

// A person who is blocked cannot sign in to help.
std::vector<domain::User> activeOnly(std::vector<domain::User> users) {
    std::erase_if(users, [](const domain::User& user) { return !user.accountEnabled; });
    return users;
}

// Reads the roles. Only what the page cannot do without is an error: a person without any role may
// still read who could help, or may not.
base::Result<TenantSignIn> described(std::shared_ptr<const Connection> connection,
                                     domain::Tenant tenant, const base::CancelToken& cancel) {
    TenantSignIn result;
    result.account = connection->account();
    result.tenant = std::move(tenant);
    result.tenant.id = connection->tenantId();
    if (const auto person = graph::me(connection->graph(), cancel))
        result.person = *person;

    const auto roles = graph::myDirectoryRoles(connection->graph(), cancel);
    if (roles) {
        result.globalAdmin = roles->contains(domain::kGlobalAdminTemplateId) ? GlobalAdminState::Yes
                                                                             : GlobalAdminState::No;
    }
    if (result.globalAdmin == GlobalAdminState::No) {
        if (auto helpers = graph::directoryRoleMembers(connection->graph(),
                                                       domain::kGlobalAdminTemplateId, cancel))
            result.whoCanHelp = activeOnly(*std::move(helpers));
    }
    if (const base::Status going = cancel.check(); !going)
        return base::fail(going.error());
    result.session = connection->sharedSession();
    result.connection = std::move(connection);
    return result;
}

// A cloud file of a provider alone names no directory.
base::Result<domain::Tenant> tenantOf(const Services& services, auth::Session& session,
                                      const base::CancelToken& cancel) {
    if (session.cloud().graph.isEmpty())
        return base::fail({.kind = base::ProblemKind::Misconfigured, .key = u"cloud.noGraph"_s});
    return graph::organization(graphOf(services, session), cancel);
}

base::Result<TenantSignIn> openConnection(const Services& services,
                                          std::shared_ptr<auth::Session> session,
                                          const QString& language,
                                          const base::CancelToken& cancel) {
    const auto tenant = tenantOf(services, *session, cancel);
    if (tenant) {
        const QString tenantId = domain::tenantIdOf(session->account(), *tenant);
        return described(
            std::make_shared<const Connection>(services, std::move(session), tenantId, language),
            *tenant, cancel);
    }
    if (tenant.error().kind == base::ProblemKind::Cancelled)
        return base::fail(tenant.error());
    TenantSignIn result;
    result.account = session->account();
    result.tenant.id = result.account.tenantId;
    result.unread = tenant.error();
    result.session = std::move(session);
    return result;
}

auth::Session::Parts sessionParts(const Services& services, const net::Cloud& cloud) {
    return {.cloud = cloud,
            .http = services.http,
            .clock = services.clock,
            .vault = services.vault,
            .lockFolder = services.folder.path};
}

base::Result<TenantSignIn> connected(const Services& services, const auth::SignInRequest& request,
                                     base::Result<auth::SignedIn> signedIn,
                                     const base::CancelToken& cancel) {
    if (!signedIn)
        return base::fail(signedIn.error());
    auto session = std::make_shared<auth::Session>(sessionParts(services, request.cloud),
                                                   *std::move(signedIn));
    return openConnection(services, std::move(session), request.language, cancel);
}

} // namespace

base::Result<TenantSignIn> signIn(const Services& services, const auth::SignInRequest& request,
                                  const std::function<void(const QUrl&)>& opened,
                                  const base::CancelToken& cancel) {
    return connected(services, request,
                     auth::signInWithBrowser(request, services.http, services.clock,
                                             services.browser, opened, cancel),
                     cancel);
}

base::Result<TenantSignIn>
signInWithCode(const Services& services, const auth::SignInRequest& request,
               const std::function<void(const auth::DevicePrompt&)>& prompted,
               const base::CancelToken& cancel) {
    return connected(
        services, request,
        auth::signInWithDeviceCode(request, services.http, services.clock, prompted, cancel),
        cancel);
}

base::Result<TenantSignIn> resume(const Services& services, const net::Cloud& cloud,
                                  const domain::Account& account, const QString& language,
                                  const base::CancelToken& cancel) {
    auto session = auth::Session::resume(sessionParts(services, cloud), account, cancel);
    if (!session)
        return base::fail(session.error());
    return connectedOnly(openConnection(services, *std::move(session), language, cancel));
}

base::Status dropSession(const Services& services, const net::Cloud& cloud,
                         const domain::Account& account, const base::CancelToken& cancel) {
    const auto session = auth::Session::resume(sessionParts(services, cloud), account, cancel);
    if (session)
        return (*session)->signOut(cancel);
    const bool nothingThere = session.error().kind == base::ProblemKind::SignInNeeded;
    return nothingThere ? base::Status() : base::Status(base::fail(session.error()));
}

base::Result<TenantSignIn> checkAgain(const Services& services, const TenantSignIn& signedIn,
                                      const QString& language, const base::CancelToken& cancel) {
    if (!signedIn.connection)
        return openConnection(services, signedIn.session, language, cancel);
    const auto tenant = graph::organization(signedIn.connection->graph(), cancel);
    if (!tenant)
        return base::fail(tenant.error());
    return described(signedIn.connection, *tenant, cancel);
}

base::Result<TenantSignIn> connectedOnly(base::Result<TenantSignIn> result) {
    if (result && result->unread)
        return base::fail(*result->unread);
    return result;
}

} // namespace partnerdesk::flows
