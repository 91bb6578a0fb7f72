#pragma once

#include "app/auth/sign_in.h"
#include "app/net/http_client.h"

#include <QMap>
#include <QUrl>

#include <memory>
#include <thread>
#include <vector>

namespace partnerdesk::test {

// Plays a browser by form posts: keeps cookies, follows redirects, fills the fields it knows and
// presses the main button of each page, until a page has no form it can fill. For sign-in in tests
// on machines without a real browser.
class FormBrowser final : public auth::BrowserOpener {
public:
    // `values`: by name of the field ("username", "password", "otp"...).
    FormBrowser(net::HttpTransport& transport, QMap<QString, QString> values);
    ~FormBrowser() override; // waits for walks under way

    // Starts walking on a thread of its own, as a real browser would.
    [[nodiscard]] bool open(const QUrl& url) override;
    // The same at once, on the caller's thread; the text of the last page.
    QString walk(const QUrl& url);

private:
    [[nodiscard]] net::HttpResponse exchange(net::HttpRequest request);

    net::HttpTransport& m_transport;
    const QMap<QString, QString> m_values;
    QMap<QByteArray, QByteArray> m_cookies;
    std::vector<std::thread> m_walks;
};

} // namespace partnerdesk::test
