#pragma once

#include "app/base/result.h"
#include "app/net/http_client.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace partnerdesk::tour {

// A real Chromium, driven over WebDriver (https://www.w3.org/TR/webdriver2/) as a person would use
// it: open a page, type into fields, press buttons. Blocking; one thread.
class WebDriver {
public:
    // nullptr when no ChromeDriver is installed or it did not start.
    [[nodiscard]] static std::unique_ptr<WebDriver> start(net::HttpTransport& transport,
                                                          const QString& acceptLanguage);
    ~WebDriver();
    Q_DISABLE_COPY_MOVE(WebDriver)

    [[nodiscard]] base::Status open(const QUrl& url);
    // CSS selector; false when nothing like it shows now.
    [[nodiscard]] bool has(const QString& selector);
    [[nodiscard]] base::Status type(const QString& selector, const QString& text);
    [[nodiscard]] base::Status press(const QString& selector);
    // Picks the entry of a list by its words.
    [[nodiscard]] base::Status choose(const QString& selector, const QString& words);
    // The field that a label beginning with these words belongs to, as a selector; empty when there
    // is none.
    [[nodiscard]] QString fieldLabelled(const QString& words);
    // What a person reads there.
    [[nodiscard]] base::Result<QString> text(const QString& selector);
    [[nodiscard]] base::Result<QUrl> url();
    [[nodiscard]] base::Status savePicture(const QString& path);

private:
    explicit WebDriver(net::HttpTransport& transport);
    [[nodiscard]] bool launch(const QString& acceptLanguage);
    [[nodiscard]] base::Result<QJsonValue> call(net::Method method, const QString& path,
                                                const QJsonObject& body = {});
    [[nodiscard]] base::Result<QString> element(const QString& selector);
    [[nodiscard]] base::Result<QString> elementAt(const QString& xpath);
    [[nodiscard]] base::Result<QString> find(const QString& strategy, const QString& value);

    net::HttpTransport& m_transport;
    QTemporaryDir m_profile;
    QProcess m_process;
    QString m_base; // "http://127.0.0.1:PORT/session/ID" once launched
};

} // namespace partnerdesk::tour
