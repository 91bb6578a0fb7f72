#pragma once

#include <QByteArray>

#include <optional>

namespace partnerdesk::crypto {

// RFC 4648 section 5 without padding, as JOSE and PKCE want it.
[[nodiscard]] QByteArray toBase64Url(const QByteArray& bytes);
// nullopt when a character does not belong there.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray& text);

} // namespace partnerdesk::crypto
