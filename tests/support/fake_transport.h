#pragma once

#include "app/net/http_client.h"

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace partnerdesk::test {

// Answers from a queue, then from a handler, and remembers what was asked. Any thread.
class FakeTransport final : public net::HttpTransport {
public:
    using Answer = base::Result<net::HttpResponse>;
    using Handler = std::function<Answer(const net::HttpRequest&)>;

    FakeTransport() = default;
    explicit FakeTransport(Handler handler)
        : m_handler(std::move(handler)) {}

    // The next answer; without any left and without a handler everything is Offline.
    void answerNext(Answer answer) {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }
    void answerNext(int status, QByteArray body = {}, net::Headers headers = {}) {
        answerNext(net::HttpResponse{status, std::move(headers), std::move(body)});
    }

    [[nodiscard]] std::vector<net::HttpRequest> requests() const {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] net::HttpRequest lastRequest() const { return requests().back(); }

    Answer exchange(const net::HttpRequest& request, const base::CancelToken& cancel) override {
        if (const base::Status going = cancel.check(); !going)
            return base::fail(going.error());
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
            if (!m_answers.empty()) {
                Answer answer = std::move(m_answers.front());
                m_answers.pop_front();
                return answer;
            }
        }
        if (m_handler)
            return m_handler(request);
        return base::fail({.kind = base::ProblemKind::Offline,
                           .key = QStringLiteral("net.offline"),
                           .retryable = true});
    }

private:
    const Handler m_handler;
    mutable std::mutex m_mutex;
    std::deque<Answer> m_answers;
    std::vector<net::HttpRequest> m_requests;
};

// Value of a request's header, case-insensitive; empty when missing.
inline QByteArray headerOf(const net::HttpRequest& request, QByteArrayView name) {
    return net::HttpResponse{0, request.headers, {}}.header(name);
}

} // namespace partnerdesk::test
