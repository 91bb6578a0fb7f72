// The page of the checks at the real window: what leads on from it, and what a language switch
// leaves as it is.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QToolButton>
#include <QUrlQuery>

#include <gtest/gtest.h>

#include <algorithm>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;

namespace {

// At step 5, the checks done, not yet an Admin agent.
class AdminAgent : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
        ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
        ASSERT_TRUE(checksEnd());
    }
    [[nodiscard]] bool checksEnd() {
        return waitFor([this] {
            const auto view = stage.journey().adminAgent().view();
            return !view.running && !view.adding && view.checked.isValid();
        });
    }
    [[nodiscard]] bool showsRow(const QString& title) const {
        return std::ranges::any_of(
            stage.window().findChildren<QWidget*>(u"openCheck"_s),
            [&](const QWidget* row) { return row->isVisible() && row->accessibleName() == title; });
    }
    [[nodiscard]] bool isUnfolded() const {
        const auto* fold = stage.button("expandPassedButton");
        return fold != nullptr && fold->text() == u"Collapse"_s;
    }

    WizardStage stage;
};

} // namespace

TEST_F(AdminAgent, KeepsWhatWasFoundOverALanguageSwitch) {
    ASSERT_TRUE(stage.press("expandPassedButton"));
    ASSERT_TRUE(waitFor([this] { return isUnfolded(); }));
    stage.failBy(R"([{"path":"/graph/v1.0/groups/*/members/$ref","method":"POST","status":500}])");
    ASSERT_TRUE(stage.press("fixButton1"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::AdminAgent));
    ASSERT_TRUE(checksEnd());
    const auto before = stage.journey().adminAgent().view();
    const int asked = stage.network.sent(net::Method::Get, u"/program/v1/status"_s);

    stage.find<QToolButton>("languageButton")->click();
    ASSERT_EQ(stage.language, u"zh_CN"_s);
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::AdminAgent));
    EXPECT_EQ(stage.journey().adminAgent().view().checked, before.checked);
    EXPECT_EQ(stage.journey().adminAgent().view().checks.size(), before.checks.size());
    EXPECT_FALSE(stage.journey().adminAgent().view().running);
    EXPECT_EQ(stage.network.sent(net::Method::Get, u"/program/v1/status"_s), asked);
    EXPECT_TRUE(waitFor([this] { return isUnfolded(); }));
    EXPECT_TRUE(waitFor([this] { return showsRow(u"You are not an Admin agent yet"_s); }));
}

// There is no page of its own for it in any cloud: what helps is the sign-in with a second step.
TEST_F(AdminAgent, LeadsFromTheMissingSecondStepToTheSignInOfTheSamePerson) {
    ASSERT_TRUE(
        waitFor([this] { return showsRow(u"Signed in without multi-factor authentication"_s); }));
    stage.nobodySignsIn();
    const QString fix = u"fixButton%1"_s.arg(static_cast<int>(flows::CheckFix::SignInOnceMore));
    ASSERT_TRUE(stage.press(fix.toLatin1().constData()));
    ASSERT_TRUE(stage.isAt(WizardStep::SignIn));
    ASSERT_TRUE(waitFor([this] { return !stage.journey().signIn().view().browserUrl.isEmpty(); }));
    const QUrlQuery asked(stage.journey().signIn().view().browserUrl);
    EXPECT_EQ(asked.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded),
              WizardStage::administrator());
    // Given up, the session stays.
    ASSERT_TRUE(stage.press("cancelSignInButton"));
    EXPECT_TRUE(waitFor([this] { return stage.journey().signIn().connection() != nullptr; }));
}

// A company that is no CSP partner: told without red, and the other site before it opens.
TEST_F(AdminAgent, SaysBeforeItOpensThePortalForAMissingGroup) {
    stage.failBy(R"([{"path":"/graph/v1.0/groups*","status":200,"body":"{\"value\":[]}"}])");
    ASSERT_TRUE(stage.press("checkAgainAllButton"));
    const QString fix = u"fixButton%1"_s.arg(static_cast<int>(flows::CheckFix::OpenPortal));
    const QByteArray name = fix.toLatin1();
    ASSERT_TRUE(waitFor([&] { return stage.button(name.constData()) != nullptr; }));
    EXPECT_TRUE(waitFor([this] { return showsRow(u"No Admin agents group here"_s); }));
    ASSERT_TRUE(stage.press(name.constData()));
    EXPECT_TRUE(stage.outside.empty());
    EXPECT_TRUE(stage.messages(WizardStep::AdminAgent)->isVisible());
    ASSERT_TRUE(stage.press("openPortalActionButton"));
    ASSERT_EQ(stage.outside.size(), 1U);
    EXPECT_FALSE(stage.outside.front().isEmpty());
    EXPECT_FALSE(stage.messages(WizardStep::AdminAgent)->isVisible());
}
