#include "tests/tour/web_driver.h"

#include "app/base/json_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

// The key under which WebDriver hands out elements, fixed by the standard.
constexpr QLatin1StringView kElementKey("element-6066-11e4-a52e-4f735466cecf");
constexpr int kStartLimitMs = 20'000;

base::Problem fault(const QString& what) {
    return {.kind = base::ProblemKind::ServerFault, .key = u"tour.browser"_s, .technical = what};
}

QJsonObject chromeOptions(const QString& profile, const QString& language) {
    const QJsonArray arguments{u"--headless=new"_s,
                               u"--no-sandbox"_s,
                               u"--disable-gpu"_s,
                               u"--disable-quic"_s,
                               u"--no-first-run"_s,
                               u"--disable-background-networking"_s,
                               u"--disable-component-update"_s,
                               u"--disable-sync"_s,
                               u"--disable-dev-shm-usage"_s,
                               u"--window-size=1000,800"_s,
                               u"--lang="_s + language,
                               u"--user-data-dir="_s + profile};
    const QJsonObject preferences{{u"intl.accept_languages"_s, language}};
    return {{u"args"_s, arguments}, {u"prefs"_s, preferences}};
}

} // namespace

std::unique_ptr<WebDriver> WebDriver::start(net::HttpTransport& transport,
                                            const QString& acceptLanguage) {
    std::unique_ptr<WebDriver> driver(new WebDriver(transport));
    return driver->launch(acceptLanguage) ? std::move(driver) : nullptr;
}

WebDriver::WebDriver(net::HttpTransport& transport)
    : m_transport(transport) {}

WebDriver::~WebDriver() {
    if (!m_base.isEmpty())
        (void)call(net::Method::Delete, {});
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(3000);
}

bool WebDriver::launch(const QString& acceptLanguage) {
    const QString program = QStandardPaths::findExecutable(u"chromedriver"_s);
    if (program.isEmpty())
        return false;
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, {u"--port=0"_s});
    static const QRegularExpression started(u"successfully on port (\\d+)"_s);
    QElapsedTimer timer;
    timer.start();
    QString output;
    QRegularExpressionMatch match;
    while (!match.hasMatch()) {
        if (timer.hasExpired(kStartLimitMs) || m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(200);
        output += QString::fromUtf8(m_process.readAllStandardOutput());
        match = started.match(output);
    }
    const QString origin = u"http://127.0.0.1:"_s + match.captured(1);
    m_base = origin + u"/session"_s;
    const QJsonObject capabilities{
        {u"alwaysMatch"_s,
         QJsonObject{{u"browserName"_s, u"chrome"_s},
                     {u"goog:chromeOptions"_s, chromeOptions(m_profile.path(), acceptLanguage)}}}};
    const auto session =
        call(net::Method::Post, {}, QJsonObject{{u"capabilities"_s, capabilities}});
    const QString id = session ? session->toObject()["sessionId"_L1].toString() : QString();
    m_base = id.isEmpty() ? QString() : origin + u"/session/"_s + id;
    return !id.isEmpty();
}

base::Status WebDriver::open(const QUrl& url) {
    const auto done = call(net::Method::Post, u"/url"_s,
                           QJsonObject{{u"url"_s, QString::fromLatin1(url.toEncoded())}});
    return done ? base::Status() : base::fail(done.error());
}

bool WebDriver::has(const QString& selector) {
    return element(selector).has_value();
}

base::Status WebDriver::type(const QString& selector, const QString& text) {
    const auto field = element(selector);
    if (!field)
        return base::fail(field.error());
    const QString path = u"/element/"_s + *field;
    if (const auto cleared = call(net::Method::Post, path + u"/clear"_s); !cleared)
        return base::fail(cleared.error());
    const auto typed = call(net::Method::Post, path + u"/value"_s, QJsonObject{{u"text"_s, text}});
    return typed ? base::Status() : base::fail(typed.error());
}

base::Status WebDriver::press(const QString& selector) {
    const auto button = element(selector);
    if (!button)
        return base::fail(button.error());
    const auto pressed = call(net::Method::Post, u"/element/"_s + *button + u"/click"_s);
    return pressed ? base::Status() : base::fail(pressed.error());
}

base::Status WebDriver::choose(const QString& selector, const QString& words) {
    const auto entry = elementAt(
        u"//select[@id='%1']/option[normalize-space(.)='%2']"_s.arg(selector.mid(1), words));
    if (!entry)
        return base::fail(entry.error());
    const auto chosen = call(net::Method::Post, u"/element/"_s + *entry + u"/click"_s);
    return chosen ? base::Status() : base::fail(chosen.error());
}

QString WebDriver::fieldLabelled(const QString& words) {
    const auto label = elementAt(u"//label[starts-with(normalize-space(.), '%1')]"_s.arg(words));
    if (!label)
        return {};
    const auto field = call(net::Method::Get, u"/element/"_s + *label + u"/attribute/for"_s);
    return field ? u'#' + field->toString() : QString();
}

base::Result<QString> WebDriver::text(const QString& selector) {
    const auto found = element(selector);
    if (!found)
        return base::fail(found.error());
    const auto text = call(net::Method::Get, u"/element/"_s + *found + u"/text"_s);
    if (!text)
        return base::fail(text.error());
    return text->toString();
}

base::Result<QUrl> WebDriver::url() {
    const auto answer = call(net::Method::Get, u"/url"_s);
    if (!answer)
        return base::fail(answer.error());
    return QUrl(answer->toString());
}

base::Status WebDriver::savePicture(const QString& path) {
    const auto answer = call(net::Method::Get, u"/screenshot"_s);
    if (!answer)
        return base::fail(answer.error());
    QFile file(path);
    const QByteArray png = QByteArray::fromBase64(answer->toString().toLatin1());
    if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size())
        return base::fail(fault(u"cannot write "_s + path));
    return {};
}

base::Result<QJsonValue> WebDriver::call(net::Method method, const QString& path,
                                         const QJsonObject& body) {
    net::HttpRequest request{.method = method, .url = QUrl(m_base + path)};
    if (method == net::Method::Post) {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    }
    const auto response = m_transport.exchange(request, {});
    if (!response)
        return base::fail(response.error());
    const auto object = base::parseObject(response->body, u"webdriver"_s);
    if (!object)
        return base::fail(object.error());
    if (response->status != 200)
        return base::fail(fault((*object)["value"_L1]["message"_L1].toString()));
    return (*object)["value"_L1];
}

base::Result<QString> WebDriver::element(const QString& selector) {
    return find(u"css selector"_s, selector);
}

base::Result<QString> WebDriver::elementAt(const QString& xpath) {
    return find(u"xpath"_s, xpath);
}

base::Result<QString> WebDriver::find(const QString& strategy, const QString& value) {
    const auto found = call(net::Method::Post, u"/element"_s,
                            QJsonObject{{u"using"_s, strategy}, {u"value"_s, value}});
    if (!found)
        return base::fail(found.error());
    return found->toObject()[kElementKey].toString();
}

} // namespace partnerdesk::tour
