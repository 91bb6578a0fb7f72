#pragma once

#include <QString>

class QUrl;

namespace partnerdesk::net {

// 127.0.0.0/8, ::1 and "localhost" (RFC 6761 section 6.3): this machine and nobody else.
[[nodiscard]] bool isLoopbackHost(const QString& host);

// https anywhere, plain http on this machine only.
[[nodiscard]] bool isTrustworthyUrl(const QUrl& url);

} // namespace partnerdesk::net
