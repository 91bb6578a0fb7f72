#include "tests/app/sandbox/sign_in_pages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

void PagesOfSignIn::authorize(const QMap<QString, QString>& changes, const QString& tenant) {
    m_pkce = crypto::makePkce();
    QMap<QString, QString> parameters{{u"client_id"_s, m_sandbox.clientId()},
                                      {u"response_type"_s, u"code"_s},
                                      {u"redirect_uri"_s, kRedirect},
                                      {u"scope"_s, u"openid profile offline_access User.Read"_s},
                                      {u"state"_s, u"state 1+2"_s},
                                      {u"nonce"_s, u"nonce-1"_s},
                                      {u"code_challenge"_s, QString::fromLatin1(m_pkce.challenge)},
                                      {u"code_challenge_method"_s, u"S256"_s}};
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        parameters.insert(it.key(), it.value());
    Fields query;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (!it.value().isEmpty())
            query.append({it.key(), it.value()});
    }
    open(u"/%1/oauth2/v2.0/authorize?"_s.arg(tenant) + QString::fromLatin1(formBody(query)));
}

void PagesOfSignIn::open(const QString& pathAndQuery) {
    take(m_sandbox.get(pathAndQuery, headers()));
}

void PagesOfSignIn::submit(const QString& action, const Fields& fields) {
    postTo(u"/common/login"_s,
           Fields{{u"flow"_s, hiddenField(u"flow"_s)}, {u"action"_s, action}} + fields);
}

void PagesOfSignIn::postTo(const QString& path, const Fields& fields) {
    take(m_sandbox.post(path, fields, headers()));
}

void PagesOfSignIn::signInAs(const QString& userName, const QMap<QString, QString>& changes,
                             const QString& tenant, const QString& password) {
    authorize(changes, tenant);
    if (shows(u"username"_s))
        submit(u"account"_s, {{u"username"_s, userName}});
    if (shows(u"password"_s))
        submit(u"password"_s, {{u"password"_s, password}});
    if (shows(u"accept"_s))
        submit(u"accept"_s);
}

QString PagesOfSignIn::heading() const {
    static const QRegularExpression pattern(u"<h1[^>]*>(.*?)</h1>"_s);
    return pattern.match(page()).captured(1);
}

QString PagesOfSignIn::error() const {
    static const QRegularExpression pattern(u"id=\"error\">(.*?)</p>"_s);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return pattern.match(page()).captured(1).remove(tags);
}

bool PagesOfSignIn::shows(const QString& elementId) const {
    return page().contains(u"id=\"%1\""_s.arg(elementId));
}

QString PagesOfSignIn::replied(const QString& name) const {
    const QUrlQuery query(QUrl::fromEncoded(m_answer.header("Location")));
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QString PagesOfSignIn::hiddenField(const QString& name) const {
    const QRegularExpression pattern(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name));
    return pattern.match(page()).captured(1);
}

net::HttpResponse PagesOfSignIn::redeem(const Fields& more) {
    Fields fields{{u"client_id"_s, m_sandbox.clientId()},
                  {u"grant_type"_s, u"authorization_code"_s},
                  {u"code"_s, replied(u"code"_s)},
                  {u"redirect_uri"_s, kRedirect},
                  {u"code_verifier"_s, QString::fromLatin1(m_pkce.verifier)}};
    for (const auto& given : more) {
        fields.removeIf([&given](const auto& field) { return field.first == given.first; });
        fields.append(given);
    }
    return m_sandbox.post(u"/organizations/oauth2/v2.0/token"_s, fields);
}

QJsonObject PagesOfSignIn::tokensOf(const QString& userName) {
    signInAs(userName);
    return jsonOf(redeem());
}

void PagesOfSignIn::take(net::HttpResponse answer) {
    m_answer = std::move(answer);
    const QByteArray cookie = m_answer.header("Set-Cookie");
    if (!cookie.isEmpty())
        m_cookie = cookie.split(';').first();
}

net::Headers PagesOfSignIn::headers() const {
    net::Headers all{{"Accept-Language", language.toLatin1()}};
    if (!m_cookie.isEmpty())
        all.append({"Cookie", m_cookie});
    return all;
}

net::HttpResponse refresh(SandboxUnderTest& sandbox, const QString& refreshToken,
                          const QString& scope) {
    Fields fields{{u"client_id"_s, sandbox.clientId()},
                  {u"grant_type"_s, u"refresh_token"_s},
                  {u"refresh_token"_s, refreshToken}};
    if (!scope.isEmpty())
        fields.append({u"scope"_s, scope});
    return sandbox.post(u"/organizations/oauth2/v2.0/token"_s, fields);
}

} // namespace partnerdesk::test
