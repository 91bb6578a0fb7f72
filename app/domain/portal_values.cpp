#include "app/domain/portal_values.h"

#include "app/domain/address_form.h"
#include "app/domain/person_name.h"
#include "app/domain/phone_number.h"

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;

namespace {

// The mail itself comes from Microsoft; this is what to write to the contact about it.
QString messageToContact(const PortalStepKind& step, const Draft& draft,
                         QLocale::Language language) {
    const Contact& contact = draft.profile.primaryContact;
    const QString& text = language == QLocale::Chinese ? step.message.zh : step.message.en;
    return text.arg(displayedName(contact.firstName, contact.lastName), contact.email,
                    draft.profile.legalName);
}

const QString& wordsIn(QLocale::Language language, const LocalizedText& text) {
    return language == QLocale::Chinese ? text.zh : text.en;
}

// The two languages of correspondence, by the names that pages list them under.
const std::vector<PortalChoice>& languages() {
    static const std::vector<PortalChoice> both{
        {.key = u"zh-CN"_s, .name = {.en = u"Chinese (Simplified)"_s, .zh = u"中文（简体）"_s}},
        {.key = u"en-US"_s, .name = {.en = u"English"_s, .zh = u"英语"_s}}};
    return both;
}

QString languageName(const QString& tag, QLocale::Language language) {
    for (const PortalChoice& choice : languages()) {
        if (!tag.isEmpty() && choice.key.left(2) == tag.left(2))
            return wordsIn(language, choice.name);
    }
    return {};
}

std::vector<PortalChoice> choicesOf(const PortalField& field, const CountryCatalogue& countries) {
    if (field.transform == PortalTransform::LanguageName)
        return languages();
    std::vector<PortalChoice> choices;
    if (field.transform == PortalTransform::CountryName) {
        for (const Country& country : countries.countries())
            choices.push_back(
                {.key = country.code, .name = {.en = country.nameEn, .zh = country.nameZh}});
    }
    return choices;
}

QString rawValue(const PortalStepKind& step, const QString& id, const Draft& draft,
                 QLocale::Language language) {
    const CompanyProfile& profile = draft.profile;
    const Contact& contact = profile.primaryContact;
    if (id == field::kLegalName)
        return profile.legalName;
    if (id == field::kCountry)
        return profile.address.country;
    if (id == field::kFirstName)
        return contact.firstName;
    if (id == field::kLastName)
        return contact.lastName;
    if (id == field::kEmail)
        return contact.email;
    if (id == field::kPhone)
        return contact.phone;
    if (id == field::kLanguage) {
        const bool chinese = language == QLocale::Chinese;
        return !profile.language.isEmpty() ? profile.language : chinese ? u"zh-CN"_s : u"en-US"_s;
    }
    if (id == u"duns"_s) // the portal looks the company up by it, or takes what is typed
        return language == QLocale::Chinese ? u"手动"_s : u"Manual"_s;
    if (id == u"signer"_s)
        return displayedName(contact.firstName, contact.lastName);
    if (id == u"domainPrefix"_s)
        return proposedDomainPrefix(profile.legalName);
    if (id == u"message"_s)
        return messageToContact(step, draft, language);
    for (const auto part :
         {AddressField::State, AddressField::City, AddressField::District,
          AddressField::AddressLine1, AddressField::AddressLine2, AddressField::PostalCode}) {
        if (id == fieldId(part))
            return valueOf(profile.address, part);
    }
    return {};
}

} // namespace

QMap<QString, QString> portalValues(const PortalStepKind& step, const Draft& draft,
                                    const CountryCatalogue& countries, QLocale::Language language) {
    QMap<QString, QString> values;
    for (const PortalField& field : step.fields) {
        QString value = rawValue(step, field.id, draft, language);
        switch (field.transform) {
        case PortalTransform::None:
            break;
        case PortalTransform::NationalDigits:
            if (const auto phone = parsePhone(value, draft.profile.address.country))
                value = phone->nationalDigits;
            break;
        case PortalTransform::CountryName:
            if (const Country* country = countries.find(value))
                value = country->name(language);
            break;
        case PortalTransform::LanguageName:
            value = languageName(value, language);
            break;
        }
        if (!value.isEmpty())
            values.insert(field.id, value);
    }
    return values;
}

PortalWords portalWords(const PortalStepKind& step, const Draft& draft,
                        const CountryCatalogue& countries) {
    PortalWords words;
    const auto english = portalValues(step, draft, countries, QLocale::English);
    const auto chinese = portalValues(step, draft, countries, QLocale::Chinese);
    for (const PortalField& field : step.fields) {
        if (english.value(field.id) != chinese.value(field.id))
            words.values.insert(field.id,
                                {.en = english.value(field.id), .zh = chinese.value(field.id)});
        const auto choices =
            field.asked ? choicesOf(field, countries) : std::vector<PortalChoice>();
        if (!choices.empty())
            words.choices.insert(field.id, choices);
    }
    return words;
}

QString proposedDomainPrefix(const QString& legalName) {
    // Initial domains take 3 to 27 letters and digits.
    constexpr qsizetype kMost = 27;
    QString prefix;
    const QString lower = legalName.toLower();
    for (const QChar c : lower) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            prefix += c;
    }
    return prefix.left(kMost);
}

} // namespace partnerdesk::domain
