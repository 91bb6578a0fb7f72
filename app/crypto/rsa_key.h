#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <memory>

namespace partnerdesk::crypto {

// The public half of an RSA key as a JSON Web Key writes it (RFC 7518 section 6.3.1).
struct RsaPublicJwk {
    QByteArray modulus;  // "n", base64url
    QByteArray exponent; // "e", base64url

    friend bool operator==(const RsaPublicJwk&, const RsaPublicJwk&) = default;
};

// A private RSA key that signs RS256. Immutable; any thread.
class RsaKey {
public:
    // 2048 bits. Takes some hundred milliseconds.
    [[nodiscard]] static RsaKey generate();
    // PKCS #8 PEM. StorageFault "crypto.key" when it is no RSA private key.
    [[nodiscard]] static base::Result<RsaKey> fromPem(const QByteArray& pem);

    RsaKey(RsaKey&&) noexcept;
    RsaKey& operator=(RsaKey&&) noexcept;
    ~RsaKey();

    [[nodiscard]] QByteArray toPem() const;
    [[nodiscard]] RsaPublicJwk publicJwk() const;
    // RSASSA-PKCS1-v1_5 with SHA-256; the bare signature.
    [[nodiscard]] QByteArray signRs256(QByteArrayView data) const;

private:
    struct Handle;
    explicit RsaKey(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

// False as well for a key that cannot be read or has fewer than 2048 bits (RFC 7518 section 3.3).
[[nodiscard]] bool verifyRs256(const RsaPublicJwk& jwk, QByteArrayView data,
                               QByteArrayView signature);

} // namespace partnerdesk::crypto
