#include "app/domain/country_catalogue.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/page.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sign_in_store.h"
#include "app/sandbox/tenant_names.h"
#include "app/sandbox/tokens.h"

#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

// /signup: a form that makes a tenant and its first Global administrator, who can sign in at once.
namespace partnerdesk::sandbox {

namespace {

using Form = QHash<QString, QString>;

constexpr qsizetype kShortestPassword = 8;

// What is wrong with the form, as the name of a part of the page ("" when nothing is).
QString faultOf(const Form& form, Context& context) {
    static const QRegularExpression userName(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"_s);
    if (form.value(u"organization"_s).trimmed().isEmpty())
        return u"signup_no_organization"_s;
    switch (tenantNameState(context.db, form.value(u"domain"_s).trimmed())) {
    case NameState::Taken:
        return u"signup_taken"_s;
    case NameState::Invalid:
        return u"signup_bad_domain"_s;
    case NameState::Free:
        break;
    }
    if (form.value(u"lastName"_s).trimmed().isEmpty() ||
        form.value(u"firstName"_s).trimmed().isEmpty())
        return u"signup_no_name"_s;
    if (!userName.match(form.value(u"userName"_s).trimmed()).hasMatch())
        return u"signup_bad_user_name"_s;
    if (form.value(u"password"_s).size() < kShortestPassword)
        return u"signup_short_password"_s;
    if (form.value(u"password"_s) != form.value(u"confirmPassword"_s))
        return u"signup_passwords_differ"_s;
    return {};
}

QString countryOptions(const domain::CountryCatalogue& countries, const QString& language,
                       const QString& chosen) {
    QString options;
    const bool chinese = language == "zh-CN"_L1;
    for (const domain::Country& country : countries.countries()) {
        const QString part =
            country.code == chosen ? u"signup_country_chosen"_s : u"signup_country"_s;
        options += renderPart(part, language,
                              {.texts = {{u"code"_s, country.code},
                                         {u"name"_s, chinese ? country.nameZh : country.nameEn}},
                               .html = {}});
    }
    return options;
}

// Bound to the browser's cookie, so that no other page can post the form.
QString formToken(const Browser& browser) {
    return secretHash(u"signup "_s + browser.hash);
}

Response formPage(const Request& request, const domain::CountryCatalogue& countries,
                  const Form& form, const QString& message, int status) {
    const QString language = pageLanguage(request);
    const Browser browser = browserOf(request);
    PageValues values;
    for (const QString& name :
         {u"organization"_s, u"domain"_s, u"firstName"_s, u"lastName"_s, u"userName"_s})
        values.texts.insert(name, form.value(name));
    const QString country = form.value(u"country"_s, language == "zh-CN"_L1 ? u"CN"_s : u"US"_s);
    values.texts.insert(u"token"_s, formToken(browser));
    values.html.insert(u"countries"_s, countryOptions(countries, language, country));
    if (!message.isEmpty())
        values.html.insert(u"message"_s, renderPart(message, language, values));
    Response page = renderPage(u"signup"_s, language, values, status);
    if (!browser.setCookie.isEmpty())
        page.set("Set-Cookie", browser.setCookie);
    return page;
}

QString createTenant(const Form& form, const QString& language, Context& context) {
    const QString prefix = form.value(u"domain"_s).trimmed().toLower();
    const QString tenantId =
        insertTenant(context, {.id = {},
                               .key = prefix,
                               .displayName = form.value(u"organization"_s).trimmed(),
                               .initialDomain = initialDomain(prefix),
                               .country = form.value(u"country"_s),
                               .language = language});
    const QString first = form.value(u"firstName"_s).trimmed();
    const QString last = form.value(u"lastName"_s).trimmed();
    QString upn = form.value(u"userName"_s).trimmed() + u'@' + initialDomain(prefix);
    const QString display = language == "zh-CN"_L1 ? last + first : first + u' ' + last;
    const QString userId = insertUser(context, {.id = {},
                                                .tenantId = tenantId,
                                                .upn = upn,
                                                .displayName = display,
                                                .givenName = first,
                                                .surname = last,
                                                .usageLocation = form.value(u"country"_s),
                                                .preferredLanguage = language});
    setPassword(context.db, userId, form.value(u"password"_s), false);
    addRoleMember(context.db, tenantId, role_template::kGlobalAdmin, userId);
    return upn;
}

Response submit(const Request& request, const domain::CountryCatalogue& countries,
                Context& context) {
    const Form form = request.form();
    if (form.value(u"token"_s) != formToken(browserOf(request)))
        return formPage(request, countries, form, u"signup_stale"_s, 400);
    if (form.value(u"action"_s) == "check"_L1) {
        const NameState state = tenantNameState(context.db, form.value(u"domain"_s).trimmed());
        const QString message = state == NameState::Free    ? u"signup_free"_s
                                : state == NameState::Taken ? u"signup_taken"_s
                                                            : u"signup_bad_domain"_s;
        return formPage(request, countries, form, message, 200);
    }
    if (const QString fault = faultOf(form, context); !fault.isEmpty())
        return formPage(request, countries, form, fault, 400);
    const QString language = pageLanguage(request);
    const QString upn = createTenant(form, language, context);
    return renderPage(
        u"signup_done"_s, language,
        {.texts = {{u"userName"_s, upn}, {u"organization"_s, form.value(u"organization"_s)}},
         .html = {}});
}

} // namespace

NameState tenantNameState(Db& db, const QString& prefix) {
    static const QRegularExpression allowed(u"^[A-Za-z][A-Za-z0-9]{0,26}$"_s);
    if (!allowed.match(prefix).hasMatch())
        return NameState::Invalid;
    return findTenant(db, initialDomain(prefix)) ? NameState::Taken : NameState::Free;
}

QString initialDomain(const QString& prefix) {
    return prefix.toLower() + u".onmicrosoft.com"_s;
}

void addSignUpRoutes(Router& router) {
    const auto countries = std::make_shared<const domain::CountryCatalogue>(
        domain::CountryCatalogue::builtIn().value_or(domain::CountryCatalogue()));
    router.add("GET", u"/signup"_s, [countries](const Request& request, Context&) {
        return formPage(request, *countries, {}, {}, 200);
    });
    router.add("POST", u"/signup"_s, [countries](const Request& request, Context& context) {
        return submit(request, *countries, context);
    });
}

} // namespace partnerdesk::sandbox
