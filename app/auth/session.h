#pragma once

#include "app/auth/sign_in.h"
#include "app/secrets/secret_vault.h"

#include <memory>
#include <optional>

namespace partnerdesk::auth {

// One signed-in account of one cloud: its access tokens in memory, its refresh token in the vault.
// Thread-safe. Refreshes at 80 % of a token's life; one refresh in flight per account, across
// processes (lock file beside the data); a rotated refresh token is stored before the new access
// token is handed out. invalid_grant ends the session (SignInNeeded), but for want of consent it
// does not, nor does a network fault.
class Session final : public net::TokenSource {
public:
    struct Parts {
        net::Cloud cloud;
        const net::HttpClient& http;
        const base::Clock& clock;
        secrets::SecretVault& vault;
        QString lockFolder;
    };

    Session(Parts parts, SignedIn signedIn);
    ~Session() override;

    // Takes up the session of `account` from the vault; SignInNeeded when there is none.
    [[nodiscard]] static base::Result<std::unique_ptr<Session>>
    resume(Parts parts, const domain::Account& account, const base::CancelToken& cancel);

    [[nodiscard]] base::Result<QByteArray> accessToken(net::Audience audience,
                                                       const base::CancelToken& cancel) override;
    void tokenRefused(net::Audience audience, const QByteArray& token) override;
    void claimsWanted(const QString& claims) override;
    // What a service asked of the next sign-in (SignInRequest::claims); empty: nothing.
    [[nodiscard]] QString wantedClaims() const;
    // What a token was refused for, for want of consent (SignInRequest::extraScopes).
    [[nodiscard]] QStringList wantedScopes() const;

    [[nodiscard]] domain::Account account() const;
    [[nodiscard]] net::Cloud cloud() const;
    // False: told to the user ("signed in for this run only").
    [[nodiscard]] bool isKeptAcrossRestarts() const;
    // KeychainLocked and StorageFault may pass; NotSupported does not. Nullopt while it is kept.
    [[nodiscard]] std::optional<base::Problem> whyNotKept() const;
    // Once the keychain may be unlocked: puts the session into it; whyNotKept() when it still is
    // not.
    [[nodiscard]] base::Status keepAgain(const base::CancelToken& cancel);

    // Where the browser ends its own session as well (OpenID Connect RP-Initiated Logout); an empty
    // URL where the provider has no such page. Network problems as they come.
    [[nodiscard]] base::Result<QUrl> signOutPage(const base::CancelToken& cancel) const;
    // Forgets every token, removes the refresh token from the vault and verifies that it is gone;
    // KeychainLocked when it could not, to be called again then.
    [[nodiscard]] base::Status signOut(const base::CancelToken& cancel);

private:
    struct State;
    explicit Session(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

// Key of an account's refresh token in the vault: "<cloud>/<tenant>/<object>", or with issuer and
// subject where the provider knows no tenants.
[[nodiscard]] QString vaultKey(const net::Cloud& cloud, const domain::Account& account);

} // namespace partnerdesk::auth
