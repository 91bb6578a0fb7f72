#include "tests/support/screen_reader.h"
#include "ui/widgets/selection_access.h"

#include <QListWidget>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using partnerdesk::test::pressByScreenReader;

TEST(SelectionAccess, MakesTheItemOfAListCurrent) {
    QListWidget list;
    list.addItems({u"Overview"_s, u"Benefits"_s});
    list.setCurrentRow(0);
    partnerdesk::widgets::letSelectionLead(list);
    ASSERT_TRUE(pressByScreenReader(list, u"Benefits"_s));
    EXPECT_EQ(list.currentRow(), 1);
    ASSERT_EQ(list.selectedItems().size(), 1);
    EXPECT_EQ(list.selectedItems().constFirst()->text(), u"Benefits"_s);
}

TEST(SelectionAccess, MakesTheRowOfATableCurrent) {
    QTableWidget table(2, 2);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setItem(0, 0, new QTableWidgetItem(u"Lin Wei"_s));
    table.setItem(1, 0, new QTableWidgetItem(u"Zhang Min"_s));
    table.setCurrentCell(0, 0);
    partnerdesk::widgets::letSelectionLead(table);
    ASSERT_TRUE(pressByScreenReader(table, u"Zhang Min"_s));
    EXPECT_EQ(table.currentRow(), 1);
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 1);
}
