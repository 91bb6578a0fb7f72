#include "app/graph/graph_request.h"
#include "app/graph/user_json.h"

#include <algorithm>
#include <functional>

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::Result;
using base::Status;

namespace {

// Roles are addressed by template id, which is the same in every tenant.
QString byTemplate(const QString& roleTemplateId) {
    return u"roleTemplateId="_s + roleTemplateId;
}

bool isNotFound(const base::Problem& problem) {
    return problem.kind == base::ProblemKind::NotFound;
}

Result<bool> isActive(const GraphApi& api, const QString& roleTemplateId,
                      const CancelToken& cancel) {
    const QUrl url =
        endpoint(api, {u"directoryRoles"_s, byTemplate(roleTemplateId)}, {{u"$select"_s, u"id"_s}});
    const Result<QJsonObject> role = getObject(api, url, u"directoryRole"_s, cancel);
    if (!role && !isNotFound(role.error()))
        return fail(role.error());
    return role.has_value();
}

Result<Changed> activate(const GraphApi& api, const QString& roleTemplateId,
                         const CancelToken& cancel) {
    return change(api, net::Method::Post, endpoint(api, {u"directoryRoles"_s}),
                  {{u"roleTemplateId"_s, roleTemplateId}}, 201, cancel);
}

Result<Changed> addMember(const GraphApi& api, const QString& roleTemplateId, const QString& userId,
                          const CancelToken& cancel) {
    return change(
        api, net::Method::Post,
        endpoint(api, {u"directoryRoles"_s, byTemplate(roleTemplateId), u"members"_s, u"$ref"_s}),
        referenceTo(api, userId), 204, cancel);
}

Result<bool> isMember(const GraphApi& api, const QString& roleTemplateId, const QString& userId,
                      const CancelToken& cancel) {
    return directoryRoleMembers(api, roleTemplateId, cancel)
        .map([&userId](const std::vector<domain::User>& members) {
            return std::ranges::any_of(
                members, [&userId](const domain::User& member) { return member.id == userId; });
        });
}

} // namespace

Result<std::vector<domain::User>> directoryRoleMembers(const GraphApi& api,
                                                       const QString& roleTemplateId,
                                                       const CancelToken& cancel) {
    // No $top: members of directory roles come in pages of 1,000 that cannot be sized.
    QUrl page = endpoint(api, {u"directoryRoles"_s, byTemplate(roleTemplateId), u"members"_s},
                         {{u"$select"_s, QString::fromUtf16(kUserFields)}});
    std::vector<domain::User> members;
    while (!page.isEmpty()) {
        Result<UserPage> answer =
            get(api, page, cancel).and_then([](const net::HttpResponse& response) {
                return userPageFromJson(response.body);
            });
        if (!answer && isNotFound(answer.error()))
            return members;
        if (!answer)
            return fail(answer.error());
        std::ranges::move(answer->users, std::back_inserter(members));
        if (Status ok = checkLeadsOn(page, answer->nextLink); !ok)
            return fail(ok.error());
        page = answer->nextLink;
    }
    return members;
}

Result<Changed> addToDirectoryRole(const GraphApi& api, const QString& roleTemplateId,
                                   const QString& userId, const CancelToken& cancel) {
    Result<Changed> added = addMember(api, roleTemplateId, userId, cancel);
    if (!added && isNotFound(added.error())) {
        // Either the role was never activated in this tenant, or the user is too new.
        const Result<bool> active = isActive(api, roleTemplateId, cancel);
        if (!active)
            return fail(active.error());
        if (!*active) {
            if (Result<Changed> activated = activate(api, roleTemplateId, cancel); !activated)
                return activated;
            added = addMember(api, roleTemplateId, userId, cancel);
        }
    }
    // "Already there" is a 400 like any other; only the membership itself tells them apart.
    const auto isThere = [&] { return isMember(api, roleTemplateId, userId, cancel); };
    if (!added && added.error().httpStatus == 400 && eventually(api, cancel, isThere))
        return Changed{.requestId = added.error().requestId};
    return added;
}

Result<Changed> removeFromDirectoryRole(const GraphApi& api, const QString& roleTemplateId,
                                        const QString& userId, const CancelToken& cancel) {
    Result<Changed> removed = change(api, net::Method::Delete,
                                     endpoint(api, {u"directoryRoles"_s, byTemplate(roleTemplateId),
                                                    u"members"_s, userId, u"$ref"_s}),
                                     {}, 204, cancel);
    // Not there any more is what was wanted.
    const auto isGone = [&] {
        return isMember(api, roleTemplateId, userId, cancel).map(std::logical_not());
    };
    if (!removed && isNotFound(removed.error()) && eventually(api, cancel, isGone))
        return Changed{.requestId = removed.error().requestId};
    return removed;
}

} // namespace partnerdesk::graph
