#pragma once

#include <QTest>

#include <functional>

namespace partnerdesk::test {

// Lets events run until `condition` holds; false after 10 s, long enough for a busy machine.
[[nodiscard]] inline bool waitFor(const std::function<bool()>& condition) {
    constexpr int kLimit = 10000;
    return QTest::qWaitFor(condition, kLimit);
}

} // namespace partnerdesk::test
