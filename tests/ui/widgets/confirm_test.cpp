#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/file_picker.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {
namespace {

using namespace Qt::StringLiterals;

const Question kDelete{.title = u"Delete this draft?"_s,
                       .text = u"<b>Contoso</b> cannot be brought back."_s,
                       .confirmLabel = u"Delete draft"_s};

class ConfirmTest : public ::testing::Test {
protected:
    ConfirmTest() {
        window.show();
        confirm.ask(&window, kDelete, [this] { ++answers; });
        box = window.findChild<QMessageBox*>(u"confirmBox"_s);
    }

    QWidget window;
    DialogConfirm confirm;
    QPointer<QMessageBox> box;
    int answers = 0;
};

TEST_F(ConfirmTest, NamesTheActOnItsButton) {
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->findChild<QPushButton*>(u"confirmButton"_s)->text(), u"Delete draft"_s);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->isModal());
}

TEST_F(ConfirmTest, ActsOnceWhenConfirmed) {
    box->findChild<QPushButton*>(u"confirmButton"_s)->click();
    EXPECT_EQ(answers, 1);
    EXPECT_TRUE(test::waitFor([this] { return box.isNull(); }));
}

TEST_F(ConfirmTest, DoesNothingOnEscapeAndReturn) {
    EXPECT_EQ(box->defaultButton(), box->button(QMessageBox::Cancel));
    EXPECT_EQ(box->escapeButton(), box->button(QMessageBox::Cancel));
    box->reject();
    EXPECT_TRUE(test::waitFor([this] { return box.isNull(); }));
    EXPECT_EQ(answers, 0);
}

TEST(DialogFilePicker, HandsTheChosenFileOver) {
    const QTemporaryDir folder;
    QWidget window;
    window.show();
    DialogFilePicker picker;
    QString picked;
    picker.save(
        &window,
        {.title = u"Export"_s, .suggestedName = u"people.csv"_s, .filter = u"CSV (*.csv)"_s},
        [&picked](const QString& path) { picked = path; });
    auto* dialog = window.findChild<QFileDialog*>(u"saveFileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->defaultSuffix(), u"csv"_s);
    Q_EMIT dialog->fileSelected(folder.filePath(u"people.csv"_s));
    EXPECT_EQ(picked, folder.filePath(u"people.csv"_s));
}

} // namespace
} // namespace partnerdesk::widgets
