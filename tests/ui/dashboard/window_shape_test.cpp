// What the window remembers of its shape, and what a narrow one leaves out.

#include "tests/ui/dashboard/dashboard_window_fixture.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

namespace partnerdesk::dashboard {

TEST_F(DashboardWindowTest, RemembersItsPlaceOnTheScreen) {
    open();
    window->resize(1111, 777);
    ASSERT_TRUE(test::waitFor([&] { return !kept.geometry.isEmpty(); }));
    DashboardWindow next(services, session);
    next.restore(kept);
    EXPECT_EQ(next.size(), QSize(1111, 777));
}

TEST_F(DashboardWindowTest, RemembersThePageAndTheColumns) {
    open();
    window->goTo(Place::Users);
    QHeaderView* header = window->findChild<QTableView*>(u"userTable"_s)->horizontalHeader();
    header->resizeSection(1, 177);
    header->setSortIndicator(1, Qt::DescendingOrder);
    ASSERT_TRUE(test::waitFor([&] { return kept.place == u"users"_s; }));
    DashboardWindow next(services, session);
    next.restore(kept);
    EXPECT_EQ(next.place(), Place::Users);
    const QHeaderView* again = next.findChild<QTableView*>(u"userTable"_s)->horizontalHeader();
    EXPECT_EQ(again->sectionSize(1), 177);
    EXPECT_EQ(again->sortIndicatorSection(), 1);
    EXPECT_EQ(again->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(DashboardWindowTest, ANarrowWindowStillShowsEverything) {
    cacheOverview(someOverview());
    open();
    ASSERT_TRUE(test::waitFor([this] { return isShown("verificationCard"); }));
    window->resize(800, 560);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->size(), QSize(800, 560));
    EXPECT_LE(window->findChild<QWidget*>(u"navigation"_s)->width(), 80);
}

TEST_F(DashboardWindowTest, ANarrowWindowStillTellsWhenItWasSynced) {
    cachePeople(fewPeople());
    open();
    auto* line = window->findChild<QLabel*>(u"syncLine"_s);
    ASSERT_TRUE(test::waitFor([&] { return line->accessibleName().contains(u"12 s ago"_s); }));
    auto* button = window->findChild<QAbstractButton*>(u"syncButton"_s);
    EXPECT_FALSE(button->isVisible());
    window->resize(800, 560);
    ASSERT_TRUE(test::waitFor([&] { return button->isVisible(); }));
    EXPECT_FALSE(line->isVisible());
    EXPECT_TRUE(button->toolTip().contains(line->accessibleName()));
    EXPECT_EQ(button->accessibleDescription(), line->accessibleName());
    EXPECT_EQ(button->accessibleName(), u"Refresh"_s);
    EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0);
    const QSignalSpy refreshed(command("refresh"), &QAction::triggered);
    button->click();
    EXPECT_EQ(refreshed.size(), 1);
}

} // namespace partnerdesk::dashboard
