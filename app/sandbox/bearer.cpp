#include "app/sandbox/bearer.h"

#include "app/sandbox/jwt.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

std::optional<Resource> resourceOf(const QString& aud, const QUrl& origin) {
    for (const Resource resource : {Resource::Graph, Resource::PartnerCenter}) {
        if (aud == audience(resource, origin))
            return resource;
    }
    return std::nullopt;
}

bool takes(const Request& request, Resource resource) {
    const QString service = request.path.value(0).toLower();
    if (service == "graph"_L1)
        return resource == Resource::Graph;
    if (service == "partnercenter"_L1)
        return resource == Resource::PartnerCenter;
    return true;
}

} // namespace

QString audience(Resource resource, const QUrl& origin) {
    return origin.toString() + (resource == Resource::Graph ? u"/graph"_s : u"/partnercenter"_s);
}

Bearer checkBearer(const Request& request, const crypto::RsaPublicJwk& key, const QDateTime& now) {
    const QByteArray header = request.header("Authorization");
    if (header.isEmpty())
        return {.state = BearerState::Missing, .caller = {}};
    Bearer invalid{.state = BearerState::Invalid, .caller = {}};
    if (header.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return invalid;
    const std::optional<QJsonObject> claims = verifiedClaims(header.mid(7).trimmed(), key);
    if (!claims)
        return invalid;
    const QString tenant = claims->value("tid"_L1).toString();
    const std::optional<Resource> resource =
        resourceOf(claims->value("aud"_L1).toString(), request.origin);
    if (!resource || !takes(request, *resource) ||
        claims->value("iss"_L1).toString() != issuer(request.origin, tenant))
        return invalid;
    if (now.toSecsSinceEpoch() >= claims->value("exp"_L1).toInteger())
        return {.state = BearerState::Expired, .caller = {}};
    return {.state = BearerState::Valid,
            .caller = {.tenantId = tenant,
                       .userId = claims->value("oid"_L1).toString(),
                       .subject = claims->value("sub"_L1).toString(),
                       .clientId = claims->value("appid"_L1).toString(),
                       .resource = *resource,
                       .scopes = claims->value("scp"_L1).toString().split(u' ', Qt::SkipEmptyParts),
                       .authTime = QDateTime::fromMSecsSinceEpoch(
                           claims->value("xms_at"_L1).toInteger(), Qt::UTC),
                       .mfa = claims->value("amr"_L1).toArray().contains(u"mfa"_s)}};
}

QByteArray mfaChallenge() {
    const QByteArray claims(kMfaClaims.data(), kMfaClaims.size());
    return R"(Bearer realm="", error="insufficient_claims", claims=")" + claims.toBase64() + '"';
}

} // namespace partnerdesk::sandbox
