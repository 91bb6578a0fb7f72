// How the welcome page offers the clouds.

#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_stage.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/cloud_choice.h"
#include "ui/wizard/draft_card.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;
using test::WizardStage;

namespace {

bool shows(const QWidget& root, const char* name) {
    const auto* widget = root.findChild<QWidget*>(QLatin1StringView(name));
    return widget != nullptr && widget->isVisibleTo(&root);
}

// As a person picks it from the list.
void pick(QComboBox* list, const QString& id) {
    const int row = list->findData(id);
    ASSERT_GE(row, 0) << id.toStdString();
    list->setCurrentIndex(row);
    Q_EMIT list->activated(row);
}

} // namespace

TEST(CloudChoice, MarksTheCloudThatIsInUse) {
    wizard::CloudChoice choice;
    choice.setCloud(u"sandbox"_s, {});
    EXPECT_TRUE(shows(choice, "useSandboxButtonMark"));
    EXPECT_FALSE(shows(choice, "useSandboxButton")) << "it is chosen already";
    EXPECT_FALSE(shows(choice, "useLiveCloudButtonMark"));
    EXPECT_TRUE(shows(choice, "useLiveCloudButton"));
    const auto* live = choice.findChild<QComboBox*>(u"liveCloudCombo"_s);
    EXPECT_LT(live->findData(u"sandbox"_s), 0) << "it has a card of its own";

    choice.setCloud(u"china"_s, {});
    EXPECT_FALSE(shows(choice, "useSandboxButtonMark"));
    EXPECT_TRUE(shows(choice, "useSandboxButton"));
    EXPECT_TRUE(shows(choice, "useLiveCloudButtonMark"));
    EXPECT_FALSE(shows(choice, "useLiveCloudButton"));
}

TEST(CloudChoice, ShowsTwoCardsOfOneSize) {
    style::apply(*qApp, style::ThemeChoice::Light, u"en"_s);
    wizard::CloudChoice choice;
    choice.resize(736, 200);
    choice.show();
    for (const QString& id : {u"sandbox"_s, u"china"_s}) {
        choice.setCloud(id, {});
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
        const auto cards = choice.findChildren<widgets::Card*>();
        ASSERT_EQ(cards.size(), 2);
        EXPECT_LE(qAbs(cards.at(0)->width() - cards.at(1)->width()), 1) << id.toStdString();
        EXPECT_EQ(cards.at(0)->height(), cards.at(1)->height()) << id.toStdString();
    }
}

TEST(CloudChoice, CallsACustomCloudByItsName) {
    wizard::CloudChoice choice;
    choice.setCloud(u"custom"_s, u"Provider"_s);
    for (const char* name : {"liveCloudCombo", "cloudCombo"}) {
        const auto* list = choice.findChild<QComboBox*>(QLatin1StringView(name));
        EXPECT_EQ(list->currentText(), u"Provider"_s) << name;
    }
    choice.setCloud(u"global"_s, {});
    EXPECT_LT(choice.findChild<QComboBox*>(u"cloudCombo"_s)->findData(u"custom"_s), 0);
}

TEST(CloudChoice, ChoosesNothingBeforeTheFileOfACloudIsChosen) {
    wizard::CloudChoice choice;
    choice.setCloud(u"sandbox"_s, {});
    const QSignalSpy chosen(&choice, &wizard::CloudChoice::cloudChosen);
    const QSignalSpy file(&choice, &wizard::CloudChoice::cloudFileRequested);
    auto* list = choice.findChild<QComboBox*>(u"cloudCombo"_s);
    ASSERT_NO_FATAL_FAILURE(pick(list, u"file"_s));
    EXPECT_EQ(file.count(), 1);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(list->currentData().toString(), u"sandbox"_s);
}

TEST(Welcome, OffersTheCloudsInOneLineOnceThereAreDrafts) {
    WizardStage stage;
    stage.open();
    ASSERT_TRUE(waitFor([&] { return stage.button("useLiveCloudButton") != nullptr; }));
    EXPECT_FALSE(shows(stage.window(), "cloudCombo"));

    stage.journey().keeper().edit([](domain::Draft& draft) { draft.name = u"Contoso"_s; });
    stage.journey().welcome().refresh();
    ASSERT_TRUE(waitFor([&] { return shows(stage.window(), "cloudCombo"); }));
    EXPECT_EQ(stage.button("useLiveCloudButton"), nullptr);
    EXPECT_EQ(stage.find<QComboBox>("cloudCombo")->currentData().toString(), u"sandbox"_s);
}

TEST(Welcome, TakesTheCloudOfAFile) {
    WizardStage stage;
    stage.open();
    stage.files.answer = u"/home/li/cloud.json"_s;
    ASSERT_NO_FATAL_FAILURE(pick(stage.find<QComboBox>("liveCloudCombo"), u"file"_s));
    EXPECT_TRUE(waitFor([&] { return stage.cloudFile == stage.files.answer; }));
}

TEST(Welcome, NamesTheCustomCloudOnADraftAsTheBadgeDoes) {
    WizardStage stage;
    stage.open();
    stage.startSandbox();
    stage.leaveProgramOut();
    stage.journey().keeper().edit([](domain::Draft& draft) { draft.name = u"Contoso"_s; });
    stage.journey().welcome().refresh();
    ASSERT_TRUE(
        waitFor([&] { return stage.window().findChild<wizard::DraftCardView*>() != nullptr; }));
    QStringList chips;
    for (const auto* chip :
         stage.window().findChild<wizard::DraftCardView*>()->findChildren<widgets::Chip*>())
        chips.append(chip->fullText());
    EXPECT_TRUE(chips.contains(u"Practice portal"_s)) << chips.join(u" | "_s).toStdString();
}
