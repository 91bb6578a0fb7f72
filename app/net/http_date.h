#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace partnerdesk::net {

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7, the only form a service may send), as
// UTC.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView text);

} // namespace partnerdesk::net
