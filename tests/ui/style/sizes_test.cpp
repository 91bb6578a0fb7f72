// What stands where, measured at the real style: edges and heights.

#include "tests/support/print_to.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace partnerdesk::style {
namespace {

using namespace Qt::StringLiterals;

class Sizes : public ::testing::TestWithParam<QString> {
protected:
    void SetUp() override { apply(*qApp, ThemeChoice::Light, GetParam()); }

    [[nodiscard]] QString words() const { return GetParam() == u"en"_s ? u"Copy gj"_s : u"复制"_s; }
};

int leftOf(const QWidget& widget, QStyle::SubElement part) {
    QStyleOptionButton option;
    option.initFrom(&widget);
    return widget.style()->subElementRect(part, &option, &widget).left();
}

} // namespace

TEST_P(Sizes, EveryButtonIsAsHighAsAField) {
    for (const QString& kind : {QString(), u"primary"_s, u"danger"_s, u"flat"_s, u"search"_s}) {
        QPushButton button(words());
        setStyle(&button, "kind", kind);
        button.ensurePolished();
        EXPECT_EQ(button.sizeHint().height(), kFieldHeight) << kind.toStdString();
        EXPECT_EQ(button.maximumHeight(), kFieldHeight) << kind.toStdString();
    }
    QToolButton tool;
    tool.setText(words());
    tool.ensurePolished();
    EXPECT_EQ(tool.maximumHeight(), kFieldHeight);
    EXPECT_GE(tool.sizeHint().height(), kFieldHeight);
    QLineEdit field;
    field.ensurePolished();
    EXPECT_EQ(field.sizeHint().height(), kFieldHeight);
}

TEST_P(Sizes, WordsOfALinkAndBoxesBeginAtTheEdge) {
    QPushButton link(words());
    setStyle(&link, "kind", u"link"_s);
    link.resize(200, 24);
    link.ensurePolished();
    EXPECT_EQ(leftOf(link, QStyle::SE_PushButtonContents), 0);
    QCheckBox box(words());
    box.resize(200, 30);
    box.ensurePolished();
    EXPECT_EQ(leftOf(box, QStyle::SE_CheckBoxIndicator), 0);
    QRadioButton radio(words());
    radio.resize(200, 30);
    radio.ensurePolished();
    EXPECT_EQ(leftOf(radio, QStyle::SE_RadioButtonIndicator), 0);
}

INSTANTIATE_TEST_SUITE_P(Languages, Sizes, ::testing::Values(u"en"_s, u"zh_CN"_s));

} // namespace partnerdesk::style
