#include "tests/tour/browse.h"

#include "tests/support/form_browser.h"
#include "tests/tour/web_driver.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <chrono>
#include <thread>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUserName = "admin@contoso.onmicrosoft.com"_L1;
constexpr auto kPassword = "Practice-2026"_L1;
constexpr int kLimitMs = 60'000;

// The pages of a sign-in, each known by the field or button that only it has.
bool answerPage(WebDriver& browser) {
    if (browser.has(u"#password"_s))
        return browser.type(u"#password"_s, kPassword) && browser.press(u"#signIn"_s);
    if (browser.has(u"#username"_s))
        return browser.type(u"#username"_s, kUserName) && browser.press(u"#next"_s);
    if (browser.has(u"#accept"_s))
        return browser.press(u"#accept"_s).has_value();
    return false;
}

int browseInChromium(WebDriver& browser, const QUrl& url) {
    if (!browser.open(url))
        return 1;
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(kLimitMs)) {
        const auto now = browser.url();
        // The reply page stands on the loopback receiver, on another port than the service.
        if (now && now->port() != url.port())
            return 0;
        if (!answerPage(browser))
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return 1;
}

} // namespace

int browse(const QUrl& url, const QString& language) {
    const auto transport = net::makeNetworkTransport();
    const QString accepted = language == u"zh_CN"_s ? u"zh-CN"_s : u"en-US"_s;
    if (const auto browser = WebDriver::start(*transport, accepted))
        return browseInChromium(*browser, url);
    QTextStream(stderr) << "no Chromium with ChromeDriver: signing in by form posts\n";
    test::FormBrowser forms(*transport, {{u"username"_s, kUserName}, {u"password"_s, kPassword}});
    return forms.walk(url).isEmpty() ? 1 : 0;
}

} // namespace partnerdesk::tour
