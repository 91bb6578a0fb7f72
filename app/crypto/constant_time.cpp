#include "app/crypto/constant_time.h"

#include <openssl/crypto.h>

namespace partnerdesk::crypto {

bool equalInConstantTime(QByteArrayView left, QByteArrayView right) {
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

} // namespace partnerdesk::crypto
