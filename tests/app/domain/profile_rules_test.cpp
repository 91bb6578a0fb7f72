#include "app/domain/profile_fields.h"
#include "app/domain/profile_rules.h"
#include "tests/support/contoso.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

#include <functional>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

namespace {

const CountryCatalogue& catalogue() {
    static const CountryCatalogue loaded = CountryCatalogue::builtIn().value();
    return loaded;
}

// "email: profile.email.shared; phone: profile.phone.long (warning)"
QString issuesOf(const CompanyProfile& profile) {
    QStringList texts;
    for (const FieldIssue& issue : check(profile, catalogue())) {
        texts.append(issue.field + u": "_s + issue.key +
                     (issue.severity == Severity::Warning ? u" (warning)"_s : QString()));
    }
    return texts.join(u"; "_s);
}

using Change = std::function<void(CompanyProfile&)>;

QString issuesAfter(const Change& change) {
    CompanyProfile profile = partnerdesk::test::contoso();
    change(profile);
    return issuesOf(profile);
}

} // namespace

TEST(ProfileRules, AcceptAGoodProfile) {
    EXPECT_EQ(issuesOf(partnerdesk::test::contoso()), QString());
}

TEST(ProfileRules, AskForEverythingTheCountryNeedsInTheOrderOfTheForm) {
    CompanyProfile empty;
    EXPECT_EQ(issuesOf(empty), u"country: profile.country.unknown; legalName: profile.required; "
                               u"lastName: profile.required; firstName: profile.required; "
                               u"email: profile.required; phone: profile.required"_s);
    empty.address.country = u"CN"_s;
    EXPECT_EQ(issuesOf(empty),
              u"legalName: profile.required; state: profile.required; city: profile.required; "
              u"addressLine1: profile.required; postalCode: profile.required; "
              u"lastName: profile.required; firstName: profile.required; "
              u"email: profile.required; phone: profile.required"_s);
}

TEST(ProfileRules, FindWhatIsWrongWithEachField) {
    struct Case {
        QString what;
        Change change;
        QString issues;
    };
    const std::vector<Case> cases{
        {u"unknown country"_s, [](auto& p) { p.address.country = u"XX"_s; },
         u"country: profile.country.unknown"_s},
        {u"name of 500"_s, [](auto& p) { p.legalName = QString(500, u'康'); },
         u"legalName: profile.tooLong"_s},
        {u"name of 200"_s, [](auto& p) { p.legalName = QString(200, u'康'); }, {}},
        {u"name of 1"_s, [](auto& p) { p.legalName = u"康"_s; },
         u"legalName: profile.legalName.short (warning)"_s},
        {u"emoji in the name"_s, [](auto& p) { p.legalName += u"🚀"_s; },
         u"legalName: profile.symbols"_s},
        {u"control character"_s, [](auto& p) { p.legalName += u"\u0007"_s; },
         u"legalName: profile.symbols"_s},
        {u"right-to-left text"_s, [](auto& p) { p.legalName = u"شركة كونتوسو"_s; }, {}},
        {u"bidi override"_s, [](auto& p) { p.legalName = u"\u202E有限公司"_s; }, {}},
        {u"blank name"_s, [](auto& p) { p.legalName = u" \u3000\t"_s; },
         u"legalName: profile.required"_s},
        {u"abbreviation"_s, [](auto& p) { p.legalName = u"Contoso Co., Ltd."_s; },
         u"legalName: profile.legalName.abbreviation (warning)"_s},
        {u"state by another name"_s, [](auto& p) { p.address.state = u"Beijing"_s; }, {}},
        {u"state of another country"_s, [](auto& p) { p.address.state = u"Bayern"_s; },
         u"state: profile.state.notListed; city: profile.required"_s},
        {u"no district in a municipality"_s, [](auto& p) { p.address.district.clear(); },
         u"district: profile.required"_s},
        {u"no city elsewhere"_s, [](auto& p) { p.address.state = u"广东省"_s; },
         u"city: profile.required"_s},
        {u"postal code of the US"_s, [](auto& p) { p.address.postalCode = u"98052"_s; },
         u"postalCode: profile.postalCode.form"_s},
        {u"full-width postal code"_s,
         [](auto& p) { p.address.postalCode = u"１０００８０"_s; },
         {}},
        {u"long street"_s, [](auto& p) { p.address.addressLine1 = QString(201, u'街'); },
         u"addressLine1: profile.tooLong"_s},
        {u"long first name"_s, [](auto& p) { p.primaryContact.firstName = QString(51, u'a'); },
         u"firstName: profile.tooLong"_s},
        {u"shared address"_s, [](auto& p) { p.primaryContact.email = u"info@contoso.com"_s; },
         u"email: profile.email.shared"_s},
        {u"full-width at sign"_s,
         [](auto& p) { p.primaryContact.email = u" a＠contoso.com "_s; },
         {}},
        {u"mobile number"_s, [](auto& p) { p.primaryContact.phone = u"13800138000"_s; },
         u"phone: profile.phone.long (warning)"_s},
        {u"too short"_s, [](auto& p) { p.primaryContact.phone = u"123"_s; },
         u"phone: profile.phone.form"_s},
        {u"no number"_s, [](auto& p) { p.primaryContact.phone = u"none"_s; },
         u"phone: profile.phone.form"_s},
        {u"registration id"_s, [](auto& p) { p.registrationId = QString(51, u'9'); },
         u"registrationId: profile.tooLong"_s},
    };
    for (const Case& row : cases)
        EXPECT_EQ(issuesAfter(row.change), row.issues) << row.what.toStdString();
}

TEST(ProfileRules, SayHowLongATextMayBeAndIs) {
    CompanyProfile profile = partnerdesk::test::contoso();
    profile.legalName = QString(500, u'康');
    EXPECT_EQ(check(profile, catalogue()).front().arguments, (QStringList{u"200"_s, u"500"_s}));
}

TEST(ProfileRules, NormalizeWhatIsMeant) {
    CompanyProfile typed = partnerdesk::test::contoso();
    typed.legalName = u"  北京康拓索科技有限公司 "_s;
    typed.address.state = u"北京"_s;
    typed.address.postalCode = u" １０００８０"_s;
    typed.primaryContact.phone = u"（０１０）５９１７ ５０００"_s;
    typed.primaryContact.email = u"zhang.wei＠contoso.com"_s;
    const CompanyProfile meant = partnerdesk::test::contoso();
    EXPECT_EQ(normalized(typed, catalogue()), meant);
    EXPECT_EQ(normalized(meant, catalogue()), meant);
}

TEST(ProfileRules, KeepAPhoneAsTypedUntilItIsANumber) {
    CompanyProfile profile = partnerdesk::test::contoso();
    profile.primaryContact.phone = u"010 59"_s;
    EXPECT_EQ(normalized(profile, catalogue()).primaryContact.phone, u"010 59"_s);
}

TEST(ProfileRules, WritePostalCodesInCapitals) {
    CompanyProfile profile = partnerdesk::test::contoso();
    profile.address.country = u"GB"_s;
    profile.address.postalCode = u"ec1y 8sy"_s;
    EXPECT_EQ(normalized(profile, catalogue()).address.postalCode, u"EC1Y 8SY"_s);
}

TEST(ProfileFields, ReadAndWriteEveryFieldById) {
    CompanyProfile profile;
    const std::vector<QLatin1StringView> ids{
        field::kCountry,   field::kLegalName,     field::kState,        field::kCity,
        field::kDistrict,  field::kAddressLine1,  field::kAddressLine2, field::kPostalCode,
        field::kFirstName, field::kLastName,      field::kEmail,        field::kPhone,
        field::kLanguage,  field::kRegistrationId};
    for (const QLatin1StringView id : ids)
        setValue(profile, id, u"value of "_s + id);
    for (const QLatin1StringView id : ids)
        EXPECT_EQ(valueOf(profile, id), u"value of "_s + id);
    EXPECT_EQ(profile.address.city, u"value of city"_s);
    setValue(profile, u"nonsense"_s, u"lost"_s);
    EXPECT_EQ(valueOf(profile, u"nonsense"_s), QString());
}

TEST(LegalName, AbbreviationsAreFound) {
    struct Case {
        QString name;
        QString abbreviation;
    };
    const std::vector<Case> cases{
        {u"Contoso Ltd."_s, u"Ltd."_s},
        {u"Contoso, Inc"_s, u"Inc"_s},
        {u"CONTOSO CORP."_s, u"CORP."_s},
        {u"Contoso & Co"_s, u"Co"_s},
        {u"北京康拓索科技有限"_s, u"有限"_s},
        {u"康拓索集团"_s, u"集团"_s},
        {u"㈱コントソ"_s, u"㈱"_s},
        {u"（株）コントソ"_s, u"（株）"_s},
        {u"北京康拓索科技有限公司"_s, {}},
        {u"康拓索股份有限公司"_s, {}},
        {u"Contoso Limited"_s, {}},
        {u"Incontro GmbH"_s, {}},
        {u"Contoso Coffee LLC"_s, {}},
        {u"株式会社コントソ"_s, {}},
        {u""_s, {}},
    };
    for (const Case& row : cases)
        EXPECT_EQ(abbreviationIn(row.name), row.abbreviation) << row.name.toStdString();
}
