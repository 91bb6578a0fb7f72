// No network from the start on, at the real window in both languages: it is told at once, and all
// that needs none can be done.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;

namespace {

class Offline : public ::testing::TestWithParam<const char*> {
protected:
    void open() {
        stage.language = QString::fromLatin1(GetParam());
        QLocale::setDefault(QLocale(stage.language));
        stage.open();
    }
    void goOffline() {
        stage.stopSandbox();
        stage.journey().connectivity().ask();
        ASSERT_TRUE(waitFor([&] { return !stage.journey().connectivity().isOnline(); }));
    }

    WizardStage stage;
};

} // namespace

TEST_P(Offline, AtTheFirstPageIsToldAndEverythingThereWorks) {
    stage.startSandbox();
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(goOffline());
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::Welcome));
    EXPECT_EQ(stage.messages(WizardStep::Welcome)->problem()->key, u"welcome.offline"_s);
    for (const char* name : {"nextButton", "enrollNewButton", "renewButton", "importDraftButton",
                             "tryAgainActionButton"}) {
        ASSERT_NE(stage.button(name), nullptr) << name;
        EXPECT_TRUE(stage.button(name)->isEnabled()) << name;
    }
    stage.find<QCheckBox>("tick_contact")->setChecked(true);
    ASSERT_TRUE(stage.press("enrollNewButton"));
    ASSERT_TRUE(stage.press("profileFirstButton"));
    auto* name = stage.find<QLineEdit>("legalName");
    ASSERT_TRUE(waitFor([&] { return name->isVisible(); }));
    name->insert(u"Contoso"_s);
    ASSERT_TRUE(stage.press("backButton"));
    ASSERT_TRUE(stage.press("backButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::Welcome));

    // The draft opens from its card.
    ASSERT_TRUE(stage.press("continueDraftButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::SignIn); }));
    EXPECT_EQ(name->text(), u"Contoso"_s);
    EXPECT_TRUE(stage.journey().keeper().draft().ticked.contains(u"contact"_s));
    ASSERT_TRUE(stage.press("backButton"));

    // There again: asked for, it is not told any more.
    stage.startSandbox();
    EXPECT_TRUE(waitFor([&] { return stage.journey().connectivity().isOnline(); }));
    EXPECT_FALSE(stage.messages(WizardStep::Welcome)->isVisible());
}

// The kept session needs the network; it is taken up once that is there.
TEST_P(Offline, AtTheNextStartTheSessionIsTakenUpOnceThereIsANetwork) {
    stage.startSandbox();
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    ASSERT_TRUE(waitFor([&] { return stage.lanes().isIdle(); }));
    stage.close();

    stage.stopSandbox();
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::CompanyProfile); }));
    ASSERT_TRUE(waitFor([&] { return !stage.journey().connectivity().isOnline(); }));
    EXPECT_EQ(stage.journey().signIn().connection(), nullptr);
    // The form is filled once the list of countries is read.
    EXPECT_TRUE(waitFor([&] {
        return stage.find<QLineEdit>("legalName")->text() == WizardStage::profile().legalName;
    }));

    stage.failBy("[]"); // the same service as before
    EXPECT_TRUE(waitFor([&] { return stage.journey().signIn().connection() != nullptr; }));
}

// What could not be checked without a network is checked once there is one; nobody presses for it.
TEST_P(Offline, AtTheChecksTheyRunAgainByThemselvesOnceThereIsANetwork) {
    stage.startSandbox();
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    stage.stopSandbox();
    ASSERT_TRUE(stage.press("checkAgainAllButton"));
    ASSERT_TRUE(waitFor([&] { return !stage.journey().connectivity().isOnline(); }));
    EXPECT_EQ(stage.button("fixButton1"), nullptr);

    stage.failBy("[]"); // the same service as before
    EXPECT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Offline, ::testing::Values("en", "zh_CN"));
