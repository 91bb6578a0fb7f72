// What becomes of a draft when the service tells what it knows about the company.

#include "app/flows/known_company.h"
#include "tests/support/contoso.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
namespace field = domain::field;

namespace {

using Values = QMap<QString, domain::Prefilled>;

domain::Prefilled told(const QString& value) {
    return {.source = domain::ProfileSource::Service, .value = value};
}

const Values& beijing() {
    static const Values values{{field::kCountry, told(u"CN"_s)},
                               {field::kLegalName, told(u"Contoso"_s)},
                               {field::kState, told(u"北京市"_s)},
                               {field::kPostalCode, told(u"100080"_s)}};
    return values;
}

} // namespace

TEST(FillIn, FillsWhatIsEmptyAndLeavesWhatWasTyped) {
    domain::Draft draft;
    draft.profile.legalName = u"Northwind"_s;
    flows::fillIn(draft, beijing());
    EXPECT_EQ(draft.profile.legalName, u"Northwind"_s);
    EXPECT_EQ(draft.name, u"Northwind"_s);
    EXPECT_EQ(draft.profile.address.country, u"CN"_s);
    EXPECT_EQ(draft.profile.address.postalCode, u"100080"_s);
    EXPECT_EQ(draft.prefilled, beijing());
}

TEST(FillIn, OffersAValueOnce) {
    domain::Draft draft;
    flows::fillIn(draft, beijing());
    draft.profile.legalName.clear();
    draft.profile.address.postalCode.clear();
    flows::fillIn(draft, beijing());
    EXPECT_EQ(draft.profile.legalName, QString());
    EXPECT_EQ(draft.profile.address.postalCode, QString());
    Values changed = beijing();
    changed.insert(field::kLegalName, told(u"Contoso Ltd"_s));
    flows::fillIn(draft, changed);
    EXPECT_EQ(draft.profile.legalName, u"Contoso Ltd"_s);
}

TEST(FillIn, TakesNoAddressOfAnotherCountry) {
    domain::Draft draft;
    draft.profile.address.country = u"US"_s;
    flows::fillIn(draft, beijing());
    EXPECT_EQ(draft.profile.address.state, QString());
    EXPECT_EQ(draft.profile.address.postalCode, QString());
    EXPECT_EQ(draft.profile.legalName, u"Contoso"_s);
    // It is still to be had once the country is the same.
    draft.profile.address.country = u"CN"_s;
    flows::fillIn(draft, beijing());
    EXPECT_EQ(draft.profile.address.state, u"北京市"_s);
}

TEST(Adopt, GoesOnFromWhatIsRegistered) {
    domain::Draft draft;
    draft.profile.legalName = u"Typed"_s;
    draft.profile.language = u"en-US"_s;
    draft.profile.registrationId = u"911101"_s;
    flows::RegisteredCompany company{
        .mpnId = u"6104782"_s, .agreementAccepted = false, .profile = test::contoso()};
    flows::adopt(draft, company);
    EXPECT_EQ(draft.enrollment, domain::EnrollmentState::Enrolled);
    EXPECT_EQ(draft.mpnId, u"6104782"_s);
    EXPECT_EQ(draft.profile.legalName, test::contoso().legalName);
    EXPECT_EQ(draft.name, test::contoso().legalName);
    EXPECT_EQ(draft.profile.language, u"en-US"_s);
    EXPECT_EQ(draft.profile.registrationId, u"911101"_s);
    company.agreementAccepted = true;
    flows::adopt(draft, company);
    EXPECT_EQ(draft.enrollment, domain::EnrollmentState::AgreementAccepted);
}

// What the draft knows is better than nothing, and no step is ever taken back.
TEST(Adopt, WithoutItsProfileKeepsWhatIsThere) {
    domain::Draft draft;
    draft.profile = test::contoso();
    draft.enrollment = domain::EnrollmentState::AgreementAccepted;
    flows::adopt(draft, {.mpnId = u"6104782"_s, .agreementAccepted = false, .profile = {}});
    EXPECT_EQ(draft.profile, test::contoso());
    EXPECT_EQ(draft.enrollment, domain::EnrollmentState::AgreementAccepted);
}
