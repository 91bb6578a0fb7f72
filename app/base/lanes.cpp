#include "app/base/lanes.h"

#include <utility>

namespace partnerdesk::base {

Lane::Lane(std::string name, int maxThreads)
    : m_name(std::move(name))
    , m_maxThreads(maxThreads) {}

Lane::~Lane() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void Lane::post(std::function<void()> work) {
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
        const int started = static_cast<int>(m_threads.size());
        const int wanted = m_busy + static_cast<int>(m_queue.size());
        if (started < m_maxThreads && wanted > started)
            m_threads.emplace_back([this] { run(); });
    }
    m_wake.notify_one();
}

bool Lane::isIdle() const {
    const std::lock_guard lock(m_mutex);
    return m_queue.empty() && m_busy == 0;
}

void Lane::run() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        std::function<void()> work = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_busy;
        lock.unlock();
        work();
        // What the work holds is released before the lane calls itself idle.
        work = nullptr;
        lock.lock();
        --m_busy;
    }
}

Lanes::Lanes()
    : m_reads("reads", 16)
    , m_workspaceWrites("workspaceWrites", 1)
    , m_cacheWrites("cacheWrites", 1)
    , m_signIn("signIn", 1)
    , m_sync("sync", 1)
    , m_plan("plan", 1) {}

bool Lanes::isIdle() const {
    return m_reads.isIdle() && m_workspaceWrites.isIdle() && m_cacheWrites.isIdle() &&
           m_signIn.isIdle() && m_sync.isIdle() && m_plan.isIdle();
}

} // namespace partnerdesk::base
