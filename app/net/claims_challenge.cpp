#include "app/net/claims_challenge.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;

// WWW-Authenticate: Bearer realm="", error="insufficient_claims",
// claims="eyJhY2Nlc3NfdG9rZW4iOi..."
QString claimsChallenge(const HttpResponse& response) {
    if (response.status != 401 && response.status != 403)
        return {};
    static const QRegularExpression parameter(uR"re(\bclaims="([A-Za-z0-9+/=_-]+)")re"_s);
    const auto match = parameter.match(QString::fromLatin1(response.header("WWW-Authenticate")));
    QByteArray encoded = match.captured(1).toLatin1();
    encoded.replace('-', '+').replace('_', '/'); // either alphabet is seen
    const QByteArray claims = QByteArray::fromBase64(encoded);
    // What is no JSON object would only make the authorize request fail.
    return QJsonDocument::fromJson(claims).isObject() ? QString::fromUtf8(claims) : QString();
}

} // namespace partnerdesk::net
