#include "app/base/cancel_token.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace partnerdesk::base {

namespace detail {

struct CancelState {
    std::mutex mutex;
    std::condition_variable changed;
    bool cancelled = false;
    std::map<int, std::function<void()>> callbacks;
    int nextId = 0;
    RestCallback rested;
    // Held while callbacks run, so that dropping a handle waits for its callback. Recursive: a
    // callback may drop its own handle.
    std::recursive_mutex running;
};

} // namespace detail

bool CancelToken::isCancelled() const {
    if (!m_state)
        return false;
    const std::lock_guard lock(m_state->mutex);
    return m_state->cancelled;
}

Status CancelToken::check() const {
    if (isCancelled())
        return fail(cancelledProblem());
    return {};
}

bool CancelToken::waitFor(std::chrono::milliseconds time) const {
    if (!m_state) {
        static std::mutex mutex;
        static std::condition_variable never;
        std::unique_lock lock(mutex);
        return never.wait_for(lock, time, [] { return false; });
    }
    std::unique_lock lock(m_state->mutex);
    return m_state->changed.wait_for(lock, time, [this] { return m_state->cancelled; });
}

bool CancelToken::restFor(std::chrono::milliseconds time, const QDateTime& until) const {
    const bool told = m_state && m_state->rested;
    if (told)
        m_state->rested(until);
    const bool cancelled = waitFor(time);
    if (told)
        m_state->rested(std::nullopt);
    return cancelled;
}

std::shared_ptr<void> CancelToken::onCancelled(std::function<void()> onCancel) const {
    if (!m_state)
        return {};
    std::unique_lock lock(m_state->mutex);
    if (m_state->cancelled) {
        lock.unlock();
        onCancel();
        return {};
    }
    const int id = m_state->nextId++;
    m_state->callbacks.emplace(id, std::move(onCancel));
    lock.unlock();
    return {nullptr, [state = m_state, id](void*) {
                const std::lock_guard running(state->running);
                const std::lock_guard lock(state->mutex);
                state->callbacks.erase(id);
            }};
}

CancelSource::CancelSource() {
    m_token.m_state = std::make_shared<detail::CancelState>();
}

void CancelSource::onRest(RestCallback rested) {
    m_token.m_state->rested = std::move(rested);
}

void CancelSource::cancel() {
    const std::shared_ptr<detail::CancelState> state = m_token.m_state;
    const std::lock_guard running(state->running);
    {
        const std::lock_guard lock(state->mutex);
        if (state->cancelled)
            return;
        state->cancelled = true;
    }
    state->changed.notify_all();
    // One at a time: a callback may drop the handle of another, which then must not run any more.
    while (true) {
        std::function<void()> callback;
        {
            const std::lock_guard lock(state->mutex);
            if (state->callbacks.empty())
                return;
            callback = std::move(state->callbacks.extract(state->callbacks.begin()).mapped());
        }
        callback();
    }
}

LateCancel::LateCancel(CancelToken first, std::chrono::milliseconds grace)
    : m_first(std::move(first)) {
    if (m_first.m_state && m_first.m_state->rested)
        m_late.onRest(m_first.m_state->rested);
    m_following = m_first.onCancelled([this, grace] {
        m_grace = std::thread([this, grace] {
            if (!m_over.token().waitFor(grace))
                m_late.cancel();
        });
    });
}

LateCancel::~LateCancel() {
    m_following.reset(); // from here on nobody starts the thread
    m_over.cancel();
    if (m_grace.joinable())
        m_grace.join();
}

} // namespace partnerdesk::base
