// The wizard's first three steps without a mouse.

#include "tests/support/keyboard.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::Keyboard;
using test::waitFor;
using test::WizardStage;

namespace {

void fill(const Keyboard& keys, const QString& field, const QString& text) {
    ASSERT_TRUE(keys.tabTo(field)) << field.toStdString();
    Keyboard::type(text);
}

} // namespace

TEST(WizardByKeyboard, GoesFromTheFirstPageToTheEnrolledCompany) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    stage.willSignInAs(WizardStage::administrator());
    const Keyboard keys(stage.window());

    ASSERT_TRUE(keys.tabTo(u"tick_authority"_s));
    Keyboard::press(Qt::Key_Space);
    EXPECT_TRUE(stage.find<QCheckBox>("tick_authority")->isChecked());
    ASSERT_TRUE(keys.tabTo(u"nextButton"_s));
    Keyboard::press(Qt::Key_Return);
    ASSERT_TRUE(stage.isAt(WizardStep::SignIn));

    ASSERT_TRUE(keys.tabTo(u"signInButton"_s));
    Keyboard::press(Qt::Key_Return);
    // Signed in, the next thing to do has the focus.
    ASSERT_TRUE(waitFor([&] { return stage.journey().signIn().connection() != nullptr; }));
    ASSERT_TRUE(waitFor([&] { return Keyboard::isOn(u"nextButton"_s); }));
    Keyboard::press(Qt::Key_Return);
    ASSERT_TRUE(stage.isAt(WizardStep::CompanyProfile));
    ASSERT_TRUE(waitFor([&] {
        return stage.journey().profile().countries() != nullptr &&
               !stage.journey().keeper().draft().prefilled.isEmpty();
    }));

    ASSERT_NO_FATAL_FAILURE(fill(keys, u"country"_s, u"United States"_s));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"legalName"_s, u"Contoso Incorporated"_s));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"addressLine1"_s, u"One Microsoft Way"_s));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"city"_s, u"Redmond"_s));
    ASSERT_TRUE(keys.tabTo(u"state"_s));
    Keyboard::press(Qt::Key_Home); // the first state; the list takes letters as well
    QTest::keyClicks(QApplication::focusWidget(), u"Wash"_s);
    EXPECT_EQ(stage.find<QComboBox>("state")->currentText(), u"Washington"_s);
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"postalCode"_s, u"98052"_s));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"firstName"_s, u"Adele"_s));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"lastName"_s, u"Vance"_s));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"email"_s, u"adele@contoso.com"_s));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"phone"_s, u"425 555 0100"_s));
    ASSERT_TRUE(keys.tabTo(u"nextButton"_s)) << stage.button("reasonButton")->text().toStdString();

    Keyboard::press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] {
        const auto at = stage.journey().profile().view().stage;
        return at == wizard::EnrollStage::Summary || at == wizard::EnrollStage::AddressToConfirm;
    }));
    if (stage.journey().profile().view().stage == wizard::EnrollStage::AddressToConfirm) {
        ASSERT_TRUE(keys.tabTo(u"keepTypedAddressButton"_s));
        Keyboard::press(Qt::Key_Space);
    }
    ASSERT_TRUE(keys.tabTo(u"nextButton"_s));
    Keyboard::press(Qt::Key_Return);
    // Under way the button is off; a second Return must not meet "Save and close" instead.
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    Keyboard::press(Qt::Key_Return);
    EXPECT_TRUE(stage.window().isVisible());
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    EXPECT_EQ(stage.journey().keeper().draft().profile.legalName, u"Contoso Incorporated"_s);
}

TEST(WizardByKeyboard, GoesOnWithControlEnterFromAnyField) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    const Keyboard keys(stage.window());
    ASSERT_TRUE(keys.tabTo(u"tick_legal"_s));
    Keyboard::press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(stage.isAt(WizardStep::SignIn));
}

TEST(WizardByKeyboard, EscapeSavesAndClosesWithoutAQuestion) {
    WizardStage stage;
    stage.open();
    const Keyboard keys(stage.window());
    ASSERT_TRUE(keys.tabTo(u"enrollNewButton"_s));
    Keyboard::press(Qt::Key_Return);
    ASSERT_TRUE(keys.tabTo(u"profileFirstButton"_s));
    Keyboard::press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return stage.find<QLineEdit>("legalName")->isVisible(); }));
    ASSERT_NO_FATAL_FAILURE(fill(keys, u"legalName"_s, u"Contoso"_s));
    Keyboard::press(Qt::Key_Escape);
    EXPECT_FALSE(stage.window().isVisible());
    EXPECT_TRUE(stage.confirm.questions.empty());
    stage.close();
    EXPECT_EQ(stage.storedDraft().profile.legalName, u"Contoso"_s);
}
