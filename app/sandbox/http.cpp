#include "app/sandbox/http.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString decoded(QByteArray text) {
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

QByteArray headerValue(const Headers& headers, QByteArrayView name) {
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Request::parameter(const QString& name) const {
    return decoded(query.queryItemValue(name, QUrl::FullyEncoded).toUtf8());
}

QHash<QString, QString> Request::form() const {
    return decodeForm(body);
}

QString Request::cookie(const QByteArray& name) const {
    for (const QByteArray& pair : header("Cookie").split(';')) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(name + '='))
            return QString::fromUtf8(trimmed.mid(name.size() + 1));
    }
    return {};
}

Response Response::json(const QJsonObject& object, int status) {
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response Response::json(const QJsonArray& array, int status) {
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Response Response::html(const QString& page, int status) {
    // form-action is left open: browsers apply it to the redirect after a form as well, and ours
    // goes to the client's loopback address.
    return {.status = status,
            .headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                         "frame-ancestors 'none'"}},
            .body = page.toUtf8()};
}

Response Response::text(const QString& text, int status) {
    return {.status = status,
            .headers = {{"Content-Type", "text/plain; charset=utf-8"}},
            .body = text.toUtf8()};
}

Response Response::empty(int status) {
    return {.status = status};
}

Response Response::redirect(const QUrl& to, int status) {
    return {.status = status,
            .headers = {{"Location", to.toEncoded()}, {"Cache-Control", "no-store"}}};
}

Response& Response::set(const QByteArray& name, const QByteArray& value) {
    headers.removeIf([&name](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    headers.append({name, value});
    return *this;
}

QHash<QString, QString> decodeForm(const QByteArray& body) {
    QHash<QString, QString> fields;
    for (const QByteArray& pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        if (!name.isEmpty())
            fields.insert(decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

} // namespace partnerdesk::sandbox
