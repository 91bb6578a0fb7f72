// What the service knows about the company, at the real window: it fills the form in, and leads on
// where the company is enrolled already.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::EnrollmentState;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;

namespace {

class KnownCompany : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
    }
    // On the second page; waits until it is known how far the company is.
    void signInAs(const QString& who, EnrollmentState known) {
        stage.willSignInAs(who);
        ASSERT_TRUE(stage.press("signInButton"));
        ASSERT_TRUE(waitFor([this] { return stage.journey().signIn().connection() != nullptr; }));
        ASSERT_TRUE(waitFor([&] { return draft().enrollment == known; }));
        ASSERT_TRUE(waitFor([this] { return stage.lanes().isIdle(); }));
    }
    [[nodiscard]] const domain::Draft& draft() { return stage.journey().keeper().draft(); }

    WizardStage stage;
};

} // namespace

TEST_F(KnownCompany, OfAnEnrolledCompanyThatRenewsLeadsToTheChecks) {
    ASSERT_TRUE(stage.press("renewButton"));
    ASSERT_NO_FATAL_FAILURE(
        signInAs(u"admin@fabrikam.onmicrosoft.com"_s, EnrollmentState::AgreementAccepted));
    EXPECT_EQ(draft().mpnId, u"6104782"_s);
    EXPECT_EQ(draft().profile.legalName, u"Fabrikam, Inc."_s);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.isAt(WizardStep::CompanyProfile));
    ASSERT_TRUE(waitFor([this] { return stage.find<QLineEdit>("legalName")->isVisible(); }));
    EXPECT_TRUE(stage.find<QLineEdit>("legalName")->isReadOnly());
    EXPECT_EQ(stage.find<QLineEdit>("legalName")->text(), u"Fabrikam, Inc."_s);
    bool said = false;
    for (const auto* lead : stage.window().findChildren<QLabel*>(u"pageLead"_s))
        said = said || (lead->isVisible() && lead->text().contains(u"6104782"_s));
    EXPECT_TRUE(said);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.isAt(WizardStep::Agreement));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.isAt(WizardStep::AdminAgent));
    EXPECT_TRUE(waitFor([this] { return stage.journey().adminAgent().mayFinish(); }));
    stage.close();
    EXPECT_EQ(stage.storedDraft().mpnId, u"6104782"_s);
}

TEST_F(KnownCompany, OfACompanyThatAnotherDraftEnrolledGoesOnAtTheAgreement) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::enroll(stage));
    const QString mpnId = draft().mpnId;
    while (!stage.isAt(WizardStep::Welcome))
        ASSERT_TRUE(stage.press("backButton"));
    ASSERT_TRUE(stage.press("enrollNewButton"));
    ASSERT_TRUE(draft().mpnId.isEmpty());
    ASSERT_NO_FATAL_FAILURE(signInAs(WizardStage::administrator(), EnrollmentState::Enrolled));
    EXPECT_EQ(draft().mpnId, mpnId);
    EXPECT_EQ(draft().profile.legalName, WizardStage::profile().legalName);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.isAt(WizardStep::Agreement));
    ASSERT_NO_FATAL_FAILURE(test::accept(stage));
}

// Typed while the session is taken up anew.
TEST_F(KnownCompany, LeavesAloneWhatWasTypedOrEmptied) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([this] { return !draft().profile.legalName.isEmpty(); }));
    ASSERT_TRUE(waitFor([this] { return stage.lanes().isIdle(); }));
    auto* name = stage.find<QLineEdit>("legalName");
    ASSERT_TRUE(waitFor([&] { return name->isVisible(); }));
    name->setFocus();
    name->clear();
    QSignalSpy filled(&stage.journey().profile(), &wizard::ProfileController::prefilled);
    stage.journey().profile().prefill();
    ASSERT_TRUE(waitFor([this] { return stage.lanes().isIdle(); }));
    EXPECT_EQ(name->text(), QString());
    EXPECT_EQ(draft().profile.legalName, QString());
    EXPECT_EQ(filled.size(), 0);
}

TEST_F(KnownCompany, OfTheOldMembershipGoesWithItsCompany) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_TRUE(waitFor([this] { return stage.lanes().isIdle(); }));
    ASSERT_TRUE(stage.press("backButton"));
    const auto* card = stage.find<widgets::Card>("oldMembershipCard");
    EXPECT_TRUE(waitFor([&] { return card->isVisible(); }));
    ASSERT_TRUE(stage.press("enrollNewButton"));
    ASSERT_TRUE(stage.press("backButton"));
    EXPECT_FALSE(card->isVisible());
}
