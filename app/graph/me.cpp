#include "app/base/json_reader.h"
#include "app/graph/graph_request.h"
#include "app/graph/user_json.h"

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::Result;

Result<domain::User> me(const GraphApi& api, const CancelToken& cancel) {
    const QUrl url = endpoint(api, {u"me"_s}, {{u"$select"_s, QString::fromUtf16(kUserFields)}});
    return get(api, url, cancel).and_then([](const net::HttpResponse& response) {
        return userFromJson(response.body);
    });
}

Result<QStringList> myDirectoryRoles(const GraphApi& api, const CancelToken& cancel) {
    // Query options on transitiveMemberOf work as advanced queries only: ConsistencyLevel and
    // $count go together (user-list-transitivememberof).
    const QUrl url =
        endpoint(api, {u"me"_s, u"transitiveMemberOf"_s, u"microsoft.graph.directoryRole"_s},
                 {{u"$select"_s, u"id,displayName,roleTemplateId"_s},
                  {u"$count"_s, u"true"_s},
                  {u"$top"_s, QString::fromUtf16(kPageSize)}});
    const Result<std::vector<QJsonObject>> roles =
        allObjects(api, url, u"directoryRoles"_s, cancel, {{"ConsistencyLevel", "eventual"}});
    if (!roles)
        return fail(roles.error());
    QStringList templateIds;
    for (const QJsonObject& role : *roles) {
        base::JsonReader in(role, u"directoryRole"_s);
        templateIds.append(in.string("roleTemplateId"_L1));
        if (base::Status ok = in.finish(); !ok)
            return fail(ok.error());
    }
    return templateIds;
}

} // namespace partnerdesk::graph
