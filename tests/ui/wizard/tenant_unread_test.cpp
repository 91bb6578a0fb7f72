// Signed in, but what the tenant is cannot be read: nobody goes through the browser again for it.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;
using wizard::SignInPhase;

namespace {

class UnreadTenant : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        stage.willSignInAs(WizardStage::administrator());
        ASSERT_TRUE(stage.press("nextButton"));
        stage.failBy(R"([{"path":"/graph/v1.0/organization*","status":503}])");
        ASSERT_TRUE(stage.press("signInButton"));
        ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::SignIn));
        ASSERT_EQ(phase(), SignInPhase::TenantUnread);
    }
    [[nodiscard]] SignInPhase phase() { return stage.journey().signIn().view().phase; }
    [[nodiscard]] bool isSignedIn() {
        return waitFor([this] { return stage.journey().signIn().connection() != nullptr; });
    }

    WizardStage stage;
};

} // namespace

TEST_F(UnreadTenant, ShowsWhoIsSignedInAndStaysAtTheStep) {
    EXPECT_TRUE(stage.find<QLabel>("accountName")->text().contains(WizardStage::administrator()));
    EXPECT_FALSE(stage.find<QLabel>("globalAdminExplanation")->text().isEmpty());
    EXPECT_EQ(stage.button("signInButton"), nullptr) << "nobody signs in twice for it";
    EXPECT_EQ(stage.button("copyRequestButton"), nullptr);
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    EXPECT_EQ(stage.button("reasonButton")->text(), u"Check again, or fill in the profile first"_s);
    EXPECT_EQ(stage.journey().keeper().draft().tenantId, QString());
}

TEST_F(UnreadTenant, IsReadByTheNextCheck) {
    stage.failBy("[]");
    ASSERT_TRUE(stage.press("checkAgainButton"));
    EXPECT_NE(phase(), SignInPhase::Browser);
    ASSERT_TRUE(isSignedIn());
    EXPECT_FALSE(stage.messages(WizardStep::SignIn)->isVisible());
    EXPECT_NE(stage.journey().keeper().draft().tenantId, QString());
}

TEST_F(UnreadTenant, IsReadByTryingAgainFromTheMessage) {
    ASSERT_TRUE(stage.press("tryAgainActionButton")); // still no answer
    ASSERT_TRUE(waitFor([this] { return phase() == SignInPhase::TenantUnread; }));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::SignIn));
    stage.failBy("[]");
    ASSERT_TRUE(stage.press("tryAgainActionButton"));
    EXPECT_NE(phase(), SignInPhase::Browser);
    EXPECT_TRUE(isSignedIn());
}

// Another draft has an account of its own.
TEST_F(UnreadTenant, BelongsToNoOtherDraft) {
    stage.journey().keeper().openNew(domain::Draft());
    EXPECT_EQ(stage.journey().signIn().connection(), nullptr);
    EXPECT_EQ(phase(), SignInPhase::Idle);
}
