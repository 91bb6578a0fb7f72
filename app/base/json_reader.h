#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace partnerdesk::base {

// Reads the fields of a JSON object strictly: a missing or wrongly typed required field is a fault
// of the service (or of the file), never an empty string. The first fault is kept; read everything,
// then ask finish().
//
//     JsonReader in(object, u"user"_s);
//     User user{.id = in.string("id"_L1), .mail =
//     in.optionalString("mail"_L1).value_or(QString())}; if (Status ok = in.finish(); !ok) return
//     fail(ok.error());
class JsonReader {
public:
    // `what` names the object in the technical detail.
    JsonReader(QJsonObject object, QString what);

    [[nodiscard]] QString string(QLatin1StringView name);
    [[nodiscard]] bool boolean(QLatin1StringView name);
    [[nodiscard]] qint64 integer(QLatin1StringView name);
    [[nodiscard]] QJsonObject object(QLatin1StringView name);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);
    // ISO 8601; the result is UTC.
    [[nodiscard]] QDateTime dateTime(QLatin1StringView name);
    // "yyyy-mm-dd".
    [[nodiscard]] QDate date(QLatin1StringView name);

    // Missing and null are nullopt; a wrong type is still a fault.
    [[nodiscard]] std::optional<QString> optionalString(QLatin1StringView name);
    [[nodiscard]] std::optional<bool> optionalBoolean(QLatin1StringView name);
    [[nodiscard]] std::optional<qint64> optionalInteger(QLatin1StringView name);
    [[nodiscard]] std::optional<QJsonObject> optionalObject(QLatin1StringView name);
    [[nodiscard]] std::optional<QJsonArray> optionalArray(QLatin1StringView name);
    [[nodiscard]] std::optional<QDateTime> optionalDateTime(QLatin1StringView name);
    [[nodiscard]] std::optional<QDate> optionalDate(QLatin1StringView name);

    // A ServerFault problem "json.field" naming the first bad field.
    [[nodiscard]] Status finish() const;

private:
    [[nodiscard]] QJsonValue required(QLatin1StringView name, QJsonValue::Type type);
    [[nodiscard]] QJsonValue optional(QLatin1StringView name, QJsonValue::Type type);
    void fault(QLatin1StringView name, const QString& why);

    QJsonObject m_object;
    QString m_what;
    QString m_fault;
};

// The document must be one JSON object. `what` as above.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray& json, const QString& what);

} // namespace partnerdesk::base
