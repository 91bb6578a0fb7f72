// The agreement's page at the real window: whose text it shows and who is proposed to sign it.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/document_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

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

TEST_F(Agreement, KeepsTheCursorAtTheSignerOverARestart) {
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    auto* name = stage.find<QLineEdit>("signerLastName");
    name->setFocus();
    ASSERT_EQ(stage.journey().keeper().draft().focusField, u"signerLastName"_s);
    stage.close();
    stage.open();
    ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
    EXPECT_TRUE(waitFor([this] { return stage.find<QLineEdit>("signerLastName")->hasFocus(); }));
    QTest::keyClicks(stage.find<QLineEdit>("signerLastName"), u"X"_s);
    EXPECT_TRUE(stage.find<QLineEdit>("signerLastName")->text().contains(u'X'));
}

TEST_F(Agreement, KeepsWhatWasReadAndTickedOverARestart) {
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    stage.find<QCheckBox>("authorizedBox")->setChecked(false);
    stage.close();
    stage.open();
    ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
    EXPECT_TRUE(stage.find<widgets::DocumentView>("agreementText")->isEndReached());
    EXPECT_TRUE(stage.find<QCheckBox>("acceptBox")->isChecked());
    EXPECT_FALSE(stage.find<QCheckBox>("authorizedBox")->isChecked());
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    stage.find<QCheckBox>("authorizedBox")->setChecked(true);
    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([this] { return stage.isAt(WizardStep::AdminAgent); }));
}

// What one person read and ticked is nobody else's, nor of another text.
TEST_F(Agreement, OfAnotherReaderOrTextIsNeitherReadNorTicked) {
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    const domain::Signing mine = stage.journey().keeper().draft().signing;
    ASSERT_TRUE(mine.accepted && mine.authorized);
    domain::Signing others = mine;
    others.reader = u"somebody else"_s;
    domain::Signing older = mine;
    older.sha256 = QString(64, u'0');
    for (const domain::Signing& signing : {others, older}) {
        domain::Draft draft = stage.journey().keeper().draft();
        draft.signing = signing;
        stage.journey().keeper().open(draft, true);
        ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
        EXPECT_FALSE(stage.find<widgets::DocumentView>("agreementText")->isEndReached());
        EXPECT_FALSE(stage.find<QCheckBox>("acceptBox")->isChecked());
        EXPECT_FALSE(stage.find<QCheckBox>("authorizedBox")->isChecked());
    }
}

TEST_F(Agreement, PutsTheKeysToTheTextThatIsToBeRead) {
    ASSERT_TRUE(waitFor([this] { return isTextShown(); }));
    auto* text = stage.find<QTextEdit>("documentText");
    ASSERT_TRUE(waitFor([&] { return text->hasFocus(); }));
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(stage.find<QCheckBox>("acceptBox")->isEnabled());
    QTest::keySequence(text, QKeySequence::Find);
    EXPECT_TRUE(stage.find<QLineEdit>("findField")->hasFocus());
}

// Each language's text is read and accepted for itself; who switches to and fro loses neither.
TEST_F(Agreement, KeepsWhatWasReadAndTickedOverALanguageSwitch) {
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    auto* view = stage.find<widgets::DocumentView>("agreementText");
    auto* bar = stage.find<QTextEdit>("documentText")->verticalScrollBar();
    auto* search = stage.find<QLineEdit>("findField");
    search->setText(u"2"_s);
    auto* name = stage.find<QLineEdit>("signerFirstName");
    name->setText(u"Anna"_s);
    bar->setValue(bar->maximum() / 2);
    const int position = bar->value();
    const QString english = view->document().body;
    const auto switchLanguage = [&] {
        stage.find<QToolButton>("languageButton")->click();
        ASSERT_TRUE(waitFor([&] {
            return isTextShown() && stage.journey().agreement().view().text->language.left(2) ==
                                        stage.language.left(2);
        }));
    };

    ASSERT_NO_FATAL_FAILURE(switchLanguage());
    ASSERT_NE(view->document().body, english);
    EXPECT_FALSE(view->isEndReached());
    EXPECT_GT(bar->value(), 0);
    EXPECT_LT(bar->value(), bar->maximum());
    EXPECT_FALSE(stage.find<QCheckBox>("acceptBox")->isChecked());
    EXPECT_EQ(search->text(), u"2"_s);
    EXPECT_EQ(name->text(), u"Anna"_s);
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());

    ASSERT_NO_FATAL_FAILURE(switchLanguage());
    ASSERT_EQ(view->document().body, english);
    EXPECT_TRUE(view->isEndReached());
    EXPECT_NEAR(bar->value(), position, bar->maximum() / 20.0);
    EXPECT_TRUE(stage.find<QCheckBox>("acceptBox")->isChecked());
    EXPECT_TRUE(stage.find<QCheckBox>("authorizedBox")->isChecked());
    EXPECT_EQ(search->text(), u"2"_s);
    EXPECT_EQ(name->text(), u"Anna"_s);
    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([this] { return stage.isAt(WizardStep::AdminAgent); }));
}

TEST_F(Agreement, JudgesTheSignersNameAtItsField) {
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    auto* name = stage.find<QLineEdit>("signerLastName");
    const auto* message = stage.find<QWidget>("signerLastNameMessage");
    for (const QString& wrong : {QString(500, u'x'), u"Lin 🚀"_s}) {
        name->setText(wrong);
        EXPECT_TRUE(message->isVisible()) << wrong.left(8).toStdString();
        EXPECT_FALSE(stage.button("nextButton")->isEnabled());
        EXPECT_EQ(stage.button("reasonButton")->text(), u"Correct the signer's name"_s);
    }
    stage.find<QLineEdit>("signerFirstName")->setFocus();
    ASSERT_TRUE(stage.press("reasonButton"));
    EXPECT_TRUE(name->hasFocus());
    for (const QString& right : {u"O"_s, u"Nguye\u0302\u0303n"_s, u"محمد"_s}) {
        name->setText(right);
        EXPECT_FALSE(message->isVisible()) << right.toStdString();
        EXPECT_TRUE(stage.button("nextButton")->isEnabled());
    }
    name->setText(u"Nguye\u0302\u0303n"_s);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([this] { return stage.isAt(WizardStep::AdminAgent); }));
    const auto accepted =
        flows::lastAcceptance(stage.flows(), stage.journey().keeper().draft().tenantId);
    ASSERT_TRUE(accepted && *accepted);
    EXPECT_EQ((*accepted)->signerLastName, u"Nguyễn"_s);
}
