#pragma once

#include <QByteArray>

namespace partnerdesk::crypto {

// 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView data);
// The same as 64 lower-case hexadecimal digits.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView data);

} // namespace partnerdesk::crypto
