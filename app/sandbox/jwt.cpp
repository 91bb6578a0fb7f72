#include "app/sandbox/jwt.h"

#include "app/crypto/base64url.h"
#include "app/crypto/hash.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QByteArray encoded(const QJsonObject& object) {
    return crypto::toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> decoded(const QByteArray& part) {
    const std::optional<QByteArray> json = crypto::fromBase64Url(part);
    const QJsonDocument document = QJsonDocument::fromJson(json.value_or(QByteArray()));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QString issuer(const QUrl& origin, const QString& tenantId) {
    return origin.toString() + u'/' + tenantId + u"/v2.0"_s;
}

QByteArray keyId(const crypto::RsaPublicJwk& key) {
    // QJsonObject writes its members sorted by name, as RFC 7638 wants them.
    const QJsonObject members{{u"e"_s, QString::fromLatin1(key.exponent)},
                              {u"kty"_s, u"RSA"_s},
                              {u"n"_s, QString::fromLatin1(key.modulus)}};
    return crypto::toBase64Url(
        crypto::sha256(QJsonDocument(members).toJson(QJsonDocument::Compact)));
}

QByteArray signedJwt(const QJsonObject& claims, const crypto::RsaKey& key) {
    const QJsonObject header{{u"typ"_s, u"JWT"_s},
                             {u"alg"_s, u"RS256"_s},
                             {u"kid"_s, QString::fromLatin1(keyId(key.publicJwk()))}};
    const QByteArray content = encoded(header) + '.' + encoded(claims);
    return content + '.' + crypto::toBase64Url(key.signRs256(content));
}

std::optional<QJsonObject> verifiedClaims(const QByteArray& token,
                                          const crypto::RsaPublicJwk& key) {
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const std::optional<QJsonObject> header = decoded(parts[0]);
    const std::optional<QByteArray> signature = crypto::fromBase64Url(parts[2]);
    if (!header || header->value("alg"_L1) != "RS256"_L1 || !signature ||
        !crypto::verifyRs256(key, parts[0] + '.' + parts[1], *signature))
        return std::nullopt;
    return decoded(parts[1]);
}

} // namespace partnerdesk::sandbox
