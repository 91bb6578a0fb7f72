#pragma once

#include <QDateTime>

#include <chrono>

namespace partnerdesk::base {

// Seam for tests: time that does not have to pass.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    // Wall clock in UTC. Any thread.
    [[nodiscard]] virtual QDateTime now() const = 0;
    // Never goes back; for time limits. Any thread.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steadyNow() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::steady_clock::time_point steadyNow() const override;
};

} // namespace partnerdesk::base
