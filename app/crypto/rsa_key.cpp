#include "app/crypto/rsa_key.h"

#include "app/crypto/base64url.h"
#include "app/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace partnerdesk::crypto {

using namespace Qt::StringLiterals;

struct RsaKey::Handle {
    KeyHandle key;
};

namespace {

constexpr int kKeyBits = 2048;

const unsigned char* octets(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

QByteArray numberAsBase64Url(const EVP_PKEY* key, const char* name) {
    BIGNUM* found = nullptr;
    EVP_PKEY_get_bn_param(key, name, &found);
    const BigNumberHandle number(found);
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    return toBase64Url(bytes);
}

BigNumberHandle numberFromBase64Url(const QByteArray& text) {
    const auto bytes = fromBase64Url(text);
    if (!bytes || bytes->isEmpty())
        return {};
    return BigNumberHandle(BN_bin2bn(octets(*bytes), static_cast<int>(bytes->size()), nullptr));
}

KeyHandle publicKey(const RsaPublicJwk& jwk) {
    const BigNumberHandle modulus = numberFromBase64Url(jwk.modulus);
    const BigNumberHandle exponent = numberFromBase64Url(jwk.exponent);
    const ParamBuilderHandle builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return {};
    const ParamsHandle params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    return KeyHandle(key);
}

} // namespace

RsaKey::RsaKey(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle)) {}
RsaKey::RsaKey(RsaKey&&) noexcept = default;
RsaKey& RsaKey::operator=(RsaKey&&) noexcept = default;
RsaKey::~RsaKey() = default;

RsaKey RsaKey::generate() {
    KeyHandle key(EVP_RSA_gen(kKeyBits));
    if (!key)
        qFatal("An RSA key could not be made");
    return RsaKey(std::make_unique<Handle>(Handle{std::move(key)}));
}

base::Result<RsaKey> RsaKey::fromPem(const QByteArray& pem) {
    const BioHandle source(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // An empty passphrase instead of OpenSSL's prompt on the terminal.
    char noPassphrase[] = "";
    KeyHandle key(PEM_read_bio_PrivateKey(source.get(), nullptr, nullptr, noPassphrase));
    if (!key || EVP_PKEY_is_a(key.get(), "RSA") != 1) {
        return base::fail({.kind = base::ProblemKind::StorageFault,
                           .key = u"crypto.key"_s,
                           .technical = u"not an RSA private key in PEM form"_s});
    }
    return RsaKey(std::make_unique<Handle>(Handle{std::move(key)}));
}

QByteArray RsaKey::toPem() const {
    const BioHandle target(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(target.get(), m_handle->key.get(), nullptr, nullptr, 0, nullptr,
                                  nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(target.get(), &text);
    return {text, size};
}

RsaPublicJwk RsaKey::publicJwk() const {
    return {.modulus = numberAsBase64Url(m_handle->key.get(), OSSL_PKEY_PARAM_RSA_N),
            .exponent = numberAsBase64Url(m_handle->key.get(), OSSL_PKEY_PARAM_RSA_E)};
}

QByteArray RsaKey::signRs256(QByteArrayView data) const {
    const DigestContextHandle context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(m_handle->key.get()), Qt::Uninitialized);
    auto size = static_cast<size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_handle->key.get()) !=
            1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                       octets(data), static_cast<size_t>(data.size())) != 1)
        qFatal("Signing with an RSA key failed");
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

bool verifyRs256(const RsaPublicJwk& jwk, QByteArrayView data, QByteArrayView signature) {
    const KeyHandle key = publicKey(jwk);
    if (!key || EVP_PKEY_get_bits(key.get()) < kKeyBits)
        return false;
    const DigestContextHandle context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), octets(signature), static_cast<size_t>(signature.size()),
                            octets(data), static_cast<size_t>(data.size())) == 1;
}

} // namespace partnerdesk::crypto
