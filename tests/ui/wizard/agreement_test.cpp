// The agreement's page at the real window: whose text it shows and who is proposed to sign it.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/document_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;

namespace {

// At step 4, signed in as contoso's administrator.
class Agreement : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
        ASSERT_NO_FATAL_FAILURE(test::enroll(stage));
    }
    [[nodiscard]] QString firstName() const {
        return stage.find<QLineEdit>("signerFirstName")->text();
    }
    [[nodiscard]] bool isTextShown() const {
        const auto* view = stage.find<widgets::DocumentView>("agreementText");
        return view != nullptr && view->isVisible() && !view->document().body.isEmpty();
    }

    WizardStage stage;
};

} // namespace

TEST_F(Agreement, OfASecondDraftIsNeitherReadNorTicked) {
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    stage.find<QLineEdit>("signerFirstName")->setText(u"Anna"_s);
    domain::Draft other = flows::newDraft(u"sandbox"_s, domain::JourneyKind::Enroll);
    other.tenantId = stage.journey().keeper().draft().tenantId;
    other.profile = WizardStage::profile(); // the same country: the same text
    other.step = WizardStep::Agreement;
    other.enrollment = domain::EnrollmentState::Enrolled;
    stage.journey().keeper().open(other, true);
    ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
    EXPECT_FALSE(stage.find<widgets::DocumentView>("agreementText")->isEndReached());
    for (const char* box : {"acceptBox", "authorizedBox"}) {
        EXPECT_FALSE(stage.find<QCheckBox>(box)->isChecked()) << box;
        EXPECT_FALSE(stage.find<QCheckBox>(box)->isEnabled()) << box;
    }
    EXPECT_EQ(firstName(), u"薇"_s);
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
}

// Nobody is signed in: the primary contact is the next best guess, until somebody is.
TEST_F(Agreement, ProposesWhoSignsInInPlaceOfAnEarlierGuess) {
    ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
    stage.journey().signIn().forget();
    stage.journey().agreement().enter();
    ASSERT_TRUE(waitFor([this] { return stage.button("agreementGateButton") != nullptr; }));
    EXPECT_EQ(firstName(), u"伟"_s);
    ASSERT_TRUE(stage.press("agreementGateButton"));
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([this] { return stage.journey().signIn().connection() != nullptr; }));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
    EXPECT_EQ(firstName(), u"薇"_s);
}

TEST_F(Agreement, KeepsTheSignerThatWasTypedOverARestart) {
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    auto* name = stage.find<QLineEdit>("signerFirstName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Anna"_s);
    stage.close();
    stage.open();
    ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
    EXPECT_EQ(firstName(), u"Anna"_s);
}
