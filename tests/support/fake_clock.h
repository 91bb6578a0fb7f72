#pragma once

#include "app/base/clock.h"

#include <mutex>

namespace partnerdesk::test {

// Stands still until it is moved. Any thread.
class FakeClock final : public base::Clock {
public:
    explicit FakeClock(QDateTime start = QDateTime({2027, 6, 22}, {12, 0}, Qt::UTC))
        : m_now(std::move(start)) {}

    [[nodiscard]] QDateTime now() const override {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }

    [[nodiscard]] std::chrono::steady_clock::time_point steadyNow() const override {
        const std::lock_guard lock(m_mutex);
        return m_steady;
    }

    void advance(std::chrono::milliseconds time) {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addMSecs(time.count());
        m_steady += time;
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
    std::chrono::steady_clock::time_point m_steady;
};

} // namespace partnerdesk::test
