#include "tests/support/form_browser.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <optional>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 20;

// Enough of HTML for the well-formed pages under test.
QString attribute(const QString& tag, const QString& name) {
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    QString value = pattern.match(tag).captured(1);
    return value.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

struct Form {
    QUrl action;
    bool post = false;
    QUrlQuery fields;
};

void addField(QUrlQuery& fields, const QString& name, QString value) {
    // A form writes a blank as "+", so a real one must be escaped; QUrlQuery leaves it alone.
    value = QString::fromLatin1(QUrl::toPercentEncoding(value));
    fields.addQueryItem(name, value);
}

// Lists are left at the entry they stand at, unless their value is known.
void addLists(QUrlQuery& fields, const QString& form, const QMap<QString, QString>& values) {
    static const QRegularExpression lists(u"<select\\b([^>]*)>(.*?)</select>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression chosen(u"<option\\b[^>]*\\bselected[^>]*>"_s);
    for (auto it = lists.globalMatch(form); it.hasNext();) {
        const QRegularExpressionMatch list = it.next();
        const QString name = attribute(list.captured(1), u"name"_s);
        const QString standing = attribute(chosen.match(list.captured(2)).captured(), u"value"_s);
        addField(fields, name, values.value(name, standing));
    }
}

// The page's first form whose visible fields are all known; its first submit button is pressed.
std::optional<Form> fillableForm(const QString& page, const QUrl& url,
                                 const QMap<QString, QString>& values) {
    static const QRegularExpression forms(u"<form\\b([^>]*)>(.*?)</form>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression controls(u"<(input|button)\\b[^>]*>"_s);
    for (auto it = forms.globalMatch(page); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString action = attribute(match.captured(1), u"action"_s);
        Form form{.action = action.isEmpty() ? url : url.resolved(QUrl(action)),
                  .post = attribute(match.captured(1), u"method"_s).toLower() == u"post"_s,
                  .fields = {}};
        bool known = true;
        bool pressed = false;
        for (auto control = controls.globalMatch(match.captured(2)); control.hasNext();) {
            const QRegularExpressionMatch found = control.next();
            const QString tag = found.captured();
            const QString name = attribute(tag, u"name"_s);
            const QString type = attribute(tag, u"type"_s);
            const bool button = found.captured(1) == u"button"_s || type == u"submit"_s;
            if (button) {
                if (!pressed && !name.isEmpty())
                    addField(form.fields, name, attribute(tag, u"value"_s));
                pressed = true;
            } else if (type == u"hidden"_s) {
                addField(form.fields, name, attribute(tag, u"value"_s));
            } else if (values.contains(name)) {
                addField(form.fields, name, values.value(name));
            } else if (!name.isEmpty() && type != u"checkbox"_s) {
                known = false;
            }
        }
        addLists(form.fields, match.captured(2), values);
        if (known && pressed)
            return form;
    }
    return std::nullopt;
}

} // namespace

FormBrowser::FormBrowser(net::HttpTransport& transport, QMap<QString, QString> values)
    : m_transport(transport)
    , m_values(std::move(values)) {}

FormBrowser::~FormBrowser() {
    for (std::thread& walk : m_walks)
        walk.join();
}

bool FormBrowser::open(const QUrl& url) {
    m_walks.emplace_back([this, url] { walk(url); });
    return true;
}

QString FormBrowser::walk(const QUrl& url) {
    QUrl current = url;
    net::HttpRequest request{.method = net::Method::Get, .url = current};
    QString page;
    for (int step = 0; step < kMostPages; ++step) {
        const net::HttpResponse response = exchange(request);
        const QByteArray location = response.header("Location");
        if (!location.isEmpty()) {
            current = current.resolved(QUrl::fromEncoded(location));
            request = {.method = net::Method::Get, .url = current};
            continue;
        }
        page = QString::fromUtf8(response.body);
        const std::optional<Form> form = fillableForm(page, current, m_values);
        if (!form)
            return page;
        current = form->action;
        request = {.method = form->post ? net::Method::Post : net::Method::Get, .url = current};
        if (form->post) {
            request.body = form->fields.toString(QUrl::FullyEncoded).toUtf8();
            request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        } else {
            request.url.setQuery(form->fields);
        }
    }
    return page;
}

net::HttpResponse FormBrowser::exchange(net::HttpRequest request) {
    QByteArray cookies;
    for (auto it = m_cookies.cbegin(); it != m_cookies.cend(); ++it)
        cookies += (cookies.isEmpty() ? "" : "; ") + it.key() + '=' + it.value();
    if (!cookies.isEmpty())
        request.headers.append(qMakePair(QByteArray("Cookie"), cookies));
    request.headers.append(qMakePair(QByteArray("Accept-Language"), QByteArray("en")));
    const auto response = m_transport.exchange(request, {});
    if (!response)
        return {.status = 0, .headers = {}, .body = {}};
    for (const auto& [name, value] : response->headers) {
        if (name.toLower() != "set-cookie")
            continue;
        const QByteArray pair = value.split(';').first();
        const qsizetype equals = pair.indexOf('=');
        m_cookies.insert(pair.left(equals).trimmed(), pair.mid(equals + 1));
    }
    return *response;
}

} // namespace partnerdesk::test
