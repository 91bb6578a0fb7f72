// The profile's page at the real window: me as the contact, the address as the service has it.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"

#include <QLineEdit>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;
using test::WizardStage;
using wizard::EnrollStage;

namespace {

// The form filled in, signed in as contoso's administrator.
class Profile : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
        ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    }
    [[nodiscard]] const domain::CompanyProfile& kept() {
        return stage.journey().keeper().draft().profile;
    }
    [[nodiscard]] EnrollStage at() { return stage.journey().profile().view().stage; }

    WizardStage stage;
};

} // namespace

TEST_F(Profile, TakesWhoIsSignedInForThePrimaryContact) {
    const domain::User me = stage.journey().signIn().signedIn()->person;
    ASSERT_NE(kept().primaryContact.firstName, me.givenName);
    ASSERT_TRUE(stage.press("iAmPrimaryContact"));
    EXPECT_EQ(kept().primaryContact.firstName, me.givenName);
    EXPECT_EQ(kept().primaryContact.lastName, me.surname);
    EXPECT_EQ(stage.find<QLineEdit>("firstName")->text(), me.givenName);
}

TEST_F(Profile, TakesTheAddressAsTheServiceCorrectsIt) {
    const domain::Address typed = kept().address;
    stage.journey().keeper().edit(
        [](domain::Draft& draft) { draft.profile.address.postalCode = u"200000"_s; }); // Shanghai's
    Q_EMIT stage.journey().profile().prefilled();
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([this] { return at() == EnrollStage::AddressToConfirm; }));
    EXPECT_EQ(kept().address.state, typed.state) << "nothing is changed unasked";
    ASSERT_TRUE(stage.press("takeSuggestedAddressButton"));
    EXPECT_EQ(at(), EnrollStage::Summary);
    EXPECT_NE(kept().address.state, typed.state);
    EXPECT_EQ(kept().address.postalCode, u"200000"_s);
    stage.close();
    EXPECT_NE(stage.storedDraft().profile.address.state, typed.state);
}
