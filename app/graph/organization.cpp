#include "app/base/json_reader.h"
#include "app/graph/graph_error.h"
#include "app/graph/graph_request.h"

#include <QJsonArray>

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::JsonReader;
using base::Result;
using base::Status;

namespace {

Result<domain::Tenant> tenantFrom(const QJsonObject& organization) {
    JsonReader in(organization, u"organization"_s);
    domain::Tenant tenant;
    tenant.id = in.string("id"_L1);
    tenant.displayName = in.string("displayName"_L1);
    tenant.countryCode = in.optionalString("countryLetterCode"_L1).value_or(QString());
    const QJsonArray domains = in.array("verifiedDomains"_L1);
    for (const QJsonValue value : domains) {
        JsonReader domain(value.toObject(), u"verifiedDomain"_s);
        const QString name = domain.string("name"_L1);
        if (domain.optionalBoolean("isDefault"_L1).value_or(false))
            tenant.defaultDomain = name;
        if (domain.optionalBoolean("isInitial"_L1).value_or(false))
            tenant.initialDomain = name;
        if (Status ok = domain.finish(); !ok)
            return fail(ok.error());
    }
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    return tenant;
}

} // namespace

Result<domain::Tenant> organization(const GraphApi& api, const CancelToken& cancel) {
    const QUrl url =
        endpoint(api, {u"organization"_s},
                 {{u"$select"_s, u"id,displayName,countryLetterCode,verifiedDomains"_s}});
    const Result<std::vector<QJsonObject>> organizations =
        allObjects(api, url, u"organization"_s, cancel);
    if (!organizations)
        return fail(organizations.error());
    // A token belongs to one tenant, so the list has exactly one entry.
    if (organizations->size() != 1)
        return fail(badAnswer(u"organization has %1 entries"_s.arg(organizations->size())));
    return tenantFrom(organizations->front());
}

} // namespace partnerdesk::graph
