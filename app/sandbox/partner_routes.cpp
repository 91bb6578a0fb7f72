#include "app/sandbox/partner_addresses.h"
#include "app/sandbox/partner_audit.h"
#include "app/sandbox/partner_call.h"
#include "app/sandbox/partner_countries.h"
#include "app/sandbox/partner_profiles.h"
#include "app/sandbox/partner_roles.h"
#include "app/sandbox/program_enrollment.h"
#include "app/sandbox/routes.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

// /partnercenter/v1: what has no file of its own.
namespace partnerdesk::sandbox {

namespace {

PartnerResult countryRules(const PartnerCall& call) {
    const std::optional<CountryFacts> facts = countryFacts(call.request.capture(u"country"_s));
    if (!facts)
        return partnerFault(404, u"1000"_s, u"There are no rules for this country."_s);
    return Response::json(validationRules(*facts));
}

PartnerResult validateAddress(const PartnerCall& call) {
    const tl::expected<QJsonObject, PartnerFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const auto text = [&body](QLatin1StringView name) {
        return field(*body, name).toString().trimmed();
    };
    const AddressVerdict verdict = checkAddress({.addressLine1 = text("addressLine1"_L1),
                                                 .addressLine2 = text("addressLine2"_L1),
                                                 .city = text("city"_L1),
                                                 .state = text("state"_L1),
                                                 .postalCode = text("postalCode"_L1),
                                                 .country = text("country"_L1)});
    if (verdict.valid)
        return Response::empty(200);
    // The description is JSON of its own (rest-partner-center.md, 5.4).
    QJsonObject description{{u"code"_s, u"60071"_s}, {u"reason"_s, verdict.reason}};
    if (verdict.corrected) {
        const AddressToCheck& address = *verdict.corrected;
        description.insert(u"corrected_address"_s,
                           QJsonObject{{u"country"_s, address.country},
                                       {u"region"_s, address.state},
                                       {u"city"_s, address.city},
                                       {u"address_line1"_s, address.addressLine1},
                                       {u"address_line2"_s, address.addressLine2},
                                       {u"postal_code"_s, address.postalCode}});
    }
    return partnerFault(
        400, u"2007"_s,
        QString::fromUtf8(QJsonDocument(description).toJson(QJsonDocument::Compact)));
}

// The agreement of resellers (MPA), which the sandbox has nobody sign: never proof of the MPN one.
PartnerResult agreementStatus(const PartnerCall& call) {
    const QString mpnId = call.request.parameter(u"mpnId"_s);
    const QString tenantId = call.request.parameter(u"tenantId"_s);
    if (mpnId.isEmpty() && tenantId.isEmpty())
        return partnerFault(400, u"2001"_s, u"Give the MPN id or the tenant id."_s);
    bool isNumber = false;
    mpnId.toUInt(&isNumber);
    if ((!mpnId.isEmpty() && !tenantId.isEmpty()) || (!mpnId.isEmpty() && !isNumber) ||
        (!tenantId.isEmpty() && QUuid::fromString(tenantId).isNull()))
        return partnerFault(400, u"2000"_s,
                            u"Give one of MPN id (a number) and tenant id (a GUID)."_s);
    if (!mpnId.isEmpty() && !enrollmentByMpnId(call.db(), mpnId))
        return partnerFault(400, u"2200"_s, u"The MPN id is not valid."_s);
    if (!tenantId.isEmpty() && !enrollmentOf(call.db(), tenantId.toLower()))
        return partnerFault(400, u"2205"_s, u"There is no partner account for the tenant."_s);
    return Response::json(QJsonObject{{u"isAgreementSigned"_s, false}});
}

// HEAD: 200 is taken, 404 is free; neither has a body.
PartnerResult domain(const PartnerCall& call) {
    const QVariant taken = call.db().value(u"SELECT 1 FROM domains WHERE name = ?"_s,
                                           {call.request.capture(u"name"_s)});
    return Response::empty(taken.isValid() ? 200 : 404);
}

} // namespace

void addPartnerCenterRoutes(Router& router) {
    const auto add = [&router](const char* method, const QString& path, PartnerFunction function) {
        router.add(method, "/partnercenter/v1"_L1 + path, partnerHandler(std::move(function)));
    };
    addPartnerProfileRoutes(router);
    addPartnerAuditRoutes(router);
    add("GET", u"/countryvalidationrules/{country}"_s, countryRules);
    add("POST", u"/validations/address"_s, validateAddress);
    add("GET", u"/compliance/csp/agreementstatus"_s,
        forRoles(PartnerRead::Account, agreementStatus));
    add("GET", u"/domains/{name}"_s, domain);
    add("*", u"/{path...}"_s, unknownResource);
}

} // namespace partnerdesk::sandbox
