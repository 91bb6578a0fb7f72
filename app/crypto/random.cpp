#include "app/crypto/random.h"

#include <QtGlobal>

#include <openssl/rand.h>

namespace partnerdesk::crypto {

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        qFatal("The system's random generator failed");
    return bytes;
}

} // namespace partnerdesk::crypto
