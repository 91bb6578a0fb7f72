#pragma once

#include "app/graph/graph_api.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_tokens.h"
#include "tests/support/fake_transport.h"
#include "tests/support/print_to.h"

#include <QUrlQuery>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partnerdesk::test {

// Graph's functions over a wire that answers from a script.
class Graph : public testing::Test {
protected:
    // "GET /v1.0/me", for reading in a failure.
    [[nodiscard]] static QString callOf(const net::HttpRequest& request) {
        static constexpr const char* kNames[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
        return QLatin1StringView(kNames[static_cast<int>(request.method)]) + QChar(u' ') +
               request.url.path();
    }
    [[nodiscard]] QStringList calls() const {
        QStringList calls;
        for (const net::HttpRequest& request : transport.requests())
            calls.append(callOf(request));
        return calls;
    }
    [[nodiscard]] static QString queryItem(const net::HttpRequest& request, const char* name) {
        return QUrlQuery(request.url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }

    FakeTransport transport;
    FakeClock clock;
    FakeTokens tokens;
    net::HttpClient http{transport, clock, std::chrono::milliseconds(0)};
    graph::GraphApi api{http, tokens, QUrl(QStringLiteral("https://graph.microsoft.com")),
                        std::chrono::milliseconds(0)};
    base::CancelToken cancel;
};

} // namespace partnerdesk::test
