// The ways to the benefits: by the palette, and where there are none yet.

#include "tests/ui/dashboard/dashboard_fixture.h"
#include "ui/dashboard/dashboard_window.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;

class BenefitsWays : public test::DashboardFixture {
protected:
    void open(const flows::Overview& overview) {
        cacheOverview(overview);
        session.portal.site = QUrl(u"https://partner.microsoft.com"_s);
        window = std::make_unique<DashboardWindow>(services, session);
        window->resize(1000, 560);
        window->show();
        const auto* card = window->findChild<QWidget*>(u"verificationCard"_s);
        ASSERT_TRUE(test::waitFor([card] { return !card->isHidden(); }));
    }
    [[nodiscard]] QWidget* page() const { return window->findChild<QWidget*>(u"benefitsPage"_s); }

    std::unique_ptr<DashboardWindow> window;
};

TEST_F(BenefitsWays, ThePaletteLeadsToABenefit) {
    flows::Overview overview = someOverview();
    for (int i = 0; i < 20; ++i) {
        domain::Benefit one = overview.benefits.front();
        one.id = u"more%1"_s.arg(i);
        overview.benefits.push_back(one);
    }
    ASSERT_NO_FATAL_FAILURE(open(overview));
    window->findChild<QAction*>(u"palette"_s)->trigger();
    auto* field = window->findChild<QLineEdit*>(u"paletteField"_s);
    const auto* list = window->findChild<QListWidget*>(u"paletteList"_s);
    field->setText(u"advisory"_s);
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), u"Advisory hours"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window->place(), Place::Benefits);
    const auto* name = page()->findChild<QLabel*>(u"advName"_s);
    ASSERT_NE(name, nullptr);
    EXPECT_TRUE(test::waitFor([name] { return !name->visibleRegion().isEmpty(); }));
}

TEST_F(BenefitsWays, NothingIsOfferedThatIsNoLongerSold) {
    flows::Overview overview = someOverview();
    overview.benefits.clear();
    session.portal.lastSold = {2025, 1, 21};
    ASSERT_NO_FATAL_FAILURE(open(overview));
    window->showNextSteps();
    const auto* buy = window->findChild<QWidget*>(u"buyBenefitsCard"_s);
    EXPECT_FALSE(buy->findChild<QPushButton*>()->isVisible());
    QStringList said;
    for (const auto* label : buy->findChildren<QLabel*>())
        said.append(label->text());
    EXPECT_TRUE(said.contains(u"No longer sold (last day to buy or renew: Jan 21, 2025). You can "
                              "still manage benefits you have."_s))
        << said.join(u'|').toStdString();
    EXPECT_TRUE(window->findChild<QWidget*>(u"renewalCard"_s)->isHidden());
    window->goTo(Place::Benefits);
    EXPECT_EQ(page()->findChild<QPushButton*>(u"emptyButton"_s)->text(), u"Refresh"_s);
}

TEST_F(BenefitsWays, WhereThereAreNoneYetTheOffersAreShown) {
    flows::Overview overview = someOverview();
    overview.benefits.clear();
    ASSERT_NO_FATAL_FAILURE(open(overview));
    window->goTo(Place::Benefits);
    EXPECT_EQ(page()->findChild<QLabel*>(u"emptySentence"_s)->text(),
              u"It looks like you do not have any benefits yet"_s);
    auto* button = page()->findChild<QPushButton*>(u"emptyButton"_s);
    EXPECT_EQ(button->text(), u"See offers"_s);
    QSignalSpy opened(window.get(), &DashboardWindow::openUrlRequested);
    button->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toUrl(), session.portal.site);
}

} // namespace
} // namespace partnerdesk::dashboard
