#pragma once

#include "app/base/cancel_token.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace partnerdesk::base {

// A queue with its own threads. With one thread, work runs strictly in the order it was posted.
// Threads are started when first needed. Any thread may post.
class Lane {
public:
    Lane(std::string name, int maxThreads);
    ~Lane(); // runs what is queued, then joins
    Q_DISABLE_COPY_MOVE(Lane)

    void post(std::function<void()> work);
    // True when nothing is queued or running.
    [[nodiscard]] bool isIdle() const;

private:
    void run();

    const std::string m_name;
    const int m_maxThreads;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    std::vector<std::thread> m_threads;
    int m_busy = 0;
    bool m_stopping = false;
};

// All lanes of the program, made once in ui/shell. The global thread pool is not used: it has two
// threads on two cores, and one long wait would starve everything else.
class Lanes {
public:
    Lanes();
    Q_DISABLE_COPY_MOVE(Lanes)

    Lane& reads() { return m_reads; }                     // up to 16, most of them waiting
    Lane& workspaceWrites() { return m_workspaceWrites; } // in order
    Lane& cacheWrites() { return m_cacheWrites; }         // in order
    Lane& signIn() { return m_signIn; }
    Lane& sync() { return m_sync; }
    Lane& plan() { return m_plan; }

    [[nodiscard]] bool isIdle() const;
    // The token every Operation listens to besides its own.
    [[nodiscard]] CancelToken quitToken() const { return m_quit.token(); }
    void cancelAll() { m_quit.cancel(); }

private:
    CancelSource m_quit;
    Lane m_reads;
    Lane m_workspaceWrites;
    Lane m_cacheWrites;
    Lane m_signIn;
    Lane m_sync;
    Lane m_plan;
};

} // namespace partnerdesk::base
