#include "tests/tour/browse.h"

#include "tests/support/form_browser.h"
#include "tests/tour/desk.h"
#include "tests/tour/portal_errand.h"
#include "tests/tour/web_driver.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <chrono>
#include <thread>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimitMs = 60'000;

// The pages of a sign-in, each known by the field or button that only it has.
bool answerPage(WebDriver& browser, const QString& account) {
    if (browser.has(u"#password"_s))
        return browser.type(u"#password"_s, kPracticePassword) && browser.press(u"#signIn"_s);
    if (browser.has(u"#username"_s))
        return browser.type(u"#username"_s, account) && browser.press(u"#next"_s);
    if (browser.has(u"#accept"_s))
        return browser.press(u"#accept"_s).has_value();
    return false;
}

int signInInChromium(WebDriver& browser, const Errand& errand) {
    if (!browser.open(errand.page))
        return 1;
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(kLimitMs)) {
        const auto now = browser.url();
        // The reply page stands on the loopback receiver, on another port than the service.
        if (now && now->port() != errand.page.port())
            return 0;
        if (!answerPage(browser, errand.account))
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return 1;
}

} // namespace

int browse(const Errand& errand) {
    const auto transport = net::makeNetworkTransport();
    const QString accepted = errand.language == u"zh_CN"_s ? u"zh-CN"_s : u"en-US"_s;
    const bool portal = isPortalPage(errand.page);
    if (const auto browser = WebDriver::start(*transport, accepted))
        return portal ? doAtPortal(*browser, errand) : signInInChromium(*browser, errand);
    QTextStream(stderr) << "no Chromium with ChromeDriver: working by form posts\n";
    if (portal)
        return doAtPortal(*transport, errand);
    test::FormBrowser forms(*transport,
                            {{u"username"_s, errand.account}, {u"password"_s, kPracticePassword}});
    return forms.walk(errand.page).isEmpty() ? 1 : 0;
}

} // namespace partnerdesk::tour
