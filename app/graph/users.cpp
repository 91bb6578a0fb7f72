#include "app/graph/graph_request.h"
#include "app/graph/user_json.h"

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::Result;

Result<UserPage> firstUserDeltaPage(const GraphApi& api, const CancelToken& cancel) {
    return userPage(
        api,
        endpoint(api, {u"users"_s, u"delta"_s}, {{u"$select"_s, QString::fromUtf16(kUserFields)}}),
        cancel);
}

Result<UserPage> userPage(const GraphApi& api, const QUrl& link, const CancelToken& cancel) {
    // Delta takes no $top; the page size is a preference, sent with every page.
    const net::Headers headers{
        {"Prefer", "odata.maxpagesize=" + QString::fromUtf16(kPageSize).toLatin1()}};
    Result<UserPage> page =
        get(api, link, cancel, headers).and_then([](const net::HttpResponse& response) {
            return userPageFromJson(response.body);
        });
    if (page) {
        if (base::Status ok = checkLeadsOn(link, page->nextLink); !ok)
            return base::fail(ok.error());
    }
    return page;
}

Result<domain::User> user(const GraphApi& api, const QString& id, const CancelToken& cancel) {
    const QUrl url =
        endpoint(api, {u"users"_s, id}, {{u"$select"_s, QString::fromUtf16(kUserFields)}});
    return get(api, url, cancel).and_then([](const net::HttpResponse& response) {
        return userFromJson(response.body);
    });
}

} // namespace partnerdesk::graph
