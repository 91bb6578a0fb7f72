#include "app/auth/session.h"

#include "app/auth/access_tokens.h"
#include "app/auth/discovery.h"
#include "app/auth/refresh_lock.h"
#include "app/auth/scopes.h"
#include "app/auth/token_endpoint.h"
#include "app/base/log.h"

#include <QUrlQuery>

#include <mutex>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::CancelToken;
using base::Problem;
using base::ProblemKind;
using base::Result;
using base::Status;

namespace {

constexpr auto kGrace = 3s;

Problem noSession() {
    return {.kind = ProblemKind::SignInNeeded, .key = u"session.none"_s};
}

// No keychain, or nothing to put into it.
Problem inMemoryOnly() {
    return {.kind = ProblemKind::NotSupported, .key = u"keychain.missing"_s};
}

// Held while nobody else may use or store the token, in this process or another.
struct Alone {
    std::unique_lock<std::timed_mutex> turn;
    RefreshLock lock;
};

} // namespace

struct Session::State {
    State(Parts sessionParts, domain::Account sessionAccount)
        : parts(std::move(sessionParts))
        , account(std::move(sessionAccount))
        , key(vaultKey(parts.cloud, account)) {}

    [[nodiscard]] Result<std::unique_lock<std::timed_mutex>> takeTurn(const CancelToken& cancel);
    [[nodiscard]] Result<Alone> takeAlone(const CancelToken& cancel);
    [[nodiscard]] Result<QByteArray> refresh(const QString& scope, const CancelToken& cancel);
    [[nodiscard]] Result<QByteArray> refreshAlone(const QString& scope, const CancelToken& cancel);
    [[nodiscard]] Result<QUrl> tokenEndpoint(const CancelToken& cancel);
    [[nodiscard]] Result<QByteArray> newestRefreshToken();
    [[nodiscard]] bool kept() const;
    void keep(const QByteArray& token);
    void want(const QString& wanted);
    void wantConsent(const QString& scope);
    void end(const Problem& why, const QByteArray& spent);
    [[nodiscard]] Status check() const;

    const Parts parts;
    const domain::Account account;
    const QString key;
    AccessTokens accessTokens;
    std::timed_mutex refreshing; // one refresh in flight

    mutable std::mutex mutex; // of those below
    QByteArray refreshToken;
    std::optional<Problem> notKept = inMemoryOnly();
    QUrl endpoint;
    std::optional<Problem> ended;
    QString claims;     // wanted of the next sign-in
    QStringList scopes; // the same
};

Status Session::State::check() const {
    const std::lock_guard lock(mutex);
    return ended ? Status(base::fail(*ended)) : Status();
}

Result<std::unique_lock<std::timed_mutex>> Session::State::takeTurn(const CancelToken& cancel) {
    std::unique_lock turn(refreshing, std::defer_lock);
    while (!turn.try_lock_for(50ms)) {
        if (const Status going = cancel.check(); !going)
            return base::fail(going.error());
    }
    return turn;
}

Result<Alone> Session::State::takeAlone(const CancelToken& cancel) {
    auto turn = takeTurn(cancel);
    if (!turn)
        return base::fail(turn.error());
    auto lock = RefreshLock::take(parts.lockFolder, key, cancel);
    if (!lock)
        return base::fail(lock.error());
    return Alone{*std::move(turn), *std::move(lock)};
}

Result<QByteArray> Session::State::refresh(const QString& scope, const CancelToken& cancel) {
    const auto turn = takeTurn(cancel);
    if (!turn)
        return base::fail(turn.error());
    // Whoever was before us may have brought what we want, or ended the session.
    if (const auto token = accessTokens.fresh(scope, parts.clock.now()))
        return *token;
    if (const Status alive = check(); !alive)
        return base::fail(alive.error());
    return refreshAlone(scope, cancel);
}

Result<QByteArray> Session::State::refreshAlone(const QString& scope, const CancelToken& cancel) {
    const auto url = tokenEndpoint(cancel);
    if (!url)
        return base::fail(url.error());
    const auto lock = RefreshLock::take(parts.lockFolder, key, cancel);
    if (!lock)
        return base::fail(lock.error());
    const auto token = newestRefreshToken();
    if (!token)
        return base::fail(token.error());

    FormFields form{{"client_id", parts.cloud.clientId},
                    {"grant_type", u"refresh_token"_s},
                    {"refresh_token", QString::fromUtf8(*token)}};
    if (!scope.isEmpty())
        form.append({"scope", scope});
    // Once it is sent the answer is waited for: the service may have spent our token already.
    const base::LateCancel late(cancel, kGrace);
    const auto tokens = requestTokens(*url, form, parts.http, parts.clock, late.token());
    if (!tokens) {
        if (!tokens.error().claims.isEmpty())
            want(tokens.error().claims);
        if (tokens.error().wantsConsent())
            wantConsent(scope);
        if (tokens.error().endsGrant())
            end(tokens.error().problem, *token);
        return base::fail(tokens.error().problem);
    }
    // First the successor is safe, then the access token may be used: a crash between the two would
    // leave a used-up token in the keychain.
    if (!tokens->refreshToken.isEmpty())
        keep(tokens->refreshToken);
    accessTokens.put(scope, tokens->accessToken, parts.clock.now(), tokens->expires);
    return tokens->accessToken;
}

Result<QUrl> Session::State::tokenEndpoint(const CancelToken& cancel) {
    {
        const std::lock_guard lock(mutex);
        if (!endpoint.isEmpty())
            return endpoint;
    }
    const auto metadata = discover(parts.cloud, account.tenantId, parts.http, cancel);
    if (!metadata)
        return base::fail(metadata.error());
    const std::lock_guard lock(mutex);
    endpoint = metadata->tokenEndpoint;
    return endpoint;
}

// Another instance may have rotated the token, or signed out.
Result<QByteArray> Session::State::newestRefreshToken() {
    if (kept()) {
        const auto stored = parts.vault.read(key);
        const std::lock_guard lock(mutex);
        if (stored && !*stored) {
            ended = noSession();
            return base::fail(*ended);
        }
        if (stored)
            refreshToken = **stored;
    }
    const std::lock_guard lock(mutex);
    if (refreshToken.isEmpty())
        return base::fail(noSession());
    return refreshToken;
}

bool Session::State::kept() const {
    const std::lock_guard lock(mutex);
    return !notKept;
}

void Session::State::keep(const QByteArray& token) {
    const Status written = parts.vault.write(key, token);
    if (!written)
        qCWarning(base::logAuth) << "the session is kept in memory only:" << written.error().key;
    const std::lock_guard lock(mutex);
    refreshToken = token;
    if (!written)
        notKept = written.error();
    else
        notKept = parts.vault.isPersistent() ? std::nullopt : std::optional(inMemoryOnly());
}

void Session::State::want(const QString& wanted) {
    const std::lock_guard lock(mutex);
    claims = wanted;
}

void Session::State::wantConsent(const QString& scope) {
    const std::lock_guard lock(mutex);
    scopes += scope.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
}

void Session::State::end(const Problem& why, const QByteArray& spent) {
    {
        const std::lock_guard lock(mutex);
        ended = why;
        refreshToken.clear();
        notKept = inMemoryOnly();
    }
    accessTokens.clear();
    // Only what is known to be spent goes: where the keychain could not be read before, a newer
    // token of another instance may lie there.
    const auto stored = parts.vault.read(key);
    if (!stored || *stored != spent)
        return;
    if (const Status removed = parts.vault.remove(key); !removed)
        qCWarning(base::logAuth) << "a spent refresh token stays:" << removed.error().key;
}

Session::Session(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}

Session::Session(Parts parts, SignedIn signedIn)
    : m_state(std::make_unique<State>(std::move(parts), std::move(signedIn.account))) {
    m_state->accessTokens.put(tokenScope(m_state->parts.cloud, net::Audience::GraphRead),
                              signedIn.accessToken, m_state->parts.clock.now(),
                              signedIn.accessTokenExpires);
    if (!signedIn.refreshToken.isEmpty())
        m_state->keep(signedIn.refreshToken);
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::resume(Parts parts, const domain::Account& account,
                                                 const CancelToken& cancel) {
    if (const Status going = cancel.check(); !going)
        return base::fail(going.error());
    auto state = std::make_unique<State>(std::move(parts), account);
    const auto stored = state->parts.vault.read(state->key);
    if (!stored && stored.error().kind != ProblemKind::NotSupported)
        return base::fail(stored.error());
    if (!stored || !*stored)
        return base::fail(noSession());
    state->refreshToken = **stored;
    if (state->parts.vault.isPersistent())
        state->notKept.reset();
    return std::unique_ptr<Session>(new Session(std::move(state)));
}

Result<QByteArray> Session::accessToken(net::Audience audience, const CancelToken& cancel) {
    const QString scope = tokenScope(m_state->parts.cloud, audience);
    if (const Status alive = m_state->check(); !alive)
        return base::fail(alive.error());
    if (const auto token = m_state->accessTokens.fresh(scope, m_state->parts.clock.now()))
        return *token;
    auto refreshed = m_state->refresh(scope, cancel);
    if (refreshed || refreshed.error().kind == ProblemKind::Cancelled)
        return refreshed;
    // The refresh came early: until its end the old token does as well.
    const QDateTime now = m_state->parts.clock.now();
    if (const auto token = m_state->accessTokens.valid(scope, now)) {
        m_state->accessTokens.postponeRefresh(scope, now);
        return *token;
    }
    return refreshed;
}

void Session::tokenRefused(net::Audience, const QByteArray& token) {
    m_state->accessTokens.drop(token);
}

void Session::claimsWanted(const QString& claims) {
    m_state->want(claims);
}

QString Session::wantedClaims() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->claims;
}

QStringList Session::wantedScopes() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->scopes;
}

Result<QUrl> Session::signOutPage(const CancelToken& cancel) const {
    const net::Cloud& cloud = m_state->parts.cloud;
    const auto metadata = discover(cloud, m_state->account.tenantId, m_state->parts.http, cancel);
    if (!metadata)
        return base::fail(metadata.error());
    QUrl page = metadata->endSessionEndpoint;
    if (page.isEmpty())
        return page;
    QUrlQuery query(page.query());
    query.addQueryItem(u"client_id"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(cloud.clientId)));
    page.setQuery(query);
    return page;
}

domain::Account Session::account() const {
    return m_state->account;
}

net::Cloud Session::cloud() const {
    return m_state->parts.cloud;
}

bool Session::isKeptAcrossRestarts() const {
    return m_state->kept();
}

std::optional<Problem> Session::whyNotKept() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->notKept;
}

Status Session::keepAgain(const CancelToken& cancel) {
    // A refresh under way would have its new token replaced by our old one.
    const auto alone = m_state->takeAlone(cancel);
    if (!alone)
        return base::fail(alone.error());
    if (Status alive = m_state->check(); !alive)
        return alive;
    QByteArray token;
    {
        const std::lock_guard guard(m_state->mutex);
        token = m_state->refreshToken;
    }
    if (!m_state->kept() && !token.isEmpty())
        m_state->keep(token);
    const auto why = whyNotKept();
    return why ? Status(base::fail(*why)) : Status();
}

Status Session::signOut(const CancelToken& cancel) {
    // A refresh under way would store its new token after ours is gone.
    const auto alone = m_state->takeAlone(cancel);
    if (!alone)
        return base::fail(alone.error());
    m_state->accessTokens.clear();
    {
        const std::lock_guard guard(m_state->mutex);
        m_state->refreshToken.clear();
        m_state->ended = noSession();
    }
    Status removed = m_state->parts.vault.remove(m_state->key);
    // Without a keychain nothing was ever stored.
    if (!removed && removed.error().kind != ProblemKind::NotSupported)
        return removed;
    const std::lock_guard guard(m_state->mutex);
    m_state->notKept = inMemoryOnly();
    return {};
}

QString vaultKey(const net::Cloud& cloud, const domain::Account& account) {
    const bool hasTenant = !account.tenantId.isEmpty() && !account.objectId.isEmpty();
    return QStringList{cloud.id, hasTenant ? account.tenantId : account.issuer,
                       hasTenant ? account.objectId : account.subject}
        .join(u'/');
}

} // namespace partnerdesk::auth
