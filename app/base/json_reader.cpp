#include "app/base/json_reader.h"

#include <QJsonDocument>

namespace partnerdesk::base {

using namespace Qt::StringLiterals;

namespace {

Problem badField(const QString& detail) {
    return {.kind = ProblemKind::ServerFault, .key = u"json.field"_s, .technical = detail};
}

QDateTime parsedUtc(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString what)
    : m_object(std::move(object))
    , m_what(std::move(what)) {}

QString JsonReader::string(QLatin1StringView name) {
    return required(name, QJsonValue::String).toString();
}

bool JsonReader::boolean(QLatin1StringView name) {
    return required(name, QJsonValue::Bool).toBool();
}

qint64 JsonReader::integer(QLatin1StringView name) {
    return required(name, QJsonValue::Double).toInteger();
}

QJsonObject JsonReader::object(QLatin1StringView name) {
    return required(name, QJsonValue::Object).toObject();
}

QJsonArray JsonReader::array(QLatin1StringView name) {
    return required(name, QJsonValue::Array).toArray();
}

QDateTime JsonReader::dateTime(QLatin1StringView name) {
    QDateTime time = parsedUtc(string(name));
    if (!time.isValid())
        fault(name, u"is not an ISO 8601 time"_s);
    return time;
}

QDate JsonReader::date(QLatin1StringView name) {
    const QDate date = QDate::fromString(string(name), Qt::ISODate);
    if (!date.isValid())
        fault(name, u"is not a date"_s);
    return date;
}

std::optional<QString> JsonReader::optionalString(QLatin1StringView name) {
    const QJsonValue value = optional(name, QJsonValue::String);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> JsonReader::optionalBoolean(QLatin1StringView name) {
    const QJsonValue value = optional(name, QJsonValue::Bool);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> JsonReader::optionalInteger(QLatin1StringView name) {
    const QJsonValue value = optional(name, QJsonValue::Double);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<QJsonObject> JsonReader::optionalObject(QLatin1StringView name) {
    const QJsonValue value = optional(name, QJsonValue::Object);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

std::optional<QJsonArray> JsonReader::optionalArray(QLatin1StringView name) {
    const QJsonValue value = optional(name, QJsonValue::Array);
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}

std::optional<QDateTime> JsonReader::optionalDateTime(QLatin1StringView name) {
    const std::optional<QString> text = optionalString(name);
    if (!text)
        return std::nullopt;
    const QDateTime time = parsedUtc(*text);
    if (!time.isValid())
        fault(name, u"is not an ISO 8601 time"_s);
    return time;
}

std::optional<QDate> JsonReader::optionalDate(QLatin1StringView name) {
    const std::optional<QString> text = optionalString(name);
    if (!text)
        return std::nullopt;
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid())
        fault(name, u"is not a date"_s);
    return date;
}

Status JsonReader::finish() const {
    if (m_fault.isEmpty())
        return {};
    return fail(badField(m_fault));
}

QJsonValue JsonReader::required(QLatin1StringView name, QJsonValue::Type type) {
    QJsonValue value = m_object.value(name);
    if (value.type() != type)
        fault(name, value.isUndefined() ? u"is missing"_s : u"has the wrong type"_s);
    return value;
}

QJsonValue JsonReader::optional(QLatin1StringView name, QJsonValue::Type type) {
    QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isNull() && value.type() != type)
        fault(name, u"has the wrong type"_s);
    return value;
}

void JsonReader::fault(QLatin1StringView name, const QString& why) {
    if (m_fault.isEmpty())
        m_fault = m_what + u'.' + name + u' ' + why;
}

Result<QJsonObject> parseObject(const QByteArray& json, const QString& what) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(badField(what + u" is not a JSON object: "_s + error.errorString()));
    return document.object();
}

} // namespace partnerdesk::base
