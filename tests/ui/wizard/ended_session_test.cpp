// The service no longer accepts the session, at the real window: it is said, the way to the sign-in
// stands there, and afterwards everything is as it was left.

#include "app/flows/company_records.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/admin_agent_page.h"

#include <QCheckBox>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;

namespace {

class EndedSession : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    }
    // Every answer of this path is a 401 until the service is well again.
    void refuse(const QByteArray& path) {
        stage.failBy(R"([{"path":")" + path + R"(","status":401}])");
    }
    void signInAgain() {
        stage.failBy("[]");
        ASSERT_TRUE(stage.isAt(WizardStep::SignIn));
        ASSERT_TRUE(stage.press("signInButton"));
        ASSERT_TRUE(waitFor([&] { return stage.journey().signIn().connection() != nullptr; }));
        ASSERT_TRUE(stage.press("nextButton"));
    }

    WizardStage stage;
};

} // namespace

TEST_F(EndedSession, AtTheAddressCheckAndAtTheEnrollment) {
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    ASSERT_NO_FATAL_FAILURE(refuse("*/validations/address"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::CompanyProfile));
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    ASSERT_TRUE(stage.press("reasonButton"));
    ASSERT_NO_FATAL_FAILURE(signInAgain());
    ASSERT_NO_FATAL_FAILURE(test::reachSummary(stage));

    ASSERT_NO_FATAL_FAILURE(refuse("/program/v1/enroll"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::CompanyProfile));
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    ASSERT_TRUE(stage.press("reasonButton"));
    ASSERT_NO_FATAL_FAILURE(signInAgain());
    EXPECT_EQ(stage.journey().keeper().draft().profile, WizardStage::profile());
    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
}

TEST_F(EndedSession, AtTheAcceptance) {
    ASSERT_NO_FATAL_FAILURE(test::enroll(stage));
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    ASSERT_NO_FATAL_FAILURE(refuse("/program/v1/agreement/acceptance"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::Agreement));
    ASSERT_TRUE(stage.press("agreementGateButton"));
    ASSERT_NO_FATAL_FAILURE(signInAgain());
    ASSERT_TRUE(stage.press("nextButton")); // past the profile, which was sent
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    EXPECT_TRUE(stage.find<QCheckBox>("acceptBox")->isChecked());
    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::AdminAgent); }));
}

// Consent to read was given at the sign-in; the first change needs more.
class MissingConsent : public ::testing::Test {
protected:
    void SetUp() override {
        stage.asksForConsent = true;
        stage.startSandbox();
        stage.open();
        ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
        ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    }

    [[nodiscard]] bool isAsked() {
        return stage.lanes().isIdle() && stage.button("allowInBrowserButton") != nullptr;
    }

    // How "Add me as Admin agent" ended, each time it was tried.
    [[nodiscard]] std::vector<store::JournalState> tries() {
        constexpr int kAll = 100;
        std::vector<store::JournalState> found;
        const auto journal = flows::activity(stage.flows(), stage.storedDraft().tenantId, kAll);
        for (const store::JournalEntry& entry : journal.value()) {
            if (entry.action == u"addRole"_s)
                found.push_back(entry.state);
        }
        return found;
    }

    // Made anew at every change of the list, and shown a moment later.
    [[nodiscard]] bool mayAddMe() const {
        const QPushButton* repair = stage.button("fixButton1");
        return repair != nullptr && repair->isEnabled();
    }

    WizardStage stage;
};

TEST_F(MissingConsent, IsAskedForAtTheFirstChangeWhichThenGoesThrough) {
    ASSERT_TRUE(stage.press("fixAllButton")); // adds me and sends the mail again
    const auto mails = [&] {
        return stage.network.sent(net::Method::Post, u"/program/v1/verification/resend"_s);
    };
    // The mail that went out does not hide what the other waits for.
    ASSERT_TRUE(waitFor([&] { return mails() == 1 && isAsked(); }));
    EXPECT_FALSE(stage.messages(WizardStep::AdminAgent)->problem());
    EXPECT_EQ(stage.window().focusWidget(), stage.button("allowInBrowserButton"));
    EXPECT_TRUE(tries().empty()) << "nothing was sent";
    EXPECT_TRUE(stage.find<QWidget>("checkList")->isVisible());

    ASSERT_TRUE(stage.press("allowInBrowserButton"));
    EXPECT_TRUE(waitFor([&] { return stage.journey().adminAgent().mayFinish(); }));
    EXPECT_TRUE(stage.isAt(WizardStep::AdminAgent));
    EXPECT_EQ(stage.button("allowInBrowserButton"), nullptr);
    EXPECT_EQ(tries(), std::vector{store::JournalState::Succeeded});
}

TEST_F(MissingConsent, ThatIsNotGivenLeavesEverythingAsItWas) {
    ASSERT_TRUE(stage.press("fixButton1"));
    ASSERT_TRUE(waitFor([&] { return isAsked(); }));
    stage.nobodySignsIn();
    ASSERT_TRUE(stage.press("allowInBrowserButton"));
    ASSERT_TRUE(waitFor([&] { return stage.journey().adminAgent().view().consenting; }));
    EXPECT_FALSE(mayAddMe());
    EXPECT_NE(stage.journey().signIn().connection(), nullptr);
    ASSERT_TRUE(stage.press("busyCancelButton"));
    ASSERT_TRUE(waitFor([&] { return isAsked() && mayAddMe(); }));
    EXPECT_NE(stage.journey().signIn().connection(), nullptr);
    EXPECT_FALSE(stage.journey().adminAgent().mayFinish());

    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("allowInBrowserButton"));
    EXPECT_TRUE(waitFor([&] { return stage.journey().adminAgent().mayFinish(); }));
}

TEST_F(EndedSession, AtTheChecks) {
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    ASSERT_NO_FATAL_FAILURE(refuse("/graph/v1.0/organization*"));
    ASSERT_TRUE(stage.press("checkAgainAllButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::AdminAgent));
    ASSERT_TRUE(stage.press("goToSignInButton"));
    ASSERT_NO_FATAL_FAILURE(signInAgain());
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
}

TEST_F(EndedSession, AtTheChecksLeavesNothingToFinishWith) {
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    ASSERT_TRUE(stage.press("fixButton1"));
    ASSERT_TRUE(waitFor([&] { return stage.journey().adminAgent().mayFinish(); }));
    const QSignalSpy finished(&stage.window(), &wizard::EnrollmentWizard::finishedWith);
    ASSERT_NO_FATAL_FAILURE(refuse("/graph/v1.0/organization*"));
    ASSERT_TRUE(stage.press("checkAgainAllButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::AdminAgent));
    EXPECT_FALSE(stage.journey().adminAgent().mayFinish());
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    EXPECT_EQ(stage.button("reasonButton")->text(), u"Sign in to run the checks"_s);
    stage.find<wizard::AdminAgentPage>("adminAgentPage")->proceed();
    EXPECT_TRUE(finished.isEmpty());
}

// Another company's draft is opened by somebody who is not signed in there.
TEST_F(EndedSession, ChecksOfOneCompanyFinishNoOther) {
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    ASSERT_TRUE(stage.press("fixButton1"));
    ASSERT_TRUE(waitFor([&] { return stage.journey().adminAgent().mayFinish(); }));
    domain::Draft other = flows::newDraft(u"sandbox"_s, domain::JourneyKind::Enroll);
    other.tenantId = u"11111111-2222-3333-4444-555555555555"_s;
    other.step = WizardStep::AdminAgent;
    other.enrollment = domain::EnrollmentState::AgreementAccepted;
    stage.journey().keeper().open(other, true);
    ASSERT_TRUE(stage.isAt(WizardStep::AdminAgent));
    EXPECT_FALSE(stage.journey().adminAgent().mayFinish());
    EXPECT_TRUE(stage.journey().adminAgent().view().checks.empty());
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
}

TEST_F(EndedSession, AtAddingMeAsAdminAgentAndAtResendingTheMail) {
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    const auto endAt = [&](const QByteArray& path, const char* button) {
        ASSERT_NO_FATAL_FAILURE(refuse(path));
        ASSERT_TRUE(stage.press(button));
        ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::AdminAgent));
        ASSERT_TRUE(stage.press("goToSignInButton"));
        ASSERT_NO_FATAL_FAILURE(signInAgain());
        ASSERT_TRUE(stage.press("nextButton"));
        ASSERT_TRUE(stage.press("nextButton"));
        ASSERT_TRUE(stage.isAt(WizardStep::AdminAgent));
        ASSERT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
        ASSERT_TRUE(waitFor([&] { return stage.lanes().isIdle(); }));
    };
    ASSERT_NO_FATAL_FAILURE(endAt("/graph/v1.0/groups/*/members/$ref", "fixButton1"));
    ASSERT_NO_FATAL_FAILURE(endAt("/program/v1/verification/resend", "fixButton2"));
    ASSERT_TRUE(stage.press("fixButton1"));
    EXPECT_TRUE(waitFor([&] { return stage.journey().adminAgent().mayFinish(); }));
}
