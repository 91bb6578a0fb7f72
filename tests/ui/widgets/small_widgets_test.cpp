#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/skeleton_list.h"
#include "ui/widgets/stage_list.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {
namespace {

using namespace Qt::StringLiterals;

TEST(Meter, NeverShowsLessThanNothingOrMoreThanAll) {
    Meter meter;
    meter.setValue(1, 4);
    EXPECT_DOUBLE_EQ(meter.fraction(), 0.25);
    meter.setValue(9, 3);
    EXPECT_DOUBLE_EQ(meter.fraction(), 1.0);
    meter.setValue(-2, 3);
    EXPECT_DOUBLE_EQ(meter.fraction(), 0.0);
    meter.setValue(5, 0);
    EXPECT_DOUBLE_EQ(meter.fraction(), 0.0);
}

TEST(ElidedLabel, ShortensWhatDoesNotFitAndTellsItAll) {
    ElidedLabel label;
    label.setFullText(u"zhang.wei@contoso.onmicrosoft.com"_s);
    label.resize(60, 20);
    label.show();
    EXPECT_TRUE(label.text().endsWith(u'…'));
    EXPECT_EQ(label.toolTip(), u"zhang.wei@contoso.onmicrosoft.com"_s);
    EXPECT_EQ(label.accessibleName(), u"zhang.wei@contoso.onmicrosoft.com"_s);
    label.resize(900, 20);
    EXPECT_EQ(label.text(), u"zhang.wei@contoso.onmicrosoft.com"_s);
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(FlowLayout, BreaksLinesLikeText) {
    QWidget host;
    auto* flow = new FlowLayout(10, &host);
    for (int i = 0; i < 3; ++i) {
        auto* box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    EXPECT_EQ(flow->heightForWidth(320), 20);
    EXPECT_EQ(flow->heightForWidth(319), 50);
    EXPECT_EQ(flow->heightForWidth(50), 80); // one per line, even if it does not fit
    flow->itemAt(1)->widget()->hide();
    EXPECT_EQ(flow->heightForWidth(210), 20);
    EXPECT_EQ(flow->itemAt(3), nullptr);
}

TEST(EmptyState, HasASentenceAndOneButton) {
    EmptyState empty;
    const QSignalSpy clicked(&empty, &EmptyState::clicked);
    auto* button = empty.findChild<QPushButton*>(u"emptyButton"_s);
    empty.setWords(u"No people match"_s);
    EXPECT_TRUE(button->isHidden());
    empty.setWords(u"No people match"_s, u"Clear filters"_s);
    EXPECT_FALSE(button->isHidden());
    button->click();
    EXPECT_EQ(clicked.count(), 1);
}

TEST(SkeletonList, IsNotSeenWhenTheAnswerIsFast) {
    SkeletonList list;
    const QSignalSpy appeared(&list, &SkeletonList::appeared);
    list.setLoading(true);
    EXPECT_TRUE(list.isHidden());
    list.setLoading(false);
    list.setLoading(true);
    EXPECT_TRUE(test::waitFor([&] { return appeared.count() == 1; }));
    EXPECT_FALSE(list.isHidden());
    list.setLoading(false);
    EXPECT_TRUE(list.isHidden());
}

TEST(BusyBar, ShowsHowFarTheWorkIsAndCanBeCancelled) {
    BusyBar bar;
    const QSignalSpy cancelled(&bar, &BusyBar::cancelRequested);
    bar.start(u"Applying"_s, true);
    auto* progress = bar.findChild<QProgressBar*>();
    EXPECT_EQ(progress->maximum(), 0);
    bar.setProgress(1, 4);
    EXPECT_EQ(progress->value() * 4, progress->maximum());
    bar.findChild<QPushButton*>()->click();
    EXPECT_EQ(cancelled.count(), 1);
    bar.stop();
    EXPECT_TRUE(bar.isHidden());
}

TEST(StageList, ShowsEachStageInWords) {
    StageList list;
    list.setStages({{.text = u"Email ownership"_s, .tone = Tone::Ok, .icon = style::Icon::Check},
                    {.text = u"Employment"_s, .detail = u"3 to 5 days"_s}});
    list.show(); // a stage that has its room shows its whole word
    QCoreApplication::processEvents();
    QStringList words;
    for (const QLabel* label : list.findChildren<QLabel*>())
        words.append(label->text());
    words.sort();
    EXPECT_EQ(words, QStringList({u"3 to 5 days"_s, u"Email ownership"_s, u"Employment"_s}));
    list.setStages({});
    EXPECT_TRUE(list.findChildren<QLabel*>().isEmpty());
}

TEST(DateLine, TellsAScreenReaderItsDates) {
    DateLine line;
    line.setContent({.points = {{QDate(2027, 6, 7), u"Jun 7 reminder"_s, Tone::Ok},
                                {QDate(2027, 6, 22), u"Jun 22 anniversary"_s, Tone::Accent}},
                     .today = QDate(2027, 6, 10),
                     .todayLabel = u"Jun 10 today"_s});
    EXPECT_EQ(line.accessibleDescription(), u"Jun 7 reminder\nJun 22 anniversary\nJun 10 today"_s);
}

TEST(DateLine, DrawsNothingWithoutDates) {
    DateLine line;
    line.resize(400, 100);
    const QImage empty = line.grab().toImage();
    line.setContent({.points = {{QDate(2027, 6, 7), u"One"_s, Tone::Ok}},
                     .today = QDate(2027, 6, 7),
                     .todayLabel = u"Today"_s});
    EXPECT_NE(line.grab().toImage(), empty);
    line.setContent({});
    EXPECT_EQ(line.grab().toImage(), empty);
}

} // namespace
} // namespace partnerdesk::widgets
