#include "app/auth/discovery.h"

#include "app/auth/oauth_problem.h"
#include "app/base/json_reader.h"
#include "app/net/loopback.h"

#include <QUuid>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Problem;
using base::ProblemKind;
using base::Result;
using base::Status;

namespace {

constexpr auto kAnyTenant = "{tenantid}"_L1;

Problem badMetadata(const QString& why) {
    return {.kind = ProblemKind::ServerFault, .key = u"auth.discovery"_s, .technical = why};
}

// The metadata of one cloud or tenant must not send us to another (mix-up, RFC 9700 section 4.4).
Status checkIssuer(const net::Cloud& cloud, const QString& tenant, const QString& issuer) {
    if (!cloud.issuer.isEmpty()) {
        if (issuer == cloud.issuer.toString())
            return {};
        return base::fail(badMetadata(u"another issuer: "_s + issuer));
    }
    const QString start = cloud.authority.toString() + u'/';
    const QString named = issuer.mid(start.size()).section(u'/', 0, 0);
    const bool isOfAuthority = issuer == start + named + u"/v2.0"_s;
    const bool isOfTenant = isTenantId(tenant) ? named.compare(tenant, Qt::CaseInsensitive) == 0
                                               : named == kAnyTenant || isTenantId(named);
    if (!isOfAuthority || !isOfTenant)
        return base::fail(badMetadata(u"another issuer: "_s + issuer));
    return {};
}

Status checkEndpoints(const net::Cloud& cloud, const ProviderMetadata& metadata) {
    const struct {
        QUrl url;
        bool isNeeded;
    } endpoints[] = {{metadata.authorizationEndpoint, true},
                     {metadata.tokenEndpoint, true},
                     {metadata.keys, true},
                     {metadata.deviceAuthorizationEndpoint, false},
                     {metadata.endSessionEndpoint, false},
                     {metadata.userInfoEndpoint, false}};
    for (const auto& [endpoint, isNeeded] : endpoints) {
        const bool isLeftOut = !isNeeded && endpoint.isEmpty();
        const bool isElsewhere =
            cloud.issuer.isEmpty() && endpoint.host() != cloud.authority.host();
        if (!isLeftOut && (!net::isTrustworthyUrl(endpoint) || isElsewhere))
            return base::fail(badMetadata(u"bad endpoint: "_s + endpoint.toString()));
    }
    return {};
}

} // namespace

Result<ProviderMetadata> discover(const net::Cloud& cloud, const QString& tenant,
                                  const net::HttpClient& http, const base::CancelToken& cancel) {
    const auto response = http.send(
        {.url = discoveryUrl(cloud, tenant), .headers = {{"Accept", "application/json"}}}, cancel);
    if (!response)
        return base::fail(response.error());
    if (response->status != 200)
        return base::fail(readOAuthFault(*response).problem);
    const auto object = base::parseObject(response->body, u"discovery"_s);
    if (!object)
        return base::fail(badMetadata(object.error().technical));

    JsonReader in(*object, u"discovery"_s);
    const auto url = [&in](QLatin1StringView name) { return QUrl(in.string(name)); };
    const auto optionalUrl = [&in](QLatin1StringView name) {
        return QUrl(in.optionalString(name).value_or(QString()));
    };
    const ProviderMetadata metadata{
        .issuer = in.string("issuer"_L1),
        .authorizationEndpoint = url("authorization_endpoint"_L1),
        .tokenEndpoint = url("token_endpoint"_L1),
        .deviceAuthorizationEndpoint = optionalUrl("device_authorization_endpoint"_L1),
        .endSessionEndpoint = optionalUrl("end_session_endpoint"_L1),
        // Entra's is Graph's, another host, and its ID tokens say everything.
        .userInfoEndpoint = cloud.issuer.isEmpty() ? QUrl() : optionalUrl("userinfo_endpoint"_L1),
        .keys = url("jwks_uri"_L1),
        .namesIssuerInReply =
            in.optionalBoolean("authorization_response_iss_parameter_supported"_L1)
                .value_or(false)};
    // Who lists the methods must list ours; "plain" alone would mean no protection.
    const auto methods = in.optionalArray("code_challenge_methods_supported"_L1);
    if (const Status ok = in.finish(); !ok)
        return base::fail(badMetadata(ok.error().technical));
    if (methods && !methods->contains(u"S256"_s))
        return base::fail(badMetadata(u"no S256"_s));
    if (const Status ok = checkIssuer(cloud, tenant, metadata.issuer); !ok)
        return base::fail(ok.error());
    if (const Status ok = checkEndpoints(cloud, metadata); !ok)
        return base::fail(ok.error());
    return metadata;
}

QUrl discoveryUrl(const net::Cloud& cloud, const QString& tenant) {
    const QString document = u"/.well-known/openid-configuration"_s;
    if (!cloud.issuer.isEmpty())
        return QUrl(cloud.issuer.toString(QUrl::StripTrailingSlash) + document);
    // "organizations": any work or school account, no personal one.
    const QString segment = tenant.isEmpty() ? u"organizations"_s
                                             : QString::fromLatin1(QUrl::toPercentEncoding(tenant));
    return QUrl(cloud.authority.toString() + u'/' + segment + u"/v2.0"_s + document);
}

bool isSameIssuer(const QString& expected, const QString& tenantId, const QString& actual) {
    QString exact = expected;
    if (!tenantId.isEmpty())
        exact.replace(kAnyTenant, tenantId);
    return !exact.contains(kAnyTenant) && exact == actual;
}

bool isTenantId(const QString& text) {
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace partnerdesk::auth
