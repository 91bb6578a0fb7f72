#include "app/base/json_reader.h"
#include "app/graph/graph_request.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::JsonReader;
using base::Result;
using base::Status;

namespace {

// "Already there" and "not there any more" are refusals like any other, and an answer may be lost:
// only the membership itself tells what is so.
bool leavesItOpen(const Result<Changed>& changed, int refusal) {
    return !changed && (changed.error().httpStatus == refusal ||
                        changed.error().kind == base::ProblemKind::OutcomeUnknown);
}

// OData doubles the quote inside a string.
QString quoted(QString text) {
    return u'\'' + text.replace(u'\'', "''"_L1) + u'\'';
}

Result<bool> isMember(const GraphApi& api, const QString& groupId, const QString& userId,
                      const CancelToken& cancel) {
    return groupMemberIds(api, groupId, cancel).map([&userId](const QStringList& members) {
        return members.contains(userId);
    });
}

} // namespace

Result<std::optional<Group>> groupByName(const GraphApi& api, const QString& displayName,
                                         const CancelToken& cancel) {
    const QUrl url = endpoint(api, {u"groups"_s},
                              {{u"$filter"_s, u"displayName eq "_s + quoted(displayName)},
                               {u"$select"_s, u"id,displayName,securityEnabled"_s},
                               {u"$top"_s, QString::fromUtf16(kPageSize)}});
    const Result<std::vector<QJsonObject>> groups = allObjects(api, url, u"groups"_s, cancel);
    if (!groups)
        return fail(groups.error());
    for (const QJsonObject& object : *groups) {
        JsonReader in(object, u"group"_s);
        Group group{.id = in.string("id"_L1), .displayName = in.string("displayName"_L1)};
        const bool security = in.optionalBoolean("securityEnabled"_L1).value_or(true);
        if (Status ok = in.finish(); !ok)
            return fail(ok.error());
        // Display names are not unique; the agent groups are security groups.
        if (security)
            return std::optional(std::move(group));
    }
    return std::optional<Group>();
}

Result<QStringList> groupMemberIds(const GraphApi& api, const QString& groupId,
                                   const CancelToken& cancel) {
    const QUrl url =
        endpoint(api, {u"groups"_s, groupId, u"members"_s},
                 {{u"$select"_s, u"id"_s}, {u"$top"_s, QString::fromUtf16(kPageSize)}});
    const Result<std::vector<QJsonObject>> members = allObjects(api, url, u"members"_s, cancel);
    if (!members)
        return fail(members.error());
    QStringList ids;
    for (const QJsonObject& member : *members) {
        JsonReader in(member, u"member"_s);
        ids.append(in.string("id"_L1));
        if (Status ok = in.finish(); !ok)
            return fail(ok.error());
    }
    return ids;
}

Result<bool> amMemberOf(const GraphApi& api, const QString& groupId, const CancelToken& cancel) {
    const QJsonObject body{{u"groupIds"_s, QJsonArray{groupId}}};
    const Result<QJsonObject> answer =
        exchange(api,
                 {.method = net::Method::Post,
                  .url = endpoint(api, {u"me"_s, u"checkMemberGroups"_s}),
                  .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                  .safeToRepeat = true},
                 cancel)
            .and_then([](const net::HttpResponse& response) {
                return base::parseObject(response.body, u"checkMemberGroups"_s);
            });
    if (!answer)
        return fail(answer.error());
    JsonReader in(*answer, u"checkMemberGroups"_s);
    const QJsonArray groups = in.array("value"_L1);
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    return groups.contains(groupId);
}

Result<Changed> addGroupMember(const GraphApi& api, const QString& groupId, const QString& userId,
                               const CancelToken& cancel) {
    Result<Changed> added = change(api, net::Method::Post,
                                   endpoint(api, {u"groups"_s, groupId, u"members"_s, u"$ref"_s}),
                                   referenceTo(api, userId), 204, cancel);
    const auto isThere = [&] { return isMember(api, groupId, userId, cancel); };
    if (leavesItOpen(added, 400) && eventually(api, cancel, isThere))
        return Changed{.requestId = added.error().requestId};
    return added;
}

Result<Changed> removeGroupMember(const GraphApi& api, const QString& groupId,
                                  const QString& userId, const CancelToken& cancel) {
    // Never without $ref: that would delete the user.
    Result<Changed> removed = change(
        api, net::Method::Delete,
        endpoint(api, {u"groups"_s, groupId, u"members"_s, userId, u"$ref"_s}), {}, 204, cancel);
    // Not there any more is what was wanted.
    const auto isGone = [&] {
        return isMember(api, groupId, userId, cancel).map(std::logical_not());
    };
    if (leavesItOpen(removed, 404) && eventually(api, cancel, isGone))
        return Changed{.requestId = removed.error().requestId};
    return removed;
}

} // namespace partnerdesk::graph
