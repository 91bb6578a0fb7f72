#include "app/sandbox/odata_sql.h"

#include <QDateTime>

#include <optional>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

using Condition = tl::expected<SqlCondition, QString>;

struct Column {
    QString sql;
    PropertyKind kind = PropertyKind::Text;
};

QString operatorSql(ODataComparison::Operator op) {
    switch (op) {
    case ODataComparison::Operator::Equal:
        return u"="_s;
    case ODataComparison::Operator::NotEqual:
        return u"IS NOT"_s; // true for NULL, as Graph has it
    case ODataComparison::Operator::Less:
        return u"<"_s;
    case ODataComparison::Operator::LessOrEqual:
        return u"<="_s;
    case ODataComparison::Operator::Greater:
        return u">"_s;
    case ODataComparison::Operator::GreaterOrEqual:
        return u">="_s;
    }
    return u"="_s;
}

QString escapedForLike(QString text) {
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

// The literal as the column stores it; nullopt: not of the column's type.
std::optional<QVariant> bindable(const QVariant& literal, PropertyKind kind) {
    switch (kind) {
    case PropertyKind::Flag:
        return literal.typeId() == QMetaType::Bool
                   ? std::optional<QVariant>(literal.toBool() ? 1 : 0)
                   : std::nullopt;
    case PropertyKind::Time: {
        const QDateTime time = QDateTime::fromString(literal.toString(), Qt::ISODate);
        return time.isValid() ? std::optional<QVariant>(time.toMSecsSinceEpoch()) : std::nullopt;
    }
    case PropertyKind::Number: {
        bool ok = false;
        const qlonglong number = literal.toString().toLongLong(&ok);
        return ok ? std::optional<QVariant>(number) : std::nullopt;
    }
    case PropertyKind::Text:
        return literal.typeId() == QMetaType::QString ? std::optional<QVariant>(literal)
                                                      : std::nullopt;
    case PropertyKind::Json:
    case PropertyKind::Collection:
    case PropertyKind::Nothing:
        break;
    }
    return std::nullopt;
}

tl::unexpected<QString> wrongType(const QString& property) {
    return tl::unexpected<QString>(
        u"A binary operator with incompatible types was detected for property '%1'."_s.arg(
            property));
}

// Walks a filter with one scope of names: the type's properties, or a lambda's element.
class SqlBuilder {
public:
    explicit SqlBuilder(const ResourceType& type)
        : m_type(type) {}
    SqlBuilder(const ResourceType& type, const ResourceProperty& collection, QString variable)
        : m_type(type)
        , m_collection(&collection)
        , m_variable(std::move(variable)) {}

    Condition build(const ODataFilter& filter) const {
        return std::visit([this](const auto& node) { return condition(node); }, filter.node);
    }

private:
    tl::expected<Column, QString> column(const QString& name) const {
        if (m_collection)
            return elementColumn(name);
        const ResourceProperty* property = m_type.find(name);
        if (!property)
            return tl::unexpected<QString>(
                u"Invalid filter clause: Could not find a property named "
                "'%1' on type '%2'."_s.arg(name, m_type.odataType));
        if (!property->filterable || property->kind == PropertyKind::Collection)
            return tl::unexpected<QString>(
                u"Unsupported or invalid query filter clause specified for property '%1' of "
                "resource '%2'."_s.arg(name, m_type.odataType));
        return Column{property->sql, property->kind};
    }

    tl::expected<Column, QString> elementColumn(const QString& name) const {
        QString element = name;
        if (name == m_variable)
            element.clear();
        else if (name.startsWith(m_variable + u'/'))
            element.remove(0, m_variable.size() + 1);
        const auto found = m_collection->any.columns.constFind(element.toLower());
        if (found == m_collection->any.columns.constEnd())
            return tl::unexpected<QString>(
                u"Invalid filter clause: '%1' is not known inside any()."_s.arg(name));
        return Column{*found, PropertyKind::Text};
    }

    Condition condition(const ODataComparison& node) const {
        const tl::expected<Column, QString> target = column(node.property);
        if (!target)
            return tl::unexpected(target.error());
        const bool different = node.op == ODataComparison::Operator::NotEqual;
        if (!node.value.isValid()) { // null
            if (!different && node.op != ODataComparison::Operator::Equal)
                return wrongType(node.property);
            return SqlCondition{
                target->sql + (different ? " IS NOT NULL"_L1 : " IS NULL"_L1), {}, different};
        }
        const std::optional<QVariant> value = bindable(node.value, target->kind);
        const bool ordered = target->kind == PropertyKind::Time ||
                             target->kind == PropertyKind::Number ||
                             target->kind == PropertyKind::Text;
        if (!value || (!ordered && !different && node.op != ODataComparison::Operator::Equal))
            return wrongType(node.property);
        return SqlCondition{"%1 %2 ? COLLATE NOCASE"_L1.arg(target->sql, operatorSql(node.op)),
                            {*value},
                            different};
    }

    Condition condition(const ODataMembership& node) const {
        const tl::expected<Column, QString> target = column(node.property);
        if (!target)
            return tl::unexpected(target.error());
        SqlCondition result;
        QStringList places;
        for (const QVariant& literal : node.values) {
            const std::optional<QVariant> value = bindable(literal, target->kind);
            if (!value)
                return wrongType(node.property);
            result.binds.append(*value);
            places.append(u"?"_s);
        }
        result.sql = "%1 COLLATE NOCASE IN (%2)"_L1.arg(target->sql, places.join(u','));
        return result;
    }

    Condition condition(const ODataTextMatch& node) const {
        const tl::expected<Column, QString> target = column(node.property);
        if (!target)
            return tl::unexpected(target.error());
        if (target->kind != PropertyKind::Text)
            return wrongType(node.property);
        switch (node.where) {
        case ODataTextMatch::Where::Start: {
            // A range can use the column's index, LIKE with a bound pattern cannot.
            const QString last = node.text + QString::fromUcs4(U"\U0010FFFF");
            return SqlCondition{
                "(%1 >= ? COLLATE NOCASE AND %1 < ? COLLATE NOCASE)"_L1.arg(target->sql),
                {node.text, last}};
        }
        case ODataTextMatch::Where::End:
            return SqlCondition{R"(coalesce(%1, '') LIKE ? ESCAPE '\')"_L1.arg(target->sql),
                                {u'%' + escapedForLike(node.text)},
                                true};
        case ODataTextMatch::Where::Anywhere:
            break;
        }
        return tl::unexpected<QString>(
            u"The function 'contains' is not supported for property '%1'."_s.arg(node.property));
    }

    Condition condition(const ODataAny& node) const {
        const ResourceProperty* property = m_collection ? nullptr : m_type.find(node.collection);
        if (!property || property->kind != PropertyKind::Collection)
            return tl::unexpected<QString>(
                u"The filter any() is not supported for '%1'."_s.arg(node.collection));
        if (!node.condition)
            return SqlCondition{property->any.exists.arg("1"_L1), {}};
        Condition inner = SqlBuilder(m_type, *property, node.variable).build(*node.condition);
        if (inner)
            inner->sql = property->any.exists.arg(inner->sql);
        return inner;
    }

    Condition condition(const ODataNot& node) const {
        Condition operand = build(*node.operand);
        if (!operand)
            return operand;
        // NULL counts as "no", so that "not" finds the people without a value.
        return SqlCondition{"NOT coalesce(%1, 0)"_L1.arg(operand->sql), operand->binds, true};
    }

    Condition condition(const ODataJunction& node) const {
        SqlCondition result;
        QStringList parts;
        for (const ODataFilterPtr& operand : node.operands) {
            Condition part = build(*operand);
            if (!part)
                return part;
            parts.append(part->sql);
            result.binds += part->binds;
            result.advanced = result.advanced || part->advanced;
        }
        result.sql = u'(' + parts.join(node.all ? " AND "_L1 : " OR "_L1) + u')';
        return result;
    }

    const ResourceType& m_type;
    const ResourceProperty* m_collection = nullptr;
    QString m_variable;
};

// One quoted clause of $search.
Condition searchClause(const QString& clause, const ResourceType& type) {
    const qsizetype colon = clause.indexOf(u':');
    const ResourceProperty* property = colon > 0 ? type.find(clause.left(colon)) : nullptr;
    const QString text = clause.mid(colon + 1).trimmed();
    if (!property || !property->filterable || property->kind != PropertyKind::Text ||
        text.isEmpty())
        return tl::unexpected<QString>(u"The $search clause '%1' is not supported."_s.arg(clause));
    // Words begin at the start, after a blank or after a hyphen.
    return SqlCondition{R"(replace(' ' || %1, '-', ' ') LIKE ? ESCAPE '\')"_L1.arg(property->sql),
                        {"% "_L1 + escapedForLike(text).replace(u'-', u' ') + u'%'}};
}

} // namespace

Condition filterToSql(const ODataFilter& filter, const ResourceType& type) {
    return SqlBuilder(type).build(filter);
}

Condition searchToSql(const QString& search, const ResourceType& type) {
    const auto malformed = [&search] {
        return tl::unexpected<QString>(
            u"Syntax error: the $search '%1' is not well formed."_s.arg(search));
    };
    // Odd parts stand between quotes: "a" OR "b" AND "c" -> {"", a, " OR ", b, " AND ", c, ""}.
    const QStringList parts = search.split(u'"');
    if (parts.size() < 3 || parts.size() % 2 == 0)
        return malformed();
    SqlCondition result;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.at(i).trimmed();
        if (i % 2 == 1) {
            Condition clause = searchClause(part, type);
            if (!clause)
                return clause;
            result.sql += clause->sql;
            result.binds += clause->binds;
        } else if (i == 0 || i == parts.size() - 1) {
            if (!part.isEmpty())
                return malformed();
        } else if (part == "OR"_L1 || part == "AND"_L1) {
            result.sql += u' ' + part + u' ';
        } else {
            return malformed();
        }
    }
    return result;
}

} // namespace partnerdesk::sandbox
