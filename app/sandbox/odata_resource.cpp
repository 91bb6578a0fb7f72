#include "app/sandbox/odata_resource.h"

#include "app/sandbox/db.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QJsonValue parsed(const QVariant& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toString().toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

QJsonValue valueOf(PropertyKind kind, const QVariant& value) {
    if (!value.isValid())
        return QJsonValue::Null;
    switch (kind) {
    case PropertyKind::Text:
        return value.toString();
    case PropertyKind::Flag:
        return value.toBool();
    case PropertyKind::Number:
        return value.toLongLong();
    case PropertyKind::Time:
        return isoTime(value);
    case PropertyKind::Json:
    case PropertyKind::Collection:
        return parsed(value);
    case PropertyKind::Nothing:
        break;
    }
    return QJsonValue::Null;
}

} // namespace

const ResourceProperty* ResourceType::find(const QString& name) const {
    const auto found = std::find_if(properties.begin(), properties.end(), [&](const auto& p) {
        return p.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == properties.end() ? nullptr : &*found;
}

QString columnsOf(const Selection& selection) {
    QStringList columns;
    for (const ResourceProperty* property : selection)
        columns.append(property->sql + R"( AS ")"_L1 + property->name + u'"');
    return columns.join(", "_L1);
}

QJsonObject resourceJson(const Selection& selection, const QVariantMap& row) {
    QJsonObject object;
    for (const ResourceProperty* property : selection)
        object.insert(property->name, valueOf(property->kind, row.value(property->name)));
    return object;
}

} // namespace partnerdesk::sandbox
