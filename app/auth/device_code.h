#pragma once

#include <QString>

#include <chrono>

namespace partnerdesk::auth {

// How long to wait after an answer to a poll (RFC 8628 section 3.5): "slow_down" adds five seconds
// for good, a lost connection doubles the pause up to a minute.
[[nodiscard]] std::chrono::seconds pauseAfterPoll(std::chrono::seconds pause, const QString& error,
                                                  bool connectionLost);

} // namespace partnerdesk::auth
