#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVariantMap>

#include <vector>

namespace partnerdesk::sandbox {

enum class PropertyKind {
    Text,
    Flag,
    Number,
    Time,       // milliseconds since 1970 in the database
    Json,       // JSON text in the database
    Collection, // Json that a filter reaches by any()
    Nothing,    // a property that Graph knows and the sandbox always answers with null
};

// How any() looks into a collection.
struct CollectionFilter {
    QString exists;                  // "EXISTS (SELECT 1 FROM ... WHERE ... AND %1)"
    QHash<QString, QString> columns; // by lower-case element property; "" is the element itself
};

// One property of a resource: how it is read, asked for and sorted by.
struct ResourceProperty {
    QString name;
    QString sql; // column or expression
    PropertyKind kind = PropertyKind::Text;
    bool usual = false;      // given out without $select
    bool filterable = false; // $filter takes it
    bool sortable = false;   // $orderby takes it; the column is never NULL
    CollectionFilter any = {};
};

// A type of directory object as a table with named properties. Everything that reads the type
// (list, get, $select, $filter, $orderby) goes by this one description.
struct ResourceType {
    QString odataType; // "microsoft.graph.user"
    QString table;     // what `sql` of the properties refers to
    QString id;        // "users.id"
    std::vector<ResourceProperty> properties;

    // Without regard to case, as Graph does; nullptr: no such property.
    [[nodiscard]] const ResourceProperty* find(const QString& name) const;
};

using Selection = std::vector<const ResourceProperty*>;

// "users.display_name AS "displayName", ..."
[[nodiscard]] QString columnsOf(const Selection& selection);
// A row read with columnsOf() as Graph gives it out.
[[nodiscard]] QJsonObject resourceJson(const Selection& selection, const QVariantMap& row);

} // namespace partnerdesk::sandbox
