#pragma once

#include "app/net/http_client.h"

#include <mutex>
#include <vector>

namespace partnerdesk::test {

// Hands out a token for every audience and remembers who asked. Any thread.
class FakeTokens final : public net::TokenSource {
public:
    [[nodiscard]] base::Result<QByteArray> accessToken(net::Audience audience,
                                                       const base::CancelToken&) override {
        const std::lock_guard lock(m_mutex);
        m_audiences.push_back(audience);
        return QByteArray("secret-token");
    }
    void tokenRefused(net::Audience, const QByteArray&) override {}
    void claimsWanted(const QString&) override {}

    [[nodiscard]] std::vector<net::Audience> audiences() const {
        const std::lock_guard lock(m_mutex);
        return m_audiences;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<net::Audience> m_audiences;
};

} // namespace partnerdesk::test
