#pragma once

#include "app/auth/discovery.h"
#include "app/auth/sign_in.h"
#include "app/auth/token_endpoint.h"

namespace partnerdesk::auth {

// The last step of every way to sign in: believes the tokens only with a good ID token of the
// wanted tenant. `nonce` is empty where none was sent.
[[nodiscard]] base::Result<SignedIn> signedIn(const TokenSet& tokens, const SignInRequest& request,
                                              const ProviderMetadata& metadata,
                                              const QByteArray& nonce, const net::HttpClient& http,
                                              const base::Clock& clock,
                                              const base::CancelToken& cancel);

// Misconfigured "signIn.noClientId" when the cloud has no client id yet.
[[nodiscard]] base::Status checkClientId(const net::Cloud& cloud);

} // namespace partnerdesk::auth
