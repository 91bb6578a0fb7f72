// A keychain that is locked, at the real window: nothing waits for it, what it means is said, and
// once it is unlocked "Try again" does what it could not.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::FakeVault;
using test::waitFor;
using test::WizardStage;

namespace {

std::optional<base::Problem> told(const WizardStage& stage, WizardStep step) {
    const widgets::MessageBar* bar = stage.messages(step);
    return bar->isVisible() ? bar->problem() : std::nullopt;
}

} // namespace

TEST(LockedKeychain, AtTheSignInKeepsTheSessionOnceItIsUnlocked) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    stage.vault.failWith(FakeVault::locked());
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    const auto* words = stage.find<QLabel>("sessionNotKept");
    ASSERT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().startsWith(u"The keychain is locked"_s));
    EXPECT_TRUE(stage.button("nextButton")->isEnabled());

    ASSERT_TRUE(stage.press("keepAgainButton")); // still locked
    ASSERT_TRUE(waitFor([&] { return told(stage, WizardStep::SignIn).has_value(); }));
    EXPECT_EQ(told(stage, WizardStep::SignIn)->kind, base::ProblemKind::KeychainLocked);
    EXPECT_TRUE(words->isVisible());

    stage.vault.failWith(std::nullopt);
    ASSERT_TRUE(stage.press("keepAgainButton"));
    ASSERT_TRUE(waitFor([&] { return !words->isVisible(); }));
    EXPECT_FALSE(told(stage, WizardStep::SignIn).has_value());
    EXPECT_EQ(stage.button("keepAgainButton"), nullptr);
    EXPECT_EQ(stage.vault.secrets().size(), 1);
    EXPECT_TRUE(stage.journey().signIn().connection()->session().isKeptAcrossRestarts());
}

TEST(LockedKeychain, AtTheNextStartIsSaidOnThePageThatIsOpenAndTakenUpOnceItIsUnlocked) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_TRUE(stage.press("nextButton"));
    stage.close();

    stage.vault.failWith(FakeVault::locked());
    stage.open();
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::CompanyProfile); }));
    ASSERT_TRUE(waitFor([&] { return told(stage, WizardStep::CompanyProfile).has_value(); }));
    EXPECT_EQ(told(stage, WizardStep::CompanyProfile)->kind, base::ProblemKind::KeychainLocked);
    ASSERT_TRUE(stage.press("tryAgainActionButton")); // still locked
    ASSERT_TRUE(waitFor([&] { return told(stage, WizardStep::CompanyProfile).has_value(); }));
    EXPECT_EQ(stage.journey().signIn().connection(), nullptr);

    stage.vault.failWith(std::nullopt);
    ASSERT_TRUE(stage.press("tryAgainActionButton"));
    ASSERT_TRUE(waitFor([&] { return stage.journey().signIn().connection() != nullptr; }));
    EXPECT_FALSE(told(stage, WizardStep::CompanyProfile).has_value());
}
