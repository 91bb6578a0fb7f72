#pragma once

#include "app/base/cancel_token.h"
#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace partnerdesk::net {

enum class Method { Get, Head, Post, Put, Patch, Delete };

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
    Method method = Method::Get;
    QUrl url;
    Headers headers = {};
    QByteArray body = {};
    // A read may be repeated after a lost answer; a write may not: it ends as OutcomeUnknown.
    // POSTs that only read (checkMemberGroups, token refresh never) set this.
    bool safeToRepeat = false;
    std::chrono::milliseconds timeLimit{30'000}; // for one try
    qint64 bodyLimit = 32LL * 1024 * 1024;       // bytes of the answer
};

struct HttpResponse {
    int status = 0;
    Headers headers = {};
    QByteArray body = {};

    // First value of the header, case-insensitive; empty when missing.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    // From the Date header; nullopt when missing or unreadable.
    [[nodiscard]] std::optional<QDateTime> date() const;
    // Retry-After in seconds or as a date, counted from `now`; nullopt when missing or unreadable.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QDateTime& now) const;
};

// Seam for tests: one exchange over the wire, no policy.
class HttpTransport {
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)

    // Blocks the caller. Any thread but the UI's. Problems: Offline, TimedOut, OutcomeUnknown (a
    // write that may have arrived, whatever took its answer away: also cancel), Cancelled,
    // ServerFault (answer too large or no HTTP), Misconfigured (plain http to another machine).
    [[nodiscard]] virtual base::Result<HttpResponse> exchange(const HttpRequest& request,
                                                              const base::CancelToken& cancel) = 0;
};

// The real one: one network thread with the one QNetworkAccessManager. Follows no redirect, keeps
// no cookies, sends bodies unbuffered (Qt repeats a dropped POST otherwise), bypasses proxies for
// loopback, plain http to loopback only.
[[nodiscard]] std::unique_ptr<HttpTransport> makeNetworkTransport();

// The one owner of time limits, retry, throttling, correlation ids, host pinning and redaction.
//
// send() answers with the response for every status; turning a status into a Problem is the
// client's work (graph/, partner/), because error bodies differ. Retries here: reads on 429/503/504
// (after Retry-After, seconds or date) and lost connections, three times at most, with growing
// pauses and jitter; writes only on 429 and 503 with Retry-After, where the service says it did
// nothing.
class HttpClient {
public:
    // `firstPause`: before the first retry; each further one is twice as long.
    HttpClient(HttpTransport& transport, const base::Clock& clock,
               std::chrono::milliseconds firstPause = std::chrono::milliseconds(400));

    // Blocks the caller; asserts that it is not the UI thread. A pause that the service asked for
    // is told through the token.
    [[nodiscard]] base::Result<HttpResponse> send(HttpRequest request,
                                                  const base::CancelToken& cancel) const;

private:
    struct Pause {
        std::chrono::milliseconds time{0};
        bool wantedByService = false;
    };
    [[nodiscard]] std::optional<Pause> pauseBeforeRetry(const HttpRequest& request,
                                                        const base::Result<HttpResponse>& result,
                                                        int retry) const;
    // True when cancelled meanwhile.
    [[nodiscard]] bool rest(const Pause& pause, const base::CancelToken& cancel) const;

    HttpTransport& m_transport;
    const base::Clock& m_clock;
    const std::chrono::milliseconds m_firstPause;
};

// Tokens for one service of one session. Implemented by auth::Session.
enum class Audience { GraphRead, GraphWrite, PartnerCenter, Program };

class TokenSource {
public:
    TokenSource() = default;
    virtual ~TokenSource() = default;
    Q_DISABLE_COPY_MOVE(TokenSource)

    // A valid access token; refreshes when needed (one refresh in flight). SignInNeeded when there
    // is no session. Blocks; any thread but the UI's.
    [[nodiscard]] virtual base::Result<QByteArray> accessToken(Audience audience,
                                                               const base::CancelToken& cancel) = 0;
    // The service refused this token (401): it is not handed out again.
    virtual void tokenRefused(Audience audience, const QByteArray& token) = 0;
    // A service wants a token with more proof: the JSON for the next sign-in.
    virtual void claimsWanted(const QString& claims) = 0;
};

// Sends with a bearer token, and once more with a fresh one after a 401. The token goes only to
// `origin`'s scheme, host and port: another request URL is refused (Misconfigured,
// "net.foreignHost").
[[nodiscard]] base::Result<HttpResponse> sendAuthorized(const HttpClient& http, TokenSource& tokens,
                                                        Audience audience, const QUrl& origin,
                                                        HttpRequest request,
                                                        const base::CancelToken& cancel);

} // namespace partnerdesk::net
