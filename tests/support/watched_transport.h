#pragma once

#include "app/net/http_client.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace partnerdesk::test {

// The real network, which counts what is sent and may be told to lose patience sooner. Any thread.
class WatchedTransport final : public net::HttpTransport {
public:
    // A service that says nothing is given up after this time, not after half a minute.
    void losePatienceAfter(std::chrono::milliseconds limit) { m_limit = limit; }
    // Rules that let the service hold its answer back for half a second stand for silence; any
    // other answer may take as long as a busy machine needs.
    void losePatienceWith(const QByteArray& rules) {
        constexpr std::chrono::milliseconds kPatience{250};
        m_limit = rules.contains("delayMs") ? kPatience : kLongest;
    }

    // How many requests of this method were sent to exactly this path.
    [[nodiscard]] int sent(net::Method method, const QString& path) const {
        const std::lock_guard lock(m_mutex);
        int count = 0;
        for (const auto& [usedMethod, usedPath] : m_sent)
            count += usedMethod == method && usedPath == path ? 1 : 0;
        return count;
    }

    // How many to any path with this in it.
    [[nodiscard]] int sentLike(net::Method method, const QString& part) const {
        const std::lock_guard lock(m_mutex);
        int count = 0;
        for (const auto& [usedMethod, usedPath] : m_sent)
            count += usedMethod == method && usedPath.contains(part) ? 1 : 0;
        return count;
    }

    [[nodiscard]] base::Result<net::HttpResponse>
    exchange(const net::HttpRequest& request, const base::CancelToken& cancel) override {
        {
            const std::lock_guard lock(m_mutex);
            m_sent.emplace_back(request.method, request.url.path());
        }
        net::HttpRequest hurried = request;
        hurried.timeLimit = std::min(request.timeLimit, m_limit.load());
        return m_network->exchange(hurried, cancel);
    }

private:
    static constexpr std::chrono::milliseconds kLongest = std::chrono::minutes(1);

    const std::unique_ptr<net::HttpTransport> m_network = net::makeNetworkTransport();
    std::atomic<std::chrono::milliseconds> m_limit{kLongest};
    mutable std::mutex m_mutex;
    std::vector<std::pair<net::Method, QString>> m_sent;
};

} // namespace partnerdesk::test
