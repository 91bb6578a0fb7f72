#include "app/sandbox/portal_enrollment.h"

#include "app/domain/country_catalogue.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_audit.h"
#include "app/sandbox/program_enrollment.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

using Form = QHash<QString, QString>;

// Fields of the form; the same names as the client's field ids, which badFields() uses. The DUNS
// ID is taken and not looked up.
QStringList fieldNames() {
    return {u"email"_s,        u"duns"_s,      u"legalName"_s, u"addressLine1"_s,
            u"addressLine2"_s, u"district"_s,  u"city"_s,      u"state"_s,
            u"postalCode"_s,   u"firstName"_s, u"lastName"_s,  u"phone"_s};
}

QString countryOptions(const domain::CountryCatalogue& countries, const QString& language,
                       const QString& chosen) {
    QString options;
    const bool chinese = language == "zh-CN"_L1;
    for (const domain::Country& country : countries.countries())
        options += renderPart(
            country.code == chosen ? u"signup_country_chosen"_s : u"signup_country"_s, language,
            {.texts = {{u"code"_s, country.code},
                       {u"name"_s, chinese ? country.nameZh : country.nameEn}},
             .html = {}});
    return options;
}

// People copy national digits into the portal; the account keeps the international number.
QString internationalPhone(const QString& phone, const domain::Country* country) {
    if (phone.startsWith(u'+') || !country || country->callingCodes.isEmpty())
        return phone;
    return u'+' + country->callingCodes.constFirst() + phone;
}

CompanyProfile profileOf(const PortalVisit& visit, const domain::CountryCatalogue& countries) {
    const Form form = visit.request.form();
    const auto text = [&form](const QString& name) { return form.value(name).trimmed(); };
    const QString country = text(u"country"_s).toUpper();
    return {.companyName = text(u"legalName"_s),
            .country = country,
            .state = text(u"state"_s),
            .city = text(u"city"_s),
            .district = text(u"district"_s),
            .addressLine1 = text(u"addressLine1"_s),
            .addressLine2 = text(u"addressLine2"_s),
            .postalCode = text(u"postalCode"_s),
            .firstName = text(u"firstName"_s),
            .lastName = text(u"lastName"_s),
            .email = text(u"email"_s),
            .phoneNumber = internationalPhone(text(u"phone"_s), countries.find(country)),
            .language = visit.visitor.language == "zh-CN"_L1 ? u"zh-CN"_s : u"en-US"_s,
            .registrationId = {}};
}

Response formPage(const PortalVisit& visit, const domain::CountryCatalogue& countries,
                  const Form& form, const QStringList& bad, int status) {
    PageValues values;
    for (const QString& name : fieldNames())
        values.texts.insert(name, form.value(name));
    const QString& language = visit.visitor.language;
    const QString flaw = renderPart(u"portal_field_error"_s, language, {});
    for (const QString& name : bad)
        values.html.insert("error_"_L1 + name, flaw);
    if (!bad.isEmpty())
        values.html.insert(u"message"_s, renderPart(u"portal_bad_fields"_s, language, {}));
    const QString tenantCountry = findTenant(visit.context.db, visit.visitor.tenantId)
                                      .value_or(QVariantMap())
                                      .value(u"country"_s)
                                      .toString();
    values.html.insert(u"countries"_s, countryOptions(countries, language,
                                                      form.value(u"country"_s, tenantCountry)));
    return visit.page(u"portal_enroll"_s, values, status);
}

// Chinese names what is larger first, and sets no commas between.
QString addressLine(const CompanyProfile& profile, bool chinese) {
    const base::Result<domain::CountryCatalogue> countries = domain::CountryCatalogue::builtIn();
    const domain::Country* country = countries ? countries->find(profile.country) : nullptr;
    QString countryName = profile.country;
    if (country)
        countryName = chinese ? country->nameZh : country->nameEn;
    QStringList parts;
    if (chinese)
        parts = {countryName,          profile.state,        profile.city,      profile.district,
                 profile.addressLine1, profile.addressLine2, profile.postalCode};
    else
        parts = {profile.addressLine1, profile.addressLine2, profile.district, profile.city,
                 profile.state,        profile.postalCode,   countryName};
    parts.removeAll(QString());
    return parts.join(chinese ? u" "_s : u", "_s);
}

Response enrolledPage(const PortalVisit& visit, const Enrollment& enrollment) {
    const CompanyProfile& profile = enrollment.profile;
    return visit.page(
        u"portal_enrolled"_s,
        {.texts = {{u"legalName"_s, profile.companyName},
                   {u"address"_s, addressLine(profile, visit.visitor.language == "zh-CN"_L1)},
                   {u"email"_s, profile.email},
                   {u"mpnId"_s, enrollment.mpnId}},
         .html = {}});
}

} // namespace

Response showEnrollment(const PortalVisit& visit) {
    if (const auto enrollment = enrollmentOf(visit.context.db, visit.visitor.tenantId))
        return enrolledPage(visit, *enrollment);
    const base::Result<domain::CountryCatalogue> countries = domain::CountryCatalogue::builtIn();
    if (!countries)
        return Response::text(u"No country catalogue"_s, 500);
    return formPage(visit, *countries, {}, {}, 200);
}

Response submitEnrollment(const PortalVisit& visit) {
    if (const auto enrollment = enrollmentOf(visit.context.db, visit.visitor.tenantId))
        return enrolledPage(visit, *enrollment);
    const base::Result<domain::CountryCatalogue> countries = domain::CountryCatalogue::builtIn();
    if (!countries)
        return Response::text(u"No country catalogue"_s, 500);
    const CompanyProfile profile = profileOf(visit, *countries);
    if (const QStringList bad = badFields(profile); !bad.isEmpty())
        return formPage(visit, *countries, visit.request.form(), bad, 400);
    enroll(visit.context, visit.visitor.tenantId, newId(), profile);
    recordProgramAudit(visit.context, visit.visitor.tenantId, visit.visitor.userId,
                       u"Enroll in the partner network"_s, profile.companyName);
    return Response::redirect(QUrl(u"/portal/enroll"_s), 303);
}

} // namespace partnerdesk::sandbox
