#include "tests/ui/wizard/portal_steps.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;
using domain::WizardStep;

namespace {

void fillProfile(WizardStage& stage) {
    stage.journey().keeper().edit(
        [](domain::Draft& draft) { draft.profile = WizardStage::profile(); });
    Q_EMIT stage.journey().profile().prefilled();
}

} // namespace

bool waitForForm(WizardStage& stage, const QString& kind) {
    return waitFor([&] {
        const auto& view = stage.journey().portal().view();
        if (!view || view->step.kind != kind || stage.button("portalStepDoneButton") == nullptr)
            return false;
        // A field that was just made shows a moment later.
        return view->kind.proof.empty() ||
               shown<QLineEdit>(stage, view->kind.proof.front().id.toLatin1()) != nullptr;
    });
}

void toPortalEnrollment(WizardStage& stage) {
    ASSERT_TRUE(waitFor([&] { return stage.journey().profile().countries() != nullptr; }));
    fillProfile(stage);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor(
        [&] { return stage.journey().profile().view().stage == wizard::EnrollStage::Summary; }));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitForForm(stage, u"enroll"_s));
}

void signInAndReachPortalEnrollment(WizardStage& stage) {
    stage.startSandbox();
    stage.leaveProgramOut();
    stage.open();
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] {
        return stage.journey().signIn().connection() != nullptr &&
               !stage.journey().keeper().draft().prefilled.isEmpty();
    }));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(toPortalEnrollment(stage));
}

void paste(WizardStage& stage, const QString& text) {
    shown<QPlainTextEdit>(stage, "portalPaste")->setPlainText(text);
}

domain::PortalStep storedStep(WizardStage& stage, const QString& kind) {
    const auto steps =
        store::portalSteps(stage.flows().folder, stage.journey().keeper().draft().id);
    for (const domain::PortalStep& step : steps.value_or(std::vector<domain::PortalStep>())) {
        if (step.kind == kind)
            return step;
    }
    return {};
}

} // namespace partnerdesk::test
