#include "tests/support/print_to.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {
namespace {

using namespace Qt::StringLiterals;

base::ProblemCatalogue catalogue() {
    return base::ProblemCatalogue::fromJson(R"({"problems":{
        "graph.denied":{"en":{"title":"Not allowed.","cause":"A role is missing.",
                              "who":"A Global administrator.","action":"Ask for the role."},
                        "zh-CN":{"title":"不允许。","cause":"缺少角色。","who":"全局管理员。",
                                 "action":"申请角色。"}},
        "kind.serverFault":{"en":{"title":"Fault.","cause":"C","who":"W","action":"A"},
                            "zh-CN":{"title":"故障。","cause":"原","who":"谁","action":"做"}}}})");
}

base::Problem denied() {
    return {.kind = base::ProblemKind::Forbidden,
            .key = u"graph.denied"_s,
            .code = u"Authorization_RequestDenied"_s,
            .httpStatus = 403,
            .requestId = u"req-1"_s};
}

class MessageBarTest : public ::testing::Test {
protected:
    MessageBarTest() { QLocale::setDefault(QLocale(QLocale::English)); }
    ~MessageBarTest() override { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(MessageBarTest)

    QString text(const char* name) const {
        return bar.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    const base::ProblemCatalogue words = catalogue();
    MessageBar bar{words};
};

TEST_F(MessageBarTest, IsHiddenUntilThereIsSomethingToSay) {
    EXPECT_TRUE(bar.isHidden());
    bar.showWords(MessageLevel::Ok, [] { return MessageText{u"Saved"_s}; });
    EXPECT_FALSE(bar.isHidden());
}

TEST_F(MessageBarTest, IsPassedByTheTabKeyBeforeWhatStandsBelow) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    bar.setParent(&page);
    column->addWidget(&bar);
    auto* below = new QPushButton(u"Below"_s, &page);
    column->addWidget(below);
    QAction command(u"Try again"_s);
    command.setObjectName(u"retry"_s);
    bar.setCommands({&command});
    bar.showProblem(denied());
    page.show();
    QStringList passed;
    for (const QWidget* next = page.nextInFocusChain(); next != &page;
         next = next->nextInFocusChain()) {
        if (next->isVisible() && next->inherits("QPushButton"))
            passed.append(next->objectName());
    }
    EXPECT_EQ(passed.indexOf(u"retryButton"_s), 0) << passed.join(u' ').toStdString();
    EXPECT_EQ(passed.constLast(), below->objectName());
    bar.setParent(nullptr); // the test's own
}

TEST_F(MessageBarTest, SaysWhatHappenedWhyWhoAndWhatToDo) {
    bar.showProblem(denied());
    EXPECT_EQ(text("messageTitle"), u"Not allowed."_s);
    EXPECT_EQ(text("messageText"), u"A role is missing.\nAsk for the role."_s);
    EXPECT_EQ(text("messageWho"), u"Who can help: A Global administrator."_s);
    EXPECT_EQ(bar.accessibleName(), u"Not allowed."_s);
}

TEST_F(MessageBarTest, WordsItsProblemAgainWhenTheLanguageChanges) {
    bar.showProblem(denied());
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&bar, &change);
    EXPECT_EQ(text("messageTitle"), u"不允许。"_s);
}

TEST_F(MessageBarTest, FoldsDetailsAway) {
    bar.showProblem(denied());
    auto* details = bar.findChild<QLabel*>(u"messageDetails"_s);
    EXPECT_TRUE(details->isHidden());
    bar.findChild<QPushButton*>(u"messageDetailsButton"_s)->click();
    EXPECT_FALSE(details->isHidden());
    EXPECT_EQ(details->text(),
              u"Code: Authorization_RequestDenied\nHTTP status: 403\nRequest ID: req-1"_s);
    bar.showProblem(denied());
    EXPECT_TRUE(details->isHidden());
}

TEST_F(MessageBarTest, CopiesEverythingASupporterNeeds) {
    bar.showProblem(denied());
    bar.findChild<QPushButton*>(u"messageCopyButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"Not allowed.\n"_s));
    EXPECT_TRUE(copied.contains(u"req-1"_s));
}

TEST_F(MessageBarTest, NeverTakesForeignTextAsMarkup) {
    bar.showWords(MessageLevel::Warning, [] {
        return MessageText{u"<b>bold</b>"_s, u"<img src=x>"_s};
    });
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
        if (!label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
        }
    }
    EXPECT_EQ(text("messageTitle"), u"<b>bold</b>"_s);
}

TEST_F(MessageBarTest, OffersTheCommandsOfItsOwner) {
    QAction retry(u"Try again"_s);
    retry.setObjectName(u"retry"_s);
    const QSignalSpy triggered(&retry, &QAction::triggered);
    bar.setCommands({&retry});
    bar.showProblem(denied());
    auto* button = bar.findChild<QPushButton*>(u"retryButton"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), u"Try again"_s);
    button->click();
    EXPECT_EQ(triggered.count(), 1);
    retry.setEnabled(false);
    EXPECT_FALSE(button->isEnabled());
}

TEST_F(MessageBarTest, TakesBackWhatItFollowedAndNothingElse) {
    bar.follow(denied());
    EXPECT_EQ(bar.problem(), denied());
    bar.follow(std::nullopt);
    EXPECT_TRUE(bar.isHidden());

    bar.follow(denied());
    const base::Problem other{.kind = base::ProblemKind::ServerFault};
    bar.showProblem(other);
    bar.follow(std::nullopt);
    EXPECT_EQ(bar.problem(), other);
    bar.showWords(MessageLevel::Ok, [] { return MessageText{u"Done."_s}; });
    bar.follow(std::nullopt);
    EXPECT_FALSE(bar.isHidden());
}

TEST_F(MessageBarTest, SaysWhenItWasDismissed) {
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.dismiss();
    EXPECT_EQ(dismissed.count(), 0);
    bar.showProblem(denied());
    bar.dismiss();
    EXPECT_EQ(dismissed.count(), 1);
    EXPECT_FALSE(bar.problem().has_value());
}

TEST_F(MessageBarTest, AsksForItsWordsAgainInTheOtherLanguage) {
    bar.showWords(MessageLevel::Ok, [] {
        return QLocale().language() == QLocale::Chinese ? MessageText{u"已发送。"_s, u"请查收。"_s}
                                                        : MessageText{u"Sent."_s};
    });
    EXPECT_EQ(text("messageTitle"), u"Sent."_s);
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&bar, &change);
    EXPECT_EQ(text("messageTitle"), u"已发送。"_s);
    EXPECT_EQ(text("messageText"), u"请查收。"_s);
}

// Every refill of a page tells its state again.
TEST_F(MessageBarTest, KeepsDetailsOpenWhileTheSameIsToldAgain) {
    bar.follow(denied());
    bar.findChild<QPushButton*>(u"messageDetailsButton"_s)->click();
    const auto* details = bar.findChild<QLabel*>(u"messageDetails"_s);
    bar.follow(denied());
    EXPECT_FALSE(details->isHidden());
    base::Problem again = denied();
    again.requestId = u"req-2"_s;
    bar.follow(again);
    EXPECT_TRUE(details->isHidden());
    EXPECT_TRUE(details->text().contains(u"req-2"_s));
}

TEST_F(MessageBarTest, FollowsAStateInWords) {
    bar.followWords(MessageLevel::Warning, [] { return MessageText{u"Offline."_s}; });
    bar.followWords(MessageLevel::Warning, [] { return MessageText{u"Not signed in."_s}; });
    EXPECT_EQ(text("messageTitle"), u"Not signed in."_s);
    bar.dismiss();
    bar.followWords(MessageLevel::Warning, [] { return MessageText{u"Not signed in."_s}; });
    EXPECT_FALSE(bar.isHidden());
    // The same words of another state: in the other language it is the newer one that speaks.
    bar.followWords(MessageLevel::Warning, [] {
        return MessageText{QLocale().language() == QLocale::Chinese ? u"未登录。"_s
                                                                    : u"Not signed in."_s};
    });
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&bar, &change);
    EXPECT_EQ(text("messageTitle"), u"未登录。"_s);
}

TEST_F(MessageBarTest, ForgetsWordsThatWereReplaced) {
    bar.showWords(MessageLevel::Ok, [] { return MessageText{u"Old."_s}; });
    bar.showWords(MessageLevel::Ok, [] { return MessageText{u"New."_s}; });
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&bar, &change);
    EXPECT_EQ(text("messageTitle"), u"New."_s);
}

} // namespace
} // namespace partnerdesk::widgets
