#include "app/auth/json_web_keys.h"

#include "app/auth/oauth_problem.h"
#include "app/base/json_reader.h"

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;

JsonWebKeys keysFromJson(const QJsonObject& document) {
    JsonWebKeys keys;
    const QJsonArray valueList = document["keys"_L1].toArray();
    for (const QJsonValue value : valueList) {
        const QJsonObject key = value.toObject();
        const QString id = key["kid"_L1].toString();
        const bool isForSignatures = key["use"_L1].toString(u"sig"_s) == "sig"_L1 &&
                                     key["alg"_L1].toString(u"RS256"_s) == "RS256"_L1;
        if (key["kty"_L1] == "RSA"_L1 && isForSignatures && !id.isEmpty()) {
            keys.insert(id, {.modulus = key["n"_L1].toString().toLatin1(),
                             .exponent = key["e"_L1].toString().toLatin1()});
        }
    }
    return keys;
}

base::Result<JsonWebKeys> fetchKeys(const QUrl& url, const net::HttpClient& http,
                                    const base::CancelToken& cancel) {
    const auto response =
        http.send({.url = url, .headers = {{"Accept", "application/json"}}}, cancel);
    if (!response)
        return base::fail(response.error());
    if (response->status != 200)
        return base::fail(readOAuthFault(*response).problem);
    return base::parseObject(response->body, u"keys"_s).map(keysFromJson);
}

} // namespace partnerdesk::auth
