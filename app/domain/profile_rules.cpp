#include "app/domain/profile_rules.h"

#include "app/domain/address_form.h"
#include "app/domain/email_rules.h"
#include "app/domain/phone_number.h"
#include "app/domain/text_rules.h"

#include <QRegularExpression>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;

namespace {

// Limits of the Partner Center address resource; it states none for the others, so theirs are ours.
constexpr qsizetype kMaxPersonName = 50;
constexpr qsizetype kMaxAddressLine = 200;
constexpr qsizetype kMaxLegalName = 200;
constexpr qsizetype kMaxPlaceName = 100;
constexpr qsizetype kMaxEmail = 254; // RFC 5321
constexpr qsizetype kMaxRegistrationId = 50;
// The portal's phone field takes 1 to 10 digits without the calling code.
constexpr qsizetype kMaxPortalPhoneDigits = 10;

using Issue = std::optional<FieldIssue>;

FieldIssue error(const QString& field, const QString& key, const QStringList& arguments = {}) {
    return {.field = field, .key = key, .arguments = arguments};
}

FieldIssue warning(const QString& field, const QString& key, const QStringList& arguments = {}) {
    return {.field = field, .key = key, .arguments = arguments, .severity = Severity::Warning};
}

Issue checkText(const QString& field, const QString& text, bool required, qsizetype maximum) {
    if (text.isEmpty())
        return required ? Issue(error(field, u"profile.required"_s)) : std::nullopt;
    if (characterCount(text) > maximum) {
        return error(field, u"profile.tooLong"_s,
                     {QString::number(maximum), QString::number(characterCount(text))});
    }
    if (hasForbiddenCharacter(text))
        return error(field, u"profile.symbols"_s);
    return std::nullopt;
}

Issue checkLegalName(const QString& name) {
    const QString id = QString(field::kLegalName);
    if (Issue issue = checkText(id, name, true, kMaxLegalName))
        return issue;
    if (const QString abbreviation = abbreviationIn(name); !abbreviation.isEmpty())
        return warning(id, u"profile.legalName.abbreviation"_s, {abbreviation});
    if (characterCount(name) == 1)
        return warning(id, u"profile.legalName.short"_s);
    return std::nullopt;
}

Issue checkPostalCode(const QString& code, bool required, const Country& country) {
    const QString id = QString(field::kPostalCode);
    if (Issue issue = checkText(id, code, required, kMaxPlaceName); issue || code.isEmpty())
        return issue;
    if (country.postalCode.match(code).hasMatch())
        return std::nullopt;
    return error(id, u"profile.postalCode.form"_s, {country.postalCodeExamples.value(0, u"-"_s)});
}

Issue checkState(const QString& state, bool required, const Country& country) {
    const QString id = QString(field::kState);
    if (Issue issue = checkText(id, state, required, kMaxPlaceName); issue || state.isEmpty())
        return issue;
    if (country.states.empty() || country.state(state) != nullptr)
        return std::nullopt;
    return error(id, u"profile.state.notListed"_s);
}

Issue checkAddressField(const FormField& formField, const Address& address,
                        const Country& country) {
    const QString value = valueOf(address, formField.field);
    switch (formField.field) {
    case AddressField::PostalCode:
        return checkPostalCode(value, formField.required, country);
    case AddressField::State:
        return checkState(value, formField.required, country);
    case AddressField::AddressLine1:
    case AddressField::AddressLine2:
        return checkText(fieldId(formField.field), value, formField.required, kMaxAddressLine);
    case AddressField::City:
    case AddressField::District:
        return checkText(fieldId(formField.field), value, formField.required, kMaxPlaceName);
    }
    return std::nullopt;
}

Issue checkContactEmail(const QString& email) {
    const Issue issue = checkText(QString(field::kEmail), email, true, kMaxEmail);
    return issue ? issue : checkEmail(email);
}

Issue checkPhone(const QString& phone, const QString& country) {
    const QString id = QString(field::kPhone);
    if (phone.isEmpty())
        return error(id, u"profile.required"_s);
    const std::optional<PhoneNumber> number = parsePhone(phone, country);
    if (!number || !number->possible)
        return error(id, u"profile.phone.form"_s);
    if (!number->valid)
        return warning(id, u"profile.phone.unusual"_s);
    if (number->nationalDigits.size() > kMaxPortalPhoneDigits)
        return warning(id, u"profile.phone.long"_s);
    return std::nullopt;
}

QString normalizedPhone(const QString& typed, const QString& country) {
    QString phone = cleanedCode(typed);
    if (phone.isEmpty())
        return phone;
    const std::optional<PhoneNumber> number = parsePhone(phone, country);
    return number && number->valid ? number->e164 : phone;
}

} // namespace

CompanyProfile normalized(CompanyProfile profile, const CountryCatalogue& countries) {
    profile.legalName = cleaned(profile.legalName);
    Address& address = profile.address;
    for (QString* text : {&address.state, &address.city, &address.district, &address.addressLine1,
                          &address.addressLine2})
        *text = cleaned(*text);
    address.postalCode = cleanedCode(address.postalCode).toUpper();
    if (const Country* country = countries.find(address.country)) {
        if (const State* state = findState(*country, address.state))
            address.state = state->key;
    }
    Contact& contact = profile.primaryContact;
    contact.firstName = cleaned(contact.firstName);
    contact.lastName = cleaned(contact.lastName);
    contact.email = normalizedEmail(contact.email);
    contact.phone = normalizedPhone(contact.phone, address.country);
    profile.registrationId = cleanedCode(profile.registrationId);
    return profile;
}

std::optional<FieldIssue> checkPersonName(const QString& field, const QString& name) {
    return checkText(field, name, true, kMaxPersonName);
}

std::vector<FieldIssue> check(const CompanyProfile& typed, const CountryCatalogue& countries) {
    const CompanyProfile profile = normalized(typed, countries);
    std::vector<FieldIssue> issues;
    const auto add = [&issues](const Issue& issue) {
        if (issue)
            issues.push_back(*issue);
    };
    const Country* country = countries.find(profile.address.country);
    if (country == nullptr)
        add(error(QString(field::kCountry), u"profile.country.unknown"_s));
    add(checkLegalName(profile.legalName));
    if (country != nullptr) {
        for (const FormField& formField : addressForm(*country, profile.address.state))
            add(checkAddressField(formField, profile.address, *country));
    }
    const Contact& contact = profile.primaryContact;
    add(checkPersonName(QString(field::kLastName), contact.lastName));
    add(checkPersonName(QString(field::kFirstName), contact.firstName));
    add(checkContactEmail(contact.email));
    add(checkPhone(contact.phone, profile.address.country));
    add(checkText(QString(field::kRegistrationId), profile.registrationId, false,
                  kMaxRegistrationId));
    return issues;
}

QString abbreviationIn(const QString& legalName) {
    // Short forms that registers write out. LLC, PLC, GmbH, AG and the like are registered as such.
    static const QRegularExpression latin(
        u"\\b(Ltd|Inc|Co|Corp|Intl|Mfg|Assn|Bros|Dept)(?:\\.|\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // 有限公司 and 股份有限公司 cut short; (株) and (주) for 株式会社 and 주식회사.
    static const QRegularExpression eastAsian(
        u"(?:有限责任|有限|股份|集团)$|[㈱㈲㈜]|[(（][株有주][)）]"_s);
    for (const QRegularExpression& pattern : {latin, eastAsian}) {
        if (const QRegularExpressionMatch match = pattern.match(legalName); match.hasMatch())
            return match.captured();
    }
    return {};
}

} // namespace partnerdesk::domain
