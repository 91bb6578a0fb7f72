#pragma once

#include "app/base/cancel_token.h"
#include "app/base/result.h"
#include "app/domain/account.h"
#include "app/domain/user.h"
#include "app/net/http_client.h"

#include <optional>
#include <vector>

namespace partnerdesk::graph {

// Microsoft Graph v1.0 for one session. A bundle of references: copy freely; the functions below
// and beside take it first. All block and may be called from any thread but the UI's. Problems
// carry Graph's error code, request id and status; 403 is Forbidden, 404 NotFound...
struct GraphApi {
    const net::HttpClient& http;
    net::TokenSource& tokens;
    QUrl base; // "https://graph.microsoft.com"
    // Before the first repetition of a read that waits for replication; each next one is doubled.
    std::chrono::milliseconds replicationPause{500};
};

// A change that was made.
struct Changed {
    QString requestId = {}; // of Graph's answer; empty where none came and a read told of it
};

// me.cpp, organization.cpp
[[nodiscard]] base::Result<domain::User> me(const GraphApi& api, const base::CancelToken& cancel);
[[nodiscard]] base::Result<domain::Tenant> organization(const GraphApi& api,
                                                        const base::CancelToken& cancel);
// Role template ids of my directory roles, through groups too (the reliable check).
[[nodiscard]] base::Result<QStringList> myDirectoryRoles(const GraphApi& api,
                                                         const base::CancelToken& cancel);

// users.cpp
struct UserPage {
    std::vector<domain::User> users;
    std::vector<QString> removedIds; // delta only
    QUrl nextLink;                   // empty on the last page
    QUrl deltaLink;                  // on the last page of a delta round
};
// First page of a delta round over all users, with $select of what domain::User holds.
[[nodiscard]] base::Result<UserPage> firstUserDeltaPage(const GraphApi& api,
                                                        const base::CancelToken& cancel);
// Follows a nextLink or deltaLink verbatim, after checking that it stays on the Graph host.
// 410 is a Conflict problem "graph.resyncRequired": read everything again.
[[nodiscard]] base::Result<UserPage> userPage(const GraphApi& api, const QUrl& link,
                                              const base::CancelToken& cancel);
[[nodiscard]] base::Result<domain::User> user(const GraphApi& api, const QString& id,
                                              const base::CancelToken& cancel);

// groups.cpp
struct Group {
    QString id;
    QString displayName;
};
// nullopt: the tenant has no group of that name.
[[nodiscard]] base::Result<std::optional<Group>>
groupByName(const GraphApi& api, const QString& displayName, const base::CancelToken& cancel);
[[nodiscard]] base::Result<QStringList> groupMemberIds(const GraphApi& api, const QString& groupId,
                                                       const base::CancelToken& cancel);
[[nodiscard]] base::Result<bool> amMemberOf(const GraphApi& api, const QString& groupId,
                                            const base::CancelToken& cancel);
// Already there counts as done. NotFound right after a create means "not yet".
[[nodiscard]] base::Result<Changed> addGroupMember(const GraphApi& api, const QString& groupId,
                                                   const QString& userId,
                                                   const base::CancelToken& cancel);
[[nodiscard]] base::Result<Changed> removeGroupMember(const GraphApi& api, const QString& groupId,
                                                      const QString& userId,
                                                      const base::CancelToken& cancel);

// directory_roles.cpp
// Members of an active role; empty when the role was never activated in this tenant.
[[nodiscard]] base::Result<std::vector<domain::User>>
directoryRoleMembers(const GraphApi& api, const QString& roleTemplateId,
                     const base::CancelToken& cancel);
// Activates the role first where needed. Already there counts as done.
[[nodiscard]] base::Result<Changed> addToDirectoryRole(const GraphApi& api,
                                                       const QString& roleTemplateId,
                                                       const QString& userId,
                                                       const base::CancelToken& cancel);
[[nodiscard]] base::Result<Changed> removeFromDirectoryRole(const GraphApi& api,
                                                            const QString& roleTemplateId,
                                                            const QString& userId,
                                                            const base::CancelToken& cancel);

} // namespace partnerdesk::graph
