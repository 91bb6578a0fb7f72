#include "app/crypto/hash.h"

#include <openssl/evp.h>

namespace partnerdesk::crypto {

QByteArray sha256(QByteArrayView data) {
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (EVP_Digest(data.data(), static_cast<size_t>(data.size()),
                   reinterpret_cast<unsigned char*>(digest.data()), &size, EVP_sha256(),
                   nullptr) != 1)
        qFatal("SHA-256 is not available");
    digest.truncate(static_cast<qsizetype>(size));
    return digest;
}

QByteArray sha256Hex(QByteArrayView data) {
    return sha256(data).toHex();
}

} // namespace partnerdesk::crypto
