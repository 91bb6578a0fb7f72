#include "tests/support/print_to.h"
#include "ui/widgets/search_field.h"

#include <QAccessible>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

TEST(SearchField, NamesItselfAndItsButtons) {
    widgets::SearchField field;
    field.setPrompt(u"Search this text"_s);
    EXPECT_EQ(field.placeholderText(), u"Search this text"_s);
    EXPECT_EQ(field.accessibleName(), u"Search this text"_s);
    const auto buttons = field.findChildren<QToolButton*>();
    ASSERT_EQ(buttons.size(), 2);
    QStringList names;
    for (QToolButton* button : buttons)
        names << QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
    EXPECT_EQ(names, (QStringList{u"Search this text"_s, u"Clear the search"_s}));
}

TEST(SearchField, IsClearedByItsButton) {
    widgets::SearchField field;
    field.resize(200, 30);
    field.show();
    QTest::keyClicks(&field, u"zebra"_s);
    const auto buttons = field.findChildren<QToolButton*>();
    ASSERT_FALSE(buttons.isEmpty());
    QTest::mouseClick(buttons.constLast(), Qt::LeftButton);
    EXPECT_EQ(field.text(), QString());
}
