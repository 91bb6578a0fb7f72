#include "app/sandbox/partner_profiles.h"

#include "app/crypto/hash.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_audit.h"
#include "app/sandbox/partner_call.h"
#include "app/sandbox/partner_roles.h"
#include "app/sandbox/program_company_roles.h"
#include "app/sandbox/program_enrollment.h"
#include "app/sandbox/verification_machine.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QJsonObject withLinks(QJsonObject profile, const QString& path, const QString& objectType) {
    profile.insert(u"links"_s,
                   QJsonObject{{u"self"_s, QJsonObject{{u"uri"_s, "/profiles/"_L1 + path},
                                                       {u"method"_s, u"GET"_s},
                                                       {u"headers"_s, QJsonArray()}}}});
    profile.insert(u"attributes"_s, QJsonObject{{u"objectType"_s, objectType}});
    return profile;
}

QJsonObject addressJson(const CompanyProfile& profile) {
    return {{u"country"_s, profile.country},
            {u"region"_s, QJsonValue::Null},
            {u"city"_s, profile.city},
            {u"state"_s, profile.state},
            {u"district"_s, profile.district},
            {u"addressLine1"_s, profile.addressLine1},
            {u"addressLine2"_s, profile.addressLine2},
            {u"postalCode"_s, profile.postalCode},
            {u"firstName"_s, profile.firstName},
            {u"lastName"_s, profile.lastName},
            {u"phoneNumber"_s, profile.phoneNumber}};
}

QJsonObject contactJson(const CompanyProfile& profile) {
    return {{u"firstName"_s, profile.firstName},
            {u"lastName"_s, profile.lastName},
            {u"email"_s, profile.email},
            {u"phoneNumber"_s, profile.phoneNumber}};
}

QJsonObject legalBusinessJson(const CompanyProfile& profile, const QString& status,
                              const QString& subStatus) {
    return withLinks({{u"companyName"_s, profile.companyName},
                      {u"address"_s, addressJson(profile)},
                      {u"primaryContact"_s, contactJson(profile)},
                      {u"companyApproverAddress"_s, addressJson(profile)},
                      {u"companyApproverEmail"_s, profile.email},
                      {u"vettingStatus"_s, status},
                      {u"vettingSubStatus"_s, subStatus},
                      {u"profileType"_s, u"LegalBusinessProfile"_s}},
                     u"legalbusiness"_s, u"LegalBusinessProfile"_s);
}

PartnerResult currentLegalBusiness(const PartnerCall& call) {
    const std::optional<Enrollment> enrollment = enrollmentOf(call.db(), call.tenantId());
    const std::optional<VettingState> state = vettingState(call.context, call.tenantId());
    if (!enrollment || !state)
        return notEnrolled();
    return Response::json(legalBusinessJson(enrollment->profile, state->status, state->subStatus));
}

PartnerResult getLegalBusiness(const PartnerCall& call) {
    const QString version = call.request.parameter(u"vettingVersion"_s).toLower();
    if (version.isEmpty() || version == "current"_L1)
        return currentLegalBusiness(call);
    if (version != "lastfinalized"_L1)
        return invalidFields({u"vettingVersion"_s});
    const std::optional<FinalizedProfile> final = lastFinalized(call.context, call.tenantId());
    if (!final)
        return notEnrolled();
    return Response::json(legalBusinessJson(final->profile, final->status, final->subStatus));
}

PartnerResult putLegalBusiness(const PartnerCall& call) {
    if (const tl::expected<void, PartnerFault> may = isAdministrator(call, true); !may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, PartnerFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const std::optional<Enrollment> enrollment = enrollmentOf(call.db(), call.tenantId());
    if (!enrollment)
        return notEnrolled();
    CompanyProfile changed = profileFromJson(*body);
    changed.language = enrollment->profile.language; // no parts of this profile
    changed.registrationId = enrollment->profile.registrationId;
    QStringList bad = badFields(changed);
    // Moving to another country needs a location there first.
    if (changed.country != enrollment->profile.country && !bad.contains("country"_L1))
        bad.append(u"country"_s);
    if (!bad.isEmpty())
        return invalidFields(bad);
    changeProfile(call.context, *enrollment, changed);
    recordAudit(call.context, {.category = u"Program"_s,
                               .activity = u"Update company profile"_s,
                               .operation = u"Update"_s,
                               .targetType = u"Directory"_s,
                               .targetId = call.tenantId(),
                               .targetName = changed.companyName});
    return currentLegalBusiness(call);
}

// Parts that are kept as they were put, below `rest` of the enrollment.
QJsonObject storedPart(const PartnerCall& call, const QString& name) {
    const QString text =
        call.db()
            .value(u"SELECT json_extract(rest, ?) FROM program_enrollments WHERE tenant_id = ?"_s,
                   {"$."_L1 + name, call.tenantId()})
            .toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void storePart(const PartnerCall& call, const QString& name, const QJsonObject& part) {
    call.db().run(
        u"UPDATE program_enrollments SET rest = json_set(rest, ?, json(?)) WHERE tenant_id = ?"_s,
        {"$."_L1 + name, QString::fromUtf8(QJsonDocument(part).toJson(QJsonDocument::Compact)),
         call.tenantId()});
}

// The profile as the enrollment makes it, with the parts that were put.
QJsonObject withStoredPart(QJsonObject profile, const PartnerCall& call, const QString& name) {
    const QJsonObject stored = storedPart(call, name);
    for (auto part = stored.begin(); part != stored.end(); ++part)
        profile.insert(part.key(), part.value());
    return profile;
}

QJsonObject organizationJson(const PartnerCall& call, const Enrollment& enrollment) {
    const QVariantMap tenant = findTenant(call.db(), call.tenantId()).value_or(QVariantMap());
    const QString culture =
        enrollment.profile.language.startsWith("zh"_L1) ? u"zh-CN"_s : u"en-US"_s;
    const QJsonObject profile{{u"id"_s, call.tenantId()},
                              {u"companyName"_s, enrollment.profile.companyName},
                              {u"defaultAddress"_s, addressJson(enrollment.profile)},
                              {u"tenantId"_s, call.tenantId()},
                              {u"domain"_s, tenant.value(u"initial_domain"_s).toString()},
                              {u"email"_s, enrollment.profile.email},
                              {u"language"_s, culture.left(2)},
                              {u"culture"_s, culture},
                              {u"profileType"_s, u"OrganizationProfile"_s}};
    return withLinks(withStoredPart(profile, call, u"organization"_s), u"organization"_s,
                     u"OrganizationProfile"_s);
}

QJsonObject supportJson(const PartnerCall& call, const Enrollment& enrollment) {
    const QJsonObject profile{{u"email"_s, enrollment.profile.email},
                              {u"telephone"_s, enrollment.profile.phoneNumber},
                              {u"website"_s, QString()},
                              {u"profileType"_s, u"support_profile"_s}};
    return withLinks(withStoredPart(profile, call, u"support"_s), u"support"_s,
                     u"PartnerSupportProfile"_s);
}

QJsonObject billingJson(const PartnerCall& call, const Enrollment& enrollment) {
    const QString currency = enrollment.profile.country == "CN"_L1 ? u"CNY"_s : u"USD"_s;
    const QJsonObject profile{{u"companyName"_s, enrollment.profile.companyName},
                              {u"address"_s, addressJson(enrollment.profile)},
                              {u"primaryContact"_s, contactJson(enrollment.profile)},
                              {u"purchaseOrderNumber"_s, QString()},
                              {u"taxId"_s, QString()},
                              {u"billingCurrency"_s, currency},
                              {u"billingDay"_s, QJsonValue::Null},
                              {u"profileType"_s, u"BillingProfile"_s}};
    return withLinks(withStoredPart(profile, call, u"billing"_s), u"billing"_s,
                     u"BillingProfile"_s);
}

using ProfileJson = QJsonObject (*)(const PartnerCall&, const Enrollment&);

// A fingerprint of the content: it changes exactly when the profile does.
QString etagOf(const QJsonObject& profile) {
    return QString::fromLatin1(
        crypto::sha256Hex(QJsonDocument(profile).toJson(QJsonDocument::Compact)).left(16));
}

Response profileAnswer(QJsonObject profile) {
    const QString etag = etagOf(profile);
    QJsonObject attributes = profile.value("attributes"_L1).toObject();
    attributes.insert(u"etag"_s, etag);
    profile.insert(u"attributes"_s, attributes);
    Response response = Response::json(profile);
    response.set("ETag", '"' + etag.toLatin1() + '"');
    return response;
}

PartnerFunction getProfile(ProfileJson json) {
    return [json](const PartnerCall& call) -> PartnerResult {
        const std::optional<Enrollment> enrollment = enrollmentOf(call.db(), call.tenantId());
        if (!enrollment)
            return notEnrolled();
        return profileAnswer(json(call, *enrollment));
    };
}

// PUT of a profile of which only `parts` can change.
PartnerFunction putProfile(ProfileJson json, const QString& name, const QStringList& parts) {
    return [json, name, parts](const PartnerCall& call) -> PartnerResult {
        if (const tl::expected<void, PartnerFault> may = isAdministrator(call, true); !may)
            return tl::unexpected(may.error());
        const tl::expected<QJsonObject, PartnerFault> body = jsonBody(call);
        if (!body)
            return tl::unexpected(body.error());
        const std::optional<Enrollment> enrollment = enrollmentOf(call.db(), call.tenantId());
        if (!enrollment)
            return notEnrolled();
        const QByteArray ifMatch = call.request.header("If-Match").replace('"', "");
        if (!ifMatch.isEmpty() && QString::fromLatin1(ifMatch) != etagOf(json(call, *enrollment)))
            return partnerFault(400, u"2055"_s, u"The etag is no longer valid."_s);
        QJsonObject stored = storedPart(call, name);
        for (const QString& part : parts) {
            const QJsonValue value = field(*body, QLatin1StringView(part.toLatin1()));
            if (!value.isUndefined())
                stored.insert(part, value);
        }
        storePart(call, name, stored);
        return profileAnswer(json(call, *enrollment));
    };
}

PartnerResult getMpn(const PartnerCall& call) {
    const QString wanted = call.request.parameter(u"mpnId"_s);
    static const QRegularExpression kDigits(u"^\\d{1,10}$"_s);
    if (!wanted.isEmpty() && !kDigits.match(wanted).hasMatch())
        return partnerFault(400, u"2000"_s, u"The MPN id is not a number."_s);
    const std::optional<Enrollment> enrollment = wanted.isEmpty()
                                                     ? enrollmentOf(call.db(), call.tenantId())
                                                     : enrollmentByMpnId(call.db(), wanted);
    if (!enrollment)
        return wanted.isEmpty()
                   ? PartnerResult(notEnrolled())
                   : partnerFault(
                         404, u"3000"_s,
                         u"Partner Organization with partner_id %1 could not be found"_s.arg(
                             wanted));
    return Response::json(withLinks({{u"mpnId"_s, enrollment->mpnId},
                                     {u"partnerName"_s, enrollment->profile.companyName},
                                     {u"profileType"_s, u"MpnProfile"_s}},
                                    u"mpn"_s, u"MpnProfile"_s));
}

} // namespace

void addPartnerProfileRoutes(Router& router) {
    const auto add = [&router](const char* method, const QString& path, PartnerFunction function) {
        router.add(method, "/partnercenter/v1/profiles/"_L1 + path,
                   partnerHandler(std::move(function)));
    };
    add("GET", u"legalbusiness"_s, forRoles(PartnerRead::Profile, getLegalBusiness));
    add("PUT", u"legalbusiness"_s, putLegalBusiness);
    add("GET", u"organization"_s, forRoles(PartnerRead::Profile, getProfile(organizationJson)));
    add("PUT", u"organization"_s,
        putProfile(organizationJson, u"organization"_s,
                   {u"defaultAddress"_s, u"email"_s, u"language"_s, u"culture"_s}));
    add("GET", u"support"_s, forRoles(PartnerRead::Profile, getProfile(supportJson)));
    add("PUT", u"support"_s,
        putProfile(supportJson, u"support"_s, {u"email"_s, u"telephone"_s, u"website"_s}));
    add("GET", u"billing"_s, forRoles(PartnerRead::Billing, getProfile(billingJson)));
    add("PUT", u"billing"_s,
        putProfile(billingJson, u"billing"_s,
                   {u"purchaseOrderNumber"_s, u"address"_s, u"primaryContact"_s, u"taxId"_s}));
    add("GET", u"mpn"_s, forRoles(PartnerRead::Account, getMpn));
}

} // namespace partnerdesk::sandbox
