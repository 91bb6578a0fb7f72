#pragma once

#include "app/base/cancel_token.h"
#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/account.h"
#include "app/net/clouds.h"
#include "app/net/http_client.h"

#include <QUrl>

#include <chrono>
#include <functional>

namespace partnerdesk::auth {

// Seam: opens the system browser. Any thread.
class BrowserOpener {
public:
    BrowserOpener() = default;
    virtual ~BrowserOpener() = default;
    Q_DISABLE_COPY_MOVE(BrowserOpener)
    [[nodiscard]] virtual bool open(const QUrl& url) = 0;
};

struct SignInRequest {
    net::Cloud cloud = {};
    QString tenant = {}; // id or domain; empty: any work account
    QString loginHint = {};
    bool selectAccount = false; // "Use another account"
    QString claims = {};        // JSON that a service asked for; browser sign-in only
    QStringList extraScopes{};  // to consent to beside the usual ones
    QString language = {};      // of the reply page, "zh-CN" or "en"
    std::chrono::seconds timeLimit{300};
};

struct DevicePrompt {
    QString userCode = {};
    QUrl verificationUri = {};
    QDateTime expires = {}; // UTC
};

struct SignedIn {
    domain::Account account = {};
    QByteArray accessToken = {};
    QByteArray refreshToken = {}; // empty when the provider gave none
    QDateTime accessTokenExpires = {};
    QStringList grantedScopes = {};
};

// Authorization code + PKCE through the system browser and a loopback receiver. Blocks until the
// reply, the limit or cancel. `opened` gets the URL (for Open again and Copy link) when the
// receiver listens. Problems: TimedOut "signIn.timedOut", Rejected ones by AADSTS code, Cancelled,
// Offline.
//
//   PartnerDesk          browser             authority
//       | listen 127.0.0.1:0 |                   |
//       |-- open authorize ->|-- GET authorize ->|   state, nonce, S256 challenge
//       |<--- GET /?code ----|<-- redirect ------|
//       |--- POST token (code, verifier) ------->|
//       |<-- id_token (checked), refresh, access-|
[[nodiscard]] base::Result<SignedIn>
signInWithBrowser(const SignInRequest& request, const net::HttpClient& http,
                  const base::Clock& clock, BrowserOpener& browser,
                  const std::function<void(const QUrl&)>& opened, const base::CancelToken& cancel);

// RFC 8628. Blocks until the code was entered elsewhere, expiry or cancel.
[[nodiscard]] base::Result<SignedIn> signInWithDeviceCode(
    const SignInRequest& request, const net::HttpClient& http, const base::Clock& clock,
    const std::function<void(const DevicePrompt&)>& prompted, const base::CancelToken& cancel);

} // namespace partnerdesk::auth
