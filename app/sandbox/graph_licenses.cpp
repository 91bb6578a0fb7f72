#include "app/sandbox/graph_licenses.h"

#include "app/sandbox/graph_audit.h"
#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/graph_user_type.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

struct LicenseToAdd {
    QString skuId;
    QJsonArray disabledPlans;
};

// The body of assignLicense; both lists must be there, even when empty.
struct LicenseChange {
    QList<LicenseToAdd> add;
    QStringList remove;
};

tl::expected<LicenseChange, GraphFault> readChange(const QJsonObject& body) {
    const QJsonValue add = body.value("addLicenses"_L1);
    const QJsonValue remove = body.value("removeLicenses"_L1);
    if (!add.isArray() || !remove.isArray())
        return badRequest(u"One or more parameters of the function import 'assignLicense' are "
                          "missing from the request payload. The missing parameters are: "
                          "addLicenses, removeLicenses."_s);
    LicenseChange change;
    const QJsonArray licenseList = add.toArray();
    for (const QJsonValue license : licenseList) {
        const QJsonObject object = license.toObject();
        change.add.append({object.value("skuId"_L1).toString().toLower(),
                           object.value("disabledPlans"_L1).toArray()});
    }
    const QJsonArray skuIdList = remove.toArray();
    for (const QJsonValue skuId : skuIdList)
        change.remove.append(skuId.toString().toLower());
    return change;
}

bool holds(const GraphCall& call, const QString& userId, const QString& skuId) {
    return call.db()
        .value(u"SELECT 1 FROM licenses WHERE user_id = ? AND sku_id = ?"_s, {userId, skuId})
        .isValid();
}

// Seats that nobody has; nullopt: the tenant has no such SKU.
std::optional<int> freeSeats(const GraphCall& call, const QString& skuId) {
    const QVariant seats = call.db().value(
        u"SELECT enabled + warning - (SELECT count(*) FROM licenses l JOIN users u ON u.id = "
        "l.user_id WHERE l.sku_id = skus.sku_id AND u.tenant_id = skus.tenant_id AND u.deleted IS "
        "NULL) FROM skus WHERE tenant_id = ? AND sku_id = ?"_s,
        {call.caller().tenantId, skuId});
    return seats.isValid() ? std::optional(seats.toInt()) : std::nullopt;
}

tl::expected<void, GraphFault> checkAddition(const GraphCall& call, const QString& userId,
                                             const LicenseToAdd& license) {
    const std::optional<int> free = freeSeats(call, license.skuId);
    if (!free)
        return badRequest(
            u"License %1 does not correspond to a valid company License."_s.arg(license.skuId));
    if (*free <= 0 && !holds(call, userId, license.skuId))
        return badRequest(
            u"Subscription with SKU %1 does not have any available licenses."_s.arg(license.skuId));
    return {};
}

tl::expected<void, GraphFault> checkChange(const GraphCall& call, const QString& userId,
                                           const LicenseChange& change) {
    const QString location =
        call.db().value(u"SELECT usage_location FROM users WHERE id = ?"_s, {userId}).toString();
    if (!change.add.isEmpty() && location.isEmpty())
        return badRequest(u"License assignment cannot be done for user with invalid usage "
                          "location."_s);
    for (const LicenseToAdd& license : change.add) {
        if (tl::expected<void, GraphFault> ok = checkAddition(call, userId, license); !ok)
            return ok;
    }
    for (const QString& skuId : change.remove) {
        if (!holds(call, userId, skuId))
            return badRequest(u"User does not have a corresponding license."_s);
    }
    return {};
}

GraphResult assignLicense(const GraphCall& call) {
    const Permission may =
        mayWrite(call, {u"User.ReadWrite.All"_s, u"LicenseAssignment.ReadWrite.All"_s})
            .and_then([&call] {
                return holdsRole(call, {role_template::kUserAdmin, role_template::kLicenseAdmin});
            });
    if (!may)
        return tl::unexpected(may.error());
    const QString wanted = call.request.capture(u"id"_s);
    const std::optional<QString> user =
        wanted.isEmpty() ? std::optional(call.caller().userId) : findUserId(call, wanted);
    if (!user)
        return notFound(wanted);
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const tl::expected<LicenseChange, GraphFault> change = readChange(*body);
    if (!change)
        return tl::unexpected(change.error());
    if (const tl::expected<void, GraphFault> ok = checkChange(call, *user, *change); !ok)
        return tl::unexpected(ok.error());

    for (const LicenseToAdd& license : change->add)
        call.db().run(
            u"INSERT INTO licenses (user_id, sku_id, disabled_plans) VALUES (?, ?, ?) ON CONFLICT "
            "DO UPDATE SET disabled_plans = excluded.disabled_plans"_s,
            {*user, license.skuId,
             QString::fromUtf8(
                 QJsonDocument(license.disabledPlans).toJson(QJsonDocument::Compact))});
    for (const QString& skuId : change->remove)
        call.db().run(u"DELETE FROM licenses WHERE user_id = ? AND sku_id = ?"_s, {*user, skuId});
    call.db().run(u"UPDATE users SET seq = ? WHERE id = ?"_s, {nextSequence(call.db()), *user});
    recordAudit(call.context,
                {.category = u"UserManagement"_s,
                 .activity = u"Change user license"_s,
                 .operation = u"Update"_s,
                 .targetType = u"User"_s,
                 .targetId = *user,
                 .targetName = call.db()
                                   .value(u"SELECT display_name FROM users WHERE id = ?"_s, {*user})
                                   .toString()});
    return userAnswer(call, *user, 200);
}

const ResourceType& licenseDetailsType() {
    static const ResourceType kType{
        .odataType = u"microsoft.graph.licenseDetails"_s,
        .table = u"licenses"_s,
        .id = u"licenses.user_id || '_' || licenses.sku_id"_s,
        .properties = {
            {.name = u"id"_s,
             .sql = u"licenses.user_id || '_' || licenses.sku_id"_s,
             .usual = true},
            {.name = u"skuId"_s, .sql = u"licenses.sku_id"_s, .usual = true},
            {.name = u"skuPartNumber"_s, .sql = u"skus.part_number"_s, .usual = true},
            {.name = u"servicePlans"_s,
             .sql = u"skus.service_plans"_s,
             .kind = PropertyKind::Json,
             .usual = true},
        }};
    return kType;
}

GraphResult licenseDetails(const GraphCall& call) {
    const QString wanted = call.request.capture(u"id"_s);
    const std::optional<QString> user =
        wanted.isEmpty() ? std::optional(call.caller().userId) : findUserId(call, wanted);
    QStringList scopes{u"User.Read.All"_s, u"User.ReadWrite.All"_s,
                       u"LicenseAssignment.Read.All"_s};
    if (user == call.caller().userId)
        scopes.append(u"User.Read"_s);
    if (const Permission may = mayRead(call, scopes); !may)
        return tl::unexpected(may.error());
    if (!user)
        return notFound(wanted);
    return listAnswer(call, {.type = licenseDetailsType(),
                             .from = u"licenses JOIN skus ON skus.sku_id = licenses.sku_id"_s,
                             .where = u"licenses.user_id = ? AND skus.tenant_id = ?"_s,
                             .binds = {*user, call.caller().tenantId},
                             .fragment = u"users('%1')/licenseDetails"_s.arg(*user),
                             .paged = false});
}

} // namespace

void addGraphLicenseRoutes(Router& router) {
    for (const QString& user : {u"/graph/v1.0/me"_s, u"/graph/v1.0/users/{id}"_s}) {
        router.add("POST", user + "/assignLicense"_L1, graphHandler(assignLicense));
        router.add("POST", user + "/microsoft.graph.assignLicense"_L1, graphHandler(assignLicense));
        router.add("GET", user + "/licenseDetails"_L1, graphHandler(licenseDetails));
    }
}

} // namespace partnerdesk::sandbox
