#include "tests/app/sandbox/service_caller.h"

#include "tests/app/sandbox/sign_in_pages.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

QStringList ServiceAnswer::texts(QLatin1StringView property) const {
    QStringList all;
    const QJsonArray itemList = value();
    for (const QJsonValue item : itemList)
        all.append(item.toObject().value(property).toString());
    return all;
}

QString ServiceAnswer::errorCode() const {
    const QJsonValue error = body.value("error"_L1);
    if (error.isObject())
        return error.toObject().value("code"_L1).toString();
    return body.value("code"_L1).toVariant().toString();
}

ServiceCaller::ServiceCaller(SandboxUnderTest& sandbox, const QString& userName,
                             const QString& scopes, const QString& password)
    : m_sandbox(sandbox) {
    PagesOfSignIn pages(sandbox);
    pages.signInAs(userName, {{u"scope"_s, "openid "_L1 + scopes}}, u"organizations"_s,
                   password.isEmpty() ? QString(kPassword) : password);
    const QJsonObject tokens = jsonOf(pages.redeem());
    m_token = tokens.value("access_token"_L1).toString().toLatin1();
    m_id = claimsOf(QString::fromLatin1(m_token)).value("oid"_L1).toString();
    EXPECT_FALSE(m_id.isEmpty()) << "signing in failed";
}

ServiceAnswer ServiceCaller::get(const QString& url, const net::Headers& headers) const {
    return send(net::Method::Get, url, {}, headers);
}

ServiceAnswer ServiceCaller::head(const QString& url) const {
    return send(net::Method::Head, url, {}, {});
}

ServiceAnswer ServiceCaller::post(const QString& url, const QJsonObject& body,
                                  const net::Headers& headers) const {
    return send(net::Method::Post, url, QJsonDocument(body).toJson(),
                headers + net::Headers{{"Content-Type", "application/json"}});
}

ServiceAnswer ServiceCaller::put(const QString& url, const QJsonObject& body,
                                 const net::Headers& headers) const {
    return send(net::Method::Put, url, QJsonDocument(body).toJson(),
                headers + net::Headers{{"Content-Type", "application/json"}});
}

ServiceAnswer ServiceCaller::patch(const QString& url, const QJsonObject& body) const {
    return send(net::Method::Patch, url, QJsonDocument(body).toJson(),
                {{"Content-Type", "application/json"}});
}

ServiceAnswer ServiceCaller::remove(const QString& url) const {
    return send(net::Method::Delete, url, {}, {});
}

ServiceAnswer ServiceCaller::send(net::Method method, const QString& url, const QByteArray& body,
                                  const net::Headers& headers) const {
    const QUrl target = url.startsWith(u'/') ? m_sandbox.url(url) : QUrl(url);
    const net::HttpResponse raw =
        m_sandbox.send({.method = method,
                        .url = target,
                        .headers = headers + net::Headers{{"Authorization", "Bearer " + m_token}},
                        .body = body});
    return {.status = raw.status, .body = jsonOf(raw), .raw = raw};
}

QJsonObject ServiceCaller::reference(const QString& userId) const {
    return {
        {u"@odata.id"_s, m_sandbox.url("/graph/v1.0/directoryObjects/"_L1 + userId).toString()}};
}

} // namespace partnerdesk::test
