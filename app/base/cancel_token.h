#pragma once

#include "app/base/result.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace partnerdesk::base {

namespace detail {
struct CancelState;
}

// When the rest of some work ends; nullopt: it goes on.
using RestCallback = std::function<void(std::optional<QDateTime> until)>;

// Asked by long work whether to go on. Copies share one state; any thread may use any copy.
// A default-made token is never cancelled.
class CancelToken {
public:
    CancelToken() = default;

    [[nodiscard]] bool isCancelled() const;
    // A Cancelled problem when cancelled, else success.
    [[nodiscard]] Status check() const;
    // Sleeps at most `time`; true when cancelled meanwhile.
    bool waitFor(std::chrono::milliseconds time) const;
    // The same for a wait that somebody else asked for, such as a service that is overrun: whoever
    // holds the source is told that the work rests until `until`, and then that it goes on.
    bool restFor(std::chrono::milliseconds time, const QDateTime& until) const;

    // Runs `onCancel` once, on the thread that cancels (at once when already cancelled), until the
    // returned handle is destroyed. The handle's destructor waits for a call under way.
    [[nodiscard]] std::shared_ptr<void> onCancelled(std::function<void()> onCancel) const;

private:
    friend class CancelSource;
    friend class LateCancel;
    std::shared_ptr<detail::CancelState> m_state;
};

// Owns the decision to cancel.
class CancelSource {
public:
    CancelSource();

    [[nodiscard]] CancelToken token() const { return m_token; }
    // Told on the thread that works. Set before the token is handed out.
    void onRest(RestCallback rested);
    void cancel();

private:
    CancelToken m_token;
};

// A token that follows another one late: for a step that must not be cut off midway, such as one
// that spends a token and has to hear of the next. Rests are told to the first one's owner.
class LateCancel {
public:
    LateCancel(CancelToken first, std::chrono::milliseconds grace);
    ~LateCancel();
    LateCancel(const LateCancel&) = delete;
    LateCancel& operator=(const LateCancel&) = delete;

    [[nodiscard]] CancelToken token() const { return m_late.token(); }

private:
    const CancelToken m_first;
    CancelSource m_late;
    CancelSource m_over;
    std::thread m_grace;
    std::shared_ptr<void> m_following;
};

} // namespace partnerdesk::base
