// The looks at a page find what they are there to find.

#include "tests/support/page_audit.h"
#include "tests/support/print_to.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using partnerdesk::test::clippedTexts;
using partnerdesk::test::doubleMnemonics;
using partnerdesk::test::keyboardGaps;
using partnerdesk::test::unnamedControls;
using partnerdesk::test::visibleWords;
using ::testing::Contains;
using ::testing::IsEmpty;

namespace {

class PageAudit : public ::testing::Test {
protected:
    PageAudit() {
        window.setWindowTitle(u"Window"_s);
        window.resize(600, 200);
    }

    QPushButton* button(const QString& text, const QRect& place) {
        auto* made = new QPushButton(text, &window);
        made->setObjectName(u"b"_s + QString::number(place.x()) + u'_' +
                            QString::number(place.y()));
        made->setGeometry(place);
        return made;
    }

    QWidget window;
};

} // namespace

TEST_F(PageAudit, FindsNothingWhereAllIsWell) {
    button(u"&Next"_s, {10, 10, 120, 30});
    button(u"&Back"_s, {10, 60, 120, 30});
    window.show();
    EXPECT_THAT(clippedTexts(window), IsEmpty());
    EXPECT_THAT(unnamedControls(window), IsEmpty());
    EXPECT_THAT(keyboardGaps(window), IsEmpty());
    EXPECT_THAT(doubleMnemonics(window), IsEmpty());
    EXPECT_THAT(visibleWords(window), Contains(u"Next"_s));
}

TEST_F(PageAudit, FindsATextThatIsCutOff) {
    auto* label = new QLabel(u"Much more than fits"_s, &window);
    label->setGeometry(10, 10, 30, 20);
    button(u"Enroll a new organization"_s, {10, 60, 60, 30});
    window.show();
    EXPECT_EQ(clippedTexts(window).size(), 2);
}

TEST_F(PageAudit, FindsAWidgetThatSticksOut) {
    button(u"Next"_s, {560, 10, 120, 30});
    window.show();
    EXPECT_EQ(clippedTexts(window).size(), 1);
}

TEST_F(PageAudit, FindsAControlWithoutAName) {
    auto* field = new QLineEdit(&window);
    field->setGeometry(10, 10, 100, 30);
    window.show();
    EXPECT_EQ(unnamedControls(window).size(), 2); // neither objectName nor accessible name
}

TEST_F(PageAudit, FindsWhatTheTabKeyMissesOrReachesTooLate) {
    button(u"Never"_s, {10, 10, 120, 30})->setFocusPolicy(Qt::NoFocus);
    button(u"Last"_s, {200, 150, 120, 30});
    button(u"First"_s, {10, 60, 120, 30});
    button(u"Between"_s, {10, 100, 120, 30});
    window.show();
    EXPECT_EQ(keyboardGaps(window).size(), 1); // the one that takes no focus
    button(u"Second"_s, {10, 150, 120, 30})->show();
    button(u"Late"_s, {10, 20, 120, 30})->show();
    EXPECT_EQ(keyboardGaps(window).size(), 3); // two steps up, where a ring has one
}

TEST_F(PageAudit, FindsALetterThatIsTakenTwice) {
    button(u"&Next"_s, {10, 10, 120, 30});
    button(u"下一步(&N)"_s, {10, 60, 120, 30});
    window.show();
    EXPECT_EQ(doubleMnemonics(window).size(), 1);
}
