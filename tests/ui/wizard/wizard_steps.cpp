#include "tests/ui/wizard/wizard_steps.h"

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace partnerdesk::test {

using domain::WizardStep;

void signIn(WizardStage& stage, const QString& who) {
    stage.willSignInAs(who);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.isAt(WizardStep::SignIn));
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return stage.journey().signIn().connection() != nullptr; }));
}

void fillProfile(WizardStage& stage) {
    stage.journey().keeper().edit(
        [](domain::Draft& draft) { draft.profile = WizardStage::profile(); });
    Q_EMIT stage.journey().profile().prefilled();
}

void reachForm(WizardStage& stage) {
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] {
        return stage.journey().profile().countries() != nullptr &&
               !stage.journey().keeper().draft().prefilled.isEmpty();
    }));
    fillProfile(stage);
}

void reachSummary(WizardStage& stage) {
    using wizard::EnrollStage;
    const auto at = [&] { return stage.journey().profile().view().stage; };
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor(
        [&] { return at() == EnrollStage::Summary || at() == EnrollStage::AddressToConfirm; }));
    if (at() == EnrollStage::AddressToConfirm) {
        ASSERT_TRUE(stage.press("keepTypedAddressButton"));
    }
}

void enroll(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(reachForm(stage));
    ASSERT_NO_FATAL_FAILURE(reachSummary(stage));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
}

void readAndTick(WizardStage& stage) {
    auto* view = stage.find<widgets::DocumentView>("agreementText");
    ASSERT_TRUE(waitFor([&] { return view->isVisible(); }));
    view->findChild<QTextEdit*>()->moveCursor(QTextCursor::End);
    auto* accepted = stage.find<QCheckBox>("acceptBox");
    ASSERT_TRUE(waitFor([&] { return accepted->isEnabled(); }));
    accepted->setChecked(true);
    stage.find<QCheckBox>("authorizedBox")->setChecked(true);
}

void accept(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(readAndTick(stage));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::AdminAgent); }));
}

void reachChecks(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(enroll(stage));
    ASSERT_NO_FATAL_FAILURE(accept(stage));
    ASSERT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
    ASSERT_TRUE(waitFor([&] { return stage.lanes().isIdle(); }));
}

void expectProblem(const WizardStage& stage, WizardStep page) {
    const widgets::MessageBar* bar = stage.messages(page);
    ASSERT_TRUE(waitFor([&] { return bar->isVisible() && bar->problem(); }));
    const auto* title = bar->findChild<QLabel*>(QStringLiteral("messageTitle"));
    const base::ProblemWords words = base::ProblemCatalogue::builtIn().words(
        *bar->problem(), QLocale(stage.language).language());
    EXPECT_TRUE(title->isVisible());
    EXPECT_EQ(title->text(), words.title);
    EXPECT_NE(title->text(), bar->problem()->key);
}

} // namespace partnerdesk::test
