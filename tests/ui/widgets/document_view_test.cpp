#include "tests/support/fake_file_picker.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/find_bar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {
namespace {

using namespace Qt::StringLiterals;

QString longText() {
    QString text = u"# One\n"_s;
    for (int i = 0; i < 400; ++i)
        text += u"A line about partners and <b>markup</b>\n"_s;
    return text + u"The end"_s;
}

class DocumentViewTest : public ::testing::Test {
protected:
    DocumentViewTest() {
        view.resize(600, 400);
        view.show();
    }

    QTextEdit* text() { return view.findChild<QTextEdit*>(u"documentText"_s); }

    base::Lanes lanes;
    test::FakeFilePicker picker;
    DocumentView view{lanes, picker};
    QSignalSpy ended{&view, &DocumentView::endReached};
};

TEST_F(DocumentViewTest, ShowsForeignTextAsItIs) {
    view.setDocument({u"T"_s, u"# Heading\n<b>not bold</b>"_s});
    EXPECT_EQ(text()->toPlainText(), u"Heading\n<b>not bold</b>"_s);
    EXPECT_EQ(text()->accessibleName(), u"T"_s);
    EXPECT_TRUE(text()->isReadOnly());
}

TEST_F(DocumentViewTest, SetsParagraphsApartByTheirMarginsAlone) {
    view.setDocument({u"T"_s, u"# One\n\nfirst\n\n\nsecond\n"_s});
    EXPECT_EQ(text()->toPlainText(), u"One\nfirst\nsecond"_s);
    for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next())
        EXPECT_GT(block.blockFormat().bottomMargin(), 0);
    EXPECT_EQ(text()->verticalScrollBar()->value(), 0);
}

TEST_F(DocumentViewTest, ALongTextHasNotBeenReadToTheEndAtFirst) {
    view.setDocument({u"T"_s, longText()});
    QCoreApplication::processEvents();
    EXPECT_EQ(ended.count(), 0);
}

TEST_F(DocumentViewTest, ScrollingToTheEndCounts) {
    view.setDocument({u"T"_s, longText()});
    QScrollBar* bar = text()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(bar->maximum() / 2);
    EXPECT_EQ(ended.count(), 0);
    bar->setValue(bar->maximum());
    EXPECT_EQ(ended.count(), 1);
    bar->setValue(0);
    bar->setValue(bar->maximum());
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(DocumentViewTest, AShortTextIsReadToTheEndAtOnce) {
    view.setDocument({u"T"_s, u"Three words only"_s});
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(DocumentViewTest, AShortTextCountsOnlyOnceItIsSeen) {
    view.hide();
    view.setDocument({u"T"_s, u"Three words only"_s});
    EXPECT_EQ(ended.count(), 0);
    view.show();
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(DocumentViewTest, NoTextHasNoEnd) {
    view.setDocument({u"T"_s, QString()});
    EXPECT_EQ(ended.count(), 0);
}

TEST_F(DocumentViewTest, TheEndKeyCounts) {
    view.setDocument({u"T"_s, longText()});
    QTest::keyClick(text(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(DocumentViewTest, ACaretAtTheEndCounts) {
    view.setDocument({u"T"_s, longText()});
    QTextCursor caret = text()->textCursor();
    caret.movePosition(QTextCursor::End);
    text()->setTextCursor(caret);
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(DocumentViewTest, ANewTextHasToBeReadAgain) {
    view.setDocument({u"T"_s, u"Short"_s});
    view.setDocument({u"T"_s, longText()});
    EXPECT_FALSE(view.isEndReached());
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(DocumentViewTest, FindsEveryMatchAndGoesRound) {
    view.setDocument({u"T"_s, u"agree\nnothing\nAgreement, I agree"_s});
    auto* field = view.findChild<QLineEdit*>(u"findField"_s);
    auto* count = view.findChild<QLabel*>(u"findCount"_s);
    QTest::keyClicks(field, u"agree"_s);
    EXPECT_EQ(count->text(), u"1 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(count->text(), u"2 of 3"_s);
    view.findChild<QToolButton*>(u"findNextButton"_s)->click();
    view.findChild<QToolButton*>(u"findNextButton"_s)->click();
    EXPECT_EQ(count->text(), u"1 of 3"_s);
    view.findChild<QToolButton*>(u"findPreviousButton"_s)->click();
    EXPECT_EQ(count->text(), u"3 of 3"_s);
}

TEST_F(DocumentViewTest, SaysWhenNothingMatches) {
    view.setDocument({u"T"_s, u"text"_s});
    QTest::keyClicks(view.findChild<QLineEdit*>(u"findField"_s), u"zebra"_s);
    EXPECT_EQ(view.findChild<QLabel*>(u"findCount"_s)->text(), u"No match"_s);
    EXPECT_FALSE(view.findChild<QToolButton*>(u"findNextButton"_s)->isEnabled());
}

TEST_F(DocumentViewTest, IsReadWithTheKeyboard) {
    view.setDocument({u"T"_s, longText()});
    view.setFocus();
    QTest::keyClick(view.focusWidget(), Qt::Key_PageDown);
    EXPECT_GT(text()->verticalScrollBar()->value(), 0);
    const QSignalSpy end(&view, &DocumentView::endReached);
    QTest::keyClick(view.focusWidget(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(end.count(), 1);
}

TEST_F(DocumentViewTest, KeepsTextSizesReadable) {
    view.setDocument({u"T"_s, u"text"_s});
    view.changeTextSize(3);
    EXPECT_EQ(text()->document()->defaultFont().pixelSize(), 17);
    view.changeTextSize(-100);
    EXPECT_FALSE(view.findChild<QToolButton*>(u"smallerTextButton"_s)->isEnabled());
    EXPECT_TRUE(view.findChild<QToolButton*>(u"largerTextButton"_s)->isEnabled());
}

TEST_F(DocumentViewTest, SavesAPdf) {
    const QTemporaryDir folder;
    picker.answer = folder.filePath(u"协议.pdf"_s);
    const QSignalSpy saved(&view, &DocumentView::saved);
    view.setDocument({u"协议"_s, u"# 第一条\n你同意。"_s});
    view.saveAsPdf();
    EXPECT_EQ(picker.requests.at(0).suggestedName, u"协议.pdf"_s);
    ASSERT_TRUE(test::waitFor([&] { return saved.count() == 1; }));
    QFile file(picker.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

TEST_F(DocumentViewTest, SaysWhenThePdfCannotBeSaved) {
    picker.answer = u"/nowhere/at/all.pdf"_s;
    QSignalSpy failed(&view, &DocumentView::failed);
    view.setDocument({u"T"_s, u"text"_s});
    view.saveAsPdf();
    ASSERT_TRUE(test::waitFor([&] { return failed.count() == 1; }));
    const auto problem = failed.at(0).at(0).value<base::Problem>();
    EXPECT_EQ(problem.key, u"document.notSaved"_s);
    EXPECT_EQ(problem.arguments, QStringList(u"all.pdf"_s));
}

} // namespace
} // namespace partnerdesk::widgets
