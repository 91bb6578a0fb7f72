#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace partnerdesk::sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// First value of the header, case-insensitive; empty when missing.
[[nodiscard]] QByteArray headerValue(const Headers& headers, QByteArrayView name);

// What a handler gets: plain values, nothing of the HTTP library.
struct Request {
    QByteArray method = {}; // upper case; HEAD is answered by the GET handler, its body is dropped
    QStringList path =
        {}; // decoded segments, without the empty ones: {"graph","v1.0","users","a/b"}
    QUrlQuery query = {};
    Headers headers = {};
    QByteArray body = {};
    QUrl origin =
        {}; // --public-origin, else "http://127.0.0.1:PORT": all absolute URLs start with it
    QHash<QString, QString> captures = {}; // of the route's pattern
    bool methodRefused = false;            // the path takes other methods only: to be answered 405

    [[nodiscard]] QByteArray header(QByteArrayView name) const {
        return headerValue(headers, name);
    }
    // Decoded query parameter ("+" is a space); empty when missing.
    [[nodiscard]] QString parameter(const QString& name) const;
    [[nodiscard]] bool hasParameter(const QString& name) const { return query.hasQueryItem(name); }
    [[nodiscard]] QString capture(const QString& name) const { return captures.value(name); }
    // Decoded fields of an application/x-www-form-urlencoded body.
    [[nodiscard]] QHash<QString, QString> form() const;
    [[nodiscard]] QString cookie(const QByteArray& name) const;
    // "/" and the segments, for comparing and logging.
    [[nodiscard]] QString pathText() const { return u'/' + path.join(u'/'); }
};

struct Response {
    int status = 200;
    Headers headers = {};
    QByteArray body = {};

    [[nodiscard]] static Response json(const QJsonObject& object, int status = 200);
    [[nodiscard]] static Response json(const QJsonArray& array, int status = 200);
    // With the headers every page of ours has: no store, no referrer, no foreign content.
    [[nodiscard]] static Response html(const QString& page, int status = 200);
    [[nodiscard]] static Response text(const QString& text, int status = 200);
    [[nodiscard]] static Response empty(int status = 204);
    [[nodiscard]] static Response redirect(const QUrl& to, int status = 302);

    // Replaces the header when it is there.
    Response& set(const QByteArray& name, const QByteArray& value);
};

// The form of application/x-www-form-urlencoded, as in a query: decodes "+" and "%xx".
[[nodiscard]] QHash<QString, QString> decodeForm(const QByteArray& body);

} // namespace partnerdesk::sandbox
