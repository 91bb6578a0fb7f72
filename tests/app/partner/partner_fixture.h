#pragma once

#include "app/partner/partner_api.h"
#include "app/partner/program_service.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_tokens.h"
#include "tests/support/fake_transport.h"
#include "tests/support/print_to.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partnerdesk::test {

// Partner Center and the program service over a wire that answers from a script.
class Partner : public testing::Test {
protected:
    // "GET https://.../v1/profiles/mpn", for reading in a failure.
    [[nodiscard]] QString lastCall() const {
        static constexpr const char* kNames[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
        const net::HttpRequest request = transport.lastRequest();
        return QLatin1StringView(kNames[static_cast<int>(request.method)]) + QChar(u' ') +
               request.url.toString(QUrl::FullyEncoded);
    }

    FakeTransport transport;
    FakeClock clock;
    FakeTokens tokens;
    net::HttpClient http{transport, clock, std::chrono::milliseconds(0)};
    partner::PartnerApi api{http, tokens,
                            QUrl(QStringLiteral("https://api.partnercenter.microsoft.com")),
                            QStringLiteral("zh-CN")};
    std::unique_ptr<partner::PartnerProgram> program = partner::makeProgramService(
        http, tokens, QUrl(QStringLiteral("http://127.0.0.1:5000/program")),
        QStringLiteral("en-US"));
    base::CancelToken cancel;
};

} // namespace partnerdesk::test
