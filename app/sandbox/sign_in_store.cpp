#include "app/sandbox/sign_in_store.h"

#include "app/crypto/base64url.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kCookie = "partnerdesk_sandbox";
constexpr qint64 kSignInMs = 60LL * 60 * 1000;
constexpr qint64 kSessionMs = 24LL * 60 * 60 * 1000;

} // namespace

void saveSignIn(Db& db, const SignIn& signIn, qint64 nowMs) {
    QJsonObject request = signIn.request.toJson();
    request.insert(u"authTime"_s, signIn.authTime);
    request.insert(u"confirmed"_s, signIn.confirmed);
    request.insert(u"consented"_s, signIn.consented);
    db.run(u"DELETE FROM sign_ins WHERE expires < ?"_s, {nowMs});
    db.run(u"INSERT OR REPLACE INTO sign_ins (id, session_hash, request, user_id, amr, expires) "
           "VALUES (?, ?, ?, ?, ?, ?)"_s,
           {signIn.id, signIn.browser,
            QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)), signIn.userId,
            signIn.amr.join(u' '), nowMs + kSignInMs});
}

std::optional<SignIn> loadSignIn(Db& db, const QString& id, const QString& browser, qint64 nowMs) {
    const std::optional<QVariantMap> row =
        db.row(u"SELECT * FROM sign_ins WHERE id = ? AND session_hash = ? AND expires >= ?"_s,
               {id, browser, nowMs});
    if (!row)
        return std::nullopt;
    const QJsonObject request =
        QJsonDocument::fromJson(row->value(u"request"_s).toByteArray()).object();
    return SignIn{.id = id,
                  .browser = browser,
                  .request = AuthorizeRequest::fromJson(request),
                  .userId = row->value(u"user_id"_s).toString(),
                  .amr = row->value(u"amr"_s).toString().split(u' ', Qt::SkipEmptyParts),
                  .authTime = request.value("authTime"_L1).toInteger(),
                  .confirmed = request.value("confirmed"_L1).toBool(),
                  .consented = request.value("consented"_L1).toBool()};
}

void removeSignIn(Db& db, const QString& id) {
    db.run(u"DELETE FROM sign_ins WHERE id = ?"_s, {id});
}

QList<BrowserSession> browserSessions(Db& db, const QString& browser, qint64 nowMs) {
    QList<BrowserSession> sessions;
    for (const QVariantMap& row :
         db.rows(u"SELECT user_id, upn, display_name, amr, auth_time FROM sessions "
                 "JOIN users ON users.id = user_id WHERE session_hash = ? AND expires >= ? "
                 "AND deleted IS NULL AND account_enabled = 1 AND auth_time >= sign_ins_valid_from "
                 "ORDER BY auth_time DESC"_s,
                 {browser, nowMs})) {
        sessions.append({.userId = row[u"user_id"_s].toString(),
                         .userName = row[u"upn"_s].toString(),
                         .displayName = row[u"display_name"_s].toString(),
                         .amr = row[u"amr"_s].toString().split(u' ', Qt::SkipEmptyParts),
                         .authTime = row[u"auth_time"_s].toLongLong()});
    }
    return sessions;
}

void saveBrowserSession(Db& db, const SignIn& signIn, qint64 nowMs) {
    db.run(u"DELETE FROM sessions WHERE expires < ?"_s, {nowMs});
    db.run(u"INSERT OR REPLACE INTO sessions (session_hash, user_id, amr, auth_time, expires) "
           "VALUES (?, ?, ?, ?, ?)"_s,
           {signIn.browser, signIn.userId, signIn.amr.join(u' '), signIn.authTime,
            nowMs + kSessionMs});
}

void endBrowserSessions(Db& db, const QString& browser) {
    db.run(u"DELETE FROM sessions WHERE session_hash = ?"_s, {browser});
}

Browser browserOf(const Request& request) {
    const QString given = request.cookie(kCookie);
    if (!given.isEmpty())
        return {.hash = QString::fromLatin1(crypto::sha256Hex(given.toUtf8())), .setCookie = {}};
    const QByteArray fresh = crypto::toBase64Url(crypto::randomBytes(32));
    QByteArray cookie = QByteArray(kCookie) + '=' + fresh + "; Path=/; HttpOnly; SameSite=Lax";
    if (request.origin.scheme() == "https"_L1)
        cookie += "; Secure";
    return {.hash = QString::fromLatin1(crypto::sha256Hex(fresh)), .setCookie = cookie};
}

} // namespace partnerdesk::sandbox
