// The wizard from its first page to its last, at the real window, over real sockets.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/document_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::accept;
using test::enroll;
using test::fillProfile;
using test::signIn;
using test::waitFor;
using test::WizardStage;

TEST(WizardWalk, GoesFromTheFirstPageToTheLast) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    EXPECT_TRUE(stage.isAt(WizardStep::Welcome));
    std::shared_ptr<const flows::Connection> finished;
    QObject::connect(&stage.window(), &wizard::EnrollmentWizard::finishedWith, &stage.window(),
                     [&](std::shared_ptr<const flows::Connection> with) { finished = with; });

    ASSERT_NO_FATAL_FAILURE(signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(enroll(stage));
    ASSERT_NO_FATAL_FAILURE(accept(stage));
    // Not yet an Admin agent: Finish waits for the one red check.
    ASSERT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    ASSERT_TRUE(stage.press("fixButton1"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NE(finished, nullptr);
    EXPECT_EQ(finished->tenantId(), stage.journey().keeper().draft().tenantId);

    stage.close();
    const domain::Draft draft = stage.storedDraft();
    EXPECT_EQ(draft.enrollment, domain::EnrollmentState::AgreementAccepted);
    EXPECT_EQ(draft.step, WizardStep::AdminAgent);
    EXPECT_FALSE(draft.mpnId.isEmpty());
    EXPECT_EQ(draft.profile, WizardStage::profile());
}

TEST(WizardWalk, TakesUpTheSamePageAndFieldTheNextDay) {
    WizardStage stage;
    stage.open();
    ASSERT_TRUE(stage.press("enrollNewButton"));
    ASSERT_TRUE(stage.press("profileFirstButton"));
    ASSERT_TRUE(waitFor([&] { return stage.find<QLineEdit>("legalName")->isVisible(); }));
    auto* name = stage.find<QLineEdit>("legalName");
    name->setFocus();
    QTest::keyClicks(name, u"Contoso "_s);
    name->insert(u"北京"_s); // as an input method does; the test library types ASCII only
    stage.close();
    EXPECT_EQ(stage.storedDraft().profile.legalName, u"Contoso 北京"_s);

    stage.open();
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::CompanyProfile); }));
    ASSERT_TRUE(waitFor([&] { return stage.find<QLineEdit>("legalName")->hasFocus(); }));
    EXPECT_EQ(stage.find<QLineEdit>("legalName")->text(), u"Contoso 北京"_s);
    // Back works as if the steps had been walked.
    ASSERT_TRUE(stage.press("backButton"));
    EXPECT_TRUE(stage.isAt(WizardStep::SignIn));
}

// The kept session is taken up by itself, and the open step goes on with it.
TEST(WizardWalk, TakesUpTheWorkOfEveryStepTheNextDay) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    const auto restart = [&stage](WizardStep step) {
        ASSERT_TRUE(waitFor([&] { return stage.lanes().isIdle(); }));
        stage.close();
        stage.open();
        ASSERT_TRUE(waitFor([&] { return stage.isAt(step); }));
    };
    ASSERT_NO_FATAL_FAILURE(signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(restart(WizardStep::SignIn));
    ASSERT_TRUE(waitFor([&] { return stage.journey().signIn().connection() != nullptr; }));
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    ASSERT_NO_FATAL_FAILURE(restart(WizardStep::CompanyProfile));
    ASSERT_TRUE(waitFor([&] { return stage.button("nextButton")->isEnabled(); }));
    ASSERT_NO_FATAL_FAILURE(test::reachSummary(stage));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    ASSERT_NO_FATAL_FAILURE(restart(WizardStep::Agreement));
    const auto* text = stage.find<widgets::DocumentView>("agreementText");
    ASSERT_TRUE(waitFor([&] { return text->isVisible() && !text->document().body.isEmpty(); }));
    ASSERT_NO_FATAL_FAILURE(accept(stage));
    ASSERT_NO_FATAL_FAILURE(restart(WizardStep::AdminAgent));
    EXPECT_TRUE(waitFor([&] { return stage.journey().adminAgent().view().checked.isValid(); }));
}

TEST(WizardWalk, KeepsWhatWasTypedWhenTheLanguageIsSwitched) {
    WizardStage stage;
    stage.open();
    ASSERT_TRUE(stage.press("enrollNewButton"));
    ASSERT_TRUE(stage.press("profileFirstButton"));
    ASSERT_TRUE(waitFor([&] { return stage.find<QLineEdit>("legalName")->isVisible(); }));
    QTest::keyClicks(stage.find<QLineEdit>("legalName"), u"Contoso"_s);
    QTest::keyClicks(stage.find<QLineEdit>("email"), u"info@"_s);
    stage.find<QToolButton>("languageButton")->click();
    EXPECT_EQ(stage.language, u"zh_CN"_s);
    EXPECT_EQ(stage.find<QLineEdit>("legalName")->text(), u"Contoso"_s);
    EXPECT_EQ(stage.find<QLineEdit>("email")->text(), u"info@"_s);
    EXPECT_TRUE(stage.isAt(WizardStep::CompanyProfile));
}

TEST(WizardWalk, SaysWhyAnOrdinaryUserCannotEnroll) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_NO_FATAL_FAILURE(signIn(stage, WizardStage::ordinaryUser()));
    auto* why = stage.find<QLabel>("globalAdminExplanation");
    ASSERT_TRUE(why->isVisible());
    EXPECT_TRUE(why->text().contains(WizardStage::ordinaryUser()));
    EXPECT_NE(stage.button("copyRequestButton"), nullptr);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return stage.journey().profile().countries() != nullptr; }));
    fillProfile(stage);
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    EXPECT_EQ(stage.button("reasonButton")->text(), u"Only a Global administrator can enroll"_s);
    stage.button("reasonButton")->click();
    EXPECT_TRUE(stage.isAt(WizardStep::SignIn));
}

TEST(WizardWalk, CancelsTheWaitForTheBrowser) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("signInButton"));
    // Nobody signs in: the ways out stand there, and a second try works.
    for (int attempt = 0; attempt < 2; ++attempt) {
        ASSERT_TRUE(waitFor([&] { return stage.button("openAgainButton") != nullptr; }));
        EXPECT_NE(stage.button("copyLinkButton"), nullptr);
        EXPECT_NE(stage.button("useCodeInsteadButton"), nullptr);
        ASSERT_TRUE(stage.press("cancelSignInButton"));
        ASSERT_TRUE(stage.press("signInButton"));
    }
}

TEST(WizardWalk, ShowsTheDeviceCode) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("useCodeButton"));
    auto* code = stage.find<QLabel>("deviceCode");
    ASSERT_TRUE(waitFor([&] { return code->isVisible() && !code->text().isEmpty(); }));
    ASSERT_TRUE(stage.press("cancelSignInButton"));
}

TEST(WizardWalk, SaysThatEnrollingWaitsForTheConnection) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_NO_FATAL_FAILURE(signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    stage.stopSandbox();
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return !stage.journey().connectivity().isOnline(); }));
    ASSERT_TRUE(waitFor([&] { return !stage.button("nextButton")->isEnabled(); }));
    EXPECT_EQ(stage.button("reasonButton")->text(), u"Available when online"_s);
    EXPECT_TRUE(stage.isAt(WizardStep::CompanyProfile));

    stage.startSandbox();
    EXPECT_TRUE(waitFor([&] { return stage.button("nextButton")->isEnabled(); }));
}
