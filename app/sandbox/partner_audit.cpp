#include "app/sandbox/partner_audit.h"

#include "app/sandbox/odata_query.h"
#include "app/sandbox/partner_call.h"
#include "app/sandbox/partner_roles.h"

#include <QDate>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr int kDefaultDays = 30;
constexpr int kMaxDays = 90;
constexpr int kDefaultSize = 500;

struct OperationWords {
    QString operationType;
    QString resourceType;
};

OperationWords wordsOf(const QString& activity) {
    static const QHash<QString, OperationWords> kWords{
        {u"Add user"_s, {u"create_partner_user"_s, u"partner_user"_s}},
        {u"Update user"_s, {u"update_partner_user"_s, u"partner_user"_s}},
        {u"Reset user password"_s, {u"update_partner_user"_s, u"partner_user"_s}},
        {u"Restore user"_s, {u"update_partner_user"_s, u"partner_user"_s}},
        {u"Delete user"_s, {u"remove_partner_user"_s, u"partner_user"_s}},
        {u"Change user license"_s, {u"update_customer_user_licenses"_s, u"license"_s}},
        {u"Add member to group"_s, {u"add_user_member"_s, u"partner_user"_s}},
        {u"Add member to role"_s, {u"add_user_member"_s, u"partner_user"_s}},
        {u"Add company role"_s, {u"add_user_member"_s, u"partner_user"_s}},
        {u"Remove member from group"_s, {u"remove_user_member"_s, u"partner_user"_s}},
        {u"Remove member from role"_s, {u"remove_user_member"_s, u"partner_user"_s}},
        {u"Remove company role"_s, {u"remove_user_member"_s, u"partner_user"_s}},
        {u"Enroll in the partner network"_s, {u"create_mpn_association"_s, u"mpn_association"_s}},
        {u"Accept the partner agreement"_s, {u"create_agreement"_s, u"agreement"_s}},
        {u"Update company profile"_s, {u"update_company_info"_s, u"partner_relationship"_s}},
    };
    return kWords.value(activity, {u"update_partner_user"_s, u"partner_user"_s});
}

QJsonObject recordJson(const PartnerCall& call, const QVariantMap& row) {
    const OperationWords words = wordsOf(row.value(u"activity"_s).toString());
    const QJsonObject target = QJsonDocument::fromJson(row.value(u"targets"_s).toString().toUtf8())
                                   .array()
                                   .at(0)
                                   .toObject();
    return {{u"id"_s, row.value(u"id"_s).toString()},
            {u"partnerId"_s, call.tenantId()},
            {u"customerId"_s, call.tenantId()},
            {u"customerName"_s, row.value(u"tenant_name"_s).toString()},
            {u"userPrincipalName"_s, row.value(u"upn"_s).toString()},
            {u"applicationId"_s, call.context.clientId},
            {u"resourceType"_s, words.resourceType},
            {u"resourceOldValue"_s, QJsonValue::Null},
            {u"resourceNewValue"_s,
             QString::fromUtf8(QJsonDocument(target).toJson(QJsonDocument::Compact))},
            {u"operationType"_s, words.operationType},
            {u"originalCorrelationId"_s, row.value(u"id"_s).toString()},
            // Seven digits of a second, as .NET writes it.
            {u"operationDate"_s,
             fromMs(row.value(u"at"_s)).toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz0000Z"_s)},
            {u"operationStatus"_s, u"succeeded"_s},
            {u"customizedData"_s, QJsonArray{QJsonObject{{u"key"_s, u"TargetId"_s},
                                                         {u"value"_s, target.value("id"_L1)}}}},
            {u"attributes"_s, QJsonObject{{u"objectType"_s, u"AuditRecord"_s}}}};
}

// {"Field":"ResourceType","Value":"license","Operator":"equals"}
struct AuditFilter {
    QString field;
    QString value;

    [[nodiscard]] bool takes(const QJsonObject& record) const {
        if (field.isEmpty())
            return true;
        if (field == "resourcetype"_L1)
            return record.value("resourceType"_L1).toString().compare(value, Qt::CaseInsensitive) ==
                   0;
        if (field == "customerid"_L1)
            return record.value("customerId"_L1).toString().compare(value, Qt::CaseInsensitive) ==
                   0;
        return record.value("customerName"_L1).toString().contains(value, Qt::CaseInsensitive);
    }
};

tl::expected<AuditFilter, PartnerFault> filterOf(const Request& request) {
    const QString text = request.parameter(u"filter"_s);
    if (text.isEmpty())
        return AuditFilter{};
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const AuditFilter filter{field(json, "field"_L1).toString().toLower(),
                             field(json, "value"_L1).toString()};
    static const QHash<QString, QString> kOperators{{u"companyname"_s, u"substring"_s},
                                                    {u"customerid"_s, u"equals"_s},
                                                    {u"resourcetype"_s, u"equals"_s}};
    const QString wanted = field(json, "operator"_L1).toString().toLower();
    if (!kOperators.contains(filter.field) || kOperators.value(filter.field) != wanted)
        return invalidFields({u"filter"_s});
    return filter;
}

// Day `name` of the query, or `otherwise`.
QDate dayOf(const Request& request, const QString& name, const QDate& otherwise) {
    const QString text = request.parameter(name);
    return text.isEmpty() ? otherwise : QDate::fromString(text, Qt::ISODate);
}

qint64 beginOf(const QDate& day) {
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

QJsonObject linksOf(const Request& request, const QString& nextToken) {
    const auto link = [](const QUrlQuery& query, const QJsonArray& headers) {
        const QString text = query.toString(QUrl::FullyEncoded);
        const QString uri = text.isEmpty() ? u"/auditrecords"_s : "/auditrecords?"_L1 + text;
        return QJsonObject{{u"uri"_s, uri}, {u"method"_s, u"GET"_s}, {u"headers"_s, headers}};
    };
    QJsonObject links{{u"self"_s, link(request.query, {})}};
    if (!nextToken.isEmpty()) {
        QUrlQuery next = request.query;
        next.removeAllQueryItems(u"seekOperation"_s);
        next.addQueryItem(u"seekOperation"_s, u"Next"_s);
        links.insert(u"next"_s, link(next, {QJsonObject{{u"key"_s, u"MS-ContinuationToken"_s},
                                                        {u"value"_s, nextToken}}}));
    }
    return links;
}

PartnerResult auditRecords(const PartnerCall& call) {
    const QDate today = call.context.now.date();
    const QDate first = dayOf(call.request, u"startDate"_s, today.addDays(-kDefaultDays));
    const QDate last = dayOf(call.request, u"endDate"_s, today);
    if (!first.isValid() || first < today.addDays(-kMaxDays))
        return invalidFields({u"startDate"_s});
    if (!last.isValid() || last < first)
        return invalidFields({u"endDate"_s});
    const tl::expected<AuditFilter, PartnerFault> filter = filterOf(call.request);
    if (!filter)
        return tl::unexpected(filter.error());
    const int size =
        std::clamp(call.request.hasParameter(u"size"_s) ? call.request.parameter(u"size"_s).toInt()
                                                        : kDefaultSize,
                   1, kDefaultSize);
    const QVariantList after =
        decodeToken(QString::fromLatin1(call.request.header("MS-ContinuationToken")), 2);
    const QVariant beforeAt = after.isEmpty() ? QVariant(beginOf(last.addDays(1))) : after.at(0);
    const QVariant beforeId = after.isEmpty() ? QVariant(QString()) : after.at(1);

    // Newest first. The filter reads derived words, so it runs over the rows.
    const QList<QVariantMap> rows = call.db().rows(
        u"SELECT a.id, a.at, a.activity, a.targets, u.upn, t.display_name AS tenant_name FROM "
        "audits a JOIN tenants t ON t.id = a.tenant_id LEFT JOIN users u ON u.id = a.actor_id "
        "WHERE a.tenant_id = ? AND a.at >= ? AND (a.at, a.id) < (?, ?) ORDER BY a.at DESC, "
        "a.id DESC"_s,
        {call.tenantId(), beginOf(first), beforeAt, beforeId});
    QJsonArray items;
    QString nextToken;
    const QVariantMap* lastRow = nullptr;
    for (const QVariantMap& row : rows) {
        const QJsonObject record = recordJson(call, row);
        if (!filter->takes(record))
            continue;
        if (items.size() == size) {
            nextToken = encodeToken({lastRow->value(u"at"_s), lastRow->value(u"id"_s)});
            break;
        }
        items.append(record);
        lastRow = &row;
    }
    return Response::json(
        QJsonObject{{u"totalCount"_s, items.size()},
                    {u"items"_s, items},
                    {u"links"_s, linksOf(call.request, nextToken)},
                    {u"attributes"_s, QJsonObject{{u"objectType"_s, u"Collection"_s}}}});
}

} // namespace

void addPartnerAuditRoutes(Router& router) {
    router.add("GET", u"/partnercenter/v1/auditrecords"_s,
               partnerHandler(forRoles(PartnerRead::ActivityLog, auditRecords)));
}

} // namespace partnerdesk::sandbox
