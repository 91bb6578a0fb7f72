#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace partnerdesk::test {

// Bytes to a port and everything that comes back until the other side closes.
[[nodiscard]] QByteArray rawExchange(const QUrl& url, const QByteArray& bytes);

// A GET as a browser sends it, to `target` of `url`'s host; other headers are lines with breaks.
[[nodiscard]] QByteArray get(const QUrl& url, const QByteArray& target,
                             const QByteArray& headers = {});

// The status of an answer; 0 when there was none.
[[nodiscard]] int statusOf(const QByteArray& answer);

// A connection that stays open.
[[nodiscard]] std::unique_ptr<QTcpSocket> connected(const QUrl& url);

} // namespace partnerdesk::test
