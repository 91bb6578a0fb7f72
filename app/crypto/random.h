#pragma once

#include <QByteArray>

namespace partnerdesk::crypto {

// Bytes from the system's cryptographic generator. Ends the program when the system has none:
// nothing secret could be made afterwards.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace partnerdesk::crypto
