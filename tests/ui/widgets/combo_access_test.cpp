#include "tests/support/print_to.h"
#include "ui/widgets/combo_access.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

TEST(ComboAccess, TellsTheNameTheValueAndWhatIsWrong) {
    widgets::nameComboBoxes();
    QComboBox box;
    box.addItems({u"China"_s, u"Japan"_s});
    box.setAccessibleName(u"Country/region"_s);
    box.setAccessibleDescription(u"Required"_s);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&box);
    ASSERT_NE(access, nullptr);
    EXPECT_EQ(access->role(), QAccessible::ComboBox);
    EXPECT_EQ(access->text(QAccessible::Name), u"Country/region"_s);
    EXPECT_EQ(access->text(QAccessible::Value), u"China"_s);
    EXPECT_EQ(access->text(QAccessible::Description), u"China\nRequired"_s);
    box.setCurrentIndex(1);
    box.setAccessibleDescription({});
    EXPECT_EQ(access->text(QAccessible::Description), u"Japan"_s);
}

TEST(ComboAccess, TakesTheFocusAndOpensFromOutside) {
    widgets::nameComboBoxes();
    QWidget window;
    QComboBox other(&window);
    QComboBox box(&window);
    box.addItem(u"China"_s);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    other.setFocus();
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&box);
    ASSERT_NE(access, nullptr);
    ASSERT_NE(access->actionInterface(), nullptr);
    access->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(window.focusWidget(), &box);
    access->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    EXPECT_TRUE(box.view()->isVisible());
    box.hidePopup();
}
