#pragma once

#include "app/sandbox/authorize_request.h"
#include "app/sandbox/db.h"

namespace partnerdesk::sandbox {

// A sign-in under way: what was asked for, and how far the person came. Its id is unguessable and
// it belongs to one browser's cookie, so it protects the forms against forged requests as well.
struct SignIn {
    QString id;
    QString browser; // hash of the cookie
    AuthorizeRequest request;
    QString userId;         // home account; empty: not chosen yet
    QStringList amr;        // "pwd", "mfa": what was proved; empty: nothing
    qint64 authTime = 0;    // ms
    bool confirmed = false; // the person knows the device that shows the code
    bool consented = false; // on a page of this sign-in
};

void saveSignIn(Db& db, const SignIn& signIn, qint64 nowMs);
// nullopt when it is unknown, expired or another browser's.
[[nodiscard]] std::optional<SignIn> loadSignIn(Db& db, const QString& id, const QString& browser,
                                               qint64 nowMs);
void removeSignIn(Db& db, const QString& id);

// Single sign-on: accounts that this browser is signed in with.
struct BrowserSession {
    QString userId;
    QString userName;
    QString displayName;
    QStringList amr;
    qint64 authTime = 0;
};
[[nodiscard]] QList<BrowserSession> browserSessions(Db& db, const QString& browser, qint64 nowMs);
void saveBrowserSession(Db& db, const SignIn& signIn, qint64 nowMs);
void endBrowserSessions(Db& db, const QString& browser);

// The browser of a request, by its cookie. `setCookie` is not empty when it has none yet.
struct Browser {
    QString hash;
    QByteArray setCookie;
};
[[nodiscard]] Browser browserOf(const Request& request);

} // namespace partnerdesk::sandbox
