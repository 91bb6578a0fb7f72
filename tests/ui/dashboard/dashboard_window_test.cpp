#include "tests/support/screen_reader.h"
#include "tests/ui/dashboard/dashboard_window_fixture.h"
#include "ui/dashboard/agreements_page.h"
#include "ui/dashboard/role_updates.h"
#include "ui/widgets/cloud_badge.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

namespace partnerdesk::dashboard {
namespace {

TEST_F(DashboardWindowTest, ShowsTheCachedCompanyOffline) {
    cacheOverview(someOverview());
    open();
    ASSERT_TRUE(test::waitFor([this] { return isShown("verificationCard"); }));
    EXPECT_EQ(title(), u"Contoso"_s);
    EXPECT_TRUE(isShown("renewalCard"));
    EXPECT_TRUE(isShown("offlineBar"));
    EXPECT_EQ(command("switchAccount")->text(), u"Sign in…"_s);
    EXPECT_FALSE(command("signOut")->isEnabled());
    EXPECT_FALSE(command("resendMail")->isEnabled());
}

TEST_F(DashboardWindowTest, HasNothingToShowBeforeTheFirstSignIn) {
    open();
    ASSERT_TRUE(test::waitFor([this] { return lanes.isIdle(); }));
    EXPECT_FALSE(isShown("verificationCard"));
    EXPECT_TRUE(isShown("offlineBar"));
    EXPECT_FALSE(command("copyMpnId")->isEnabled());
    const auto says = [this](Place place) {
        window->goTo(place);
        const auto* pages = window->findChild<QStackedWidget*>(u"pages"_s);
        const auto* sentence = pages->currentWidget()->findChild<QLabel*>(u"emptySentence"_s);
        return sentence->isVisible() ? sentence->text() : QString();
    };
    EXPECT_EQ(says(Place::Overview), u"Nothing has been read from the service yet."_s);
    EXPECT_EQ(says(Place::Users), u"Nobody has been loaded yet"_s);
    EXPECT_EQ(says(Place::Benefits), u"Nothing has been read from the service yet."_s);
    window->goTo(Place::Settings);
    EXPECT_EQ(window->findChild<QLabel*>(u"accountText"_s)->text(), u"Nobody is signed in."_s);
}

TEST_F(DashboardWindowTest, ShowsWhoeverComesFromTheWizardWhatToDoFirst) {
    cacheOverview(someOverview());
    session.portal.site = QUrl(u"https://partner.microsoft.com"_s);
    open();
    EXPECT_FALSE(isShown("nextSteps"));
    window->showNextSteps();
    ASSERT_TRUE(isShown("nextSteps"));
    const auto press = [this](const char* name) {
        window->findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
    };
    press("addUsersCardButton");
    EXPECT_EQ(window->place(), Place::Users);
    press("activateBenefitsCardButton");
    EXPECT_EQ(window->place(), Place::Benefits);
    QSignalSpy opened(window.get(), &DashboardWindow::openUrlRequested);
    press("buyBenefitsCardButton");
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toUrl(), session.portal.site);
    press("closeNextStepsButton");
    EXPECT_FALSE(isShown("nextSteps"));
}

TEST_F(DashboardWindowTest, OffersTheVerificationEmailInOnePlace) {
    flows::Overview overview = someOverview();
    overview.verification.stage = domain::VettingStage::EmailOwnership;
    cacheOverview(overview);
    open();
    ASSERT_TRUE(test::waitFor([this] { return isShown("verificationCard"); }));
    QStringList ways;
    for (const auto* button : window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().contains(u"resend"_s, Qt::CaseInsensitive))
            ways.append(button->text());
    }
    EXPECT_EQ(ways, QStringList{u"Resend verification email"_s});
}

TEST_F(DashboardWindowTest, WaitsForTheBrowserWithAWayOut) {
    open();
    QSignalSpy opened(window.get(), &DashboardWindow::openUrlRequested);
    QSignalSpy cancelled(window.get(), &DashboardWindow::signInCancelled);
    const QUrl page(u"https://login.example.com/authorize?a=b%20c"_s);
    window->showSignIn(page, clock.now().addSecs(185));
    ASSERT_TRUE(isShown("signInBar"));
    const auto* text = window->findChild<QLabel*>(u"signInBarText"_s);
    EXPECT_TRUE(text->text().contains(u"3:05"_s)) << text->text().toStdString();
    clock.advance(std::chrono::seconds(6));
    EXPECT_TRUE(test::waitFor([text] { return text->text().contains(u"2:59"_s); }));
    const auto press = [this](const char* name) {
        window->findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
    };
    press("signInBarOpenButton");
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toUrl(), page);
    press("signInBarCopyButton");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), page.toString(QUrl::FullyEncoded));
    press("signInBarCancelButton");
    EXPECT_EQ(cancelled.size(), 1);
    window->hideSignIn();
    EXPECT_FALSE(isShown("signInBar"));
}

TEST_F(DashboardWindowTest, AsksBeforeChangesThatWereNotSentAreLost) {
    cachePeople(fewPeople());
    open();
    auto& pending = window->findChild<RoleUpdates*>()->pending();
    auto* agreements = window->findChild<AgreementsPage*>();
    QSignalSpy wizard(window.get(), &DashboardWindow::wizardRequested);
    Q_EMIT agreements->wizardRequested();
    EXPECT_EQ(wizard.size(), 1);
    EXPECT_TRUE(confirm.questions.empty()) << "nothing would be lost";

    pending.set(u"zw"_s, domain::Role::AdminAgent, true, {});
    confirm.answer = false;
    Q_EMIT agreements->wizardRequested();
    EXPECT_EQ(wizard.size(), 1);
    ASSERT_EQ(confirm.questions.size(), 1U);
    EXPECT_TRUE(confirm.questions.front().text.contains(u'1'));
    EXPECT_EQ(pending.all().size(), 1U);
    confirm.answer = true;
    Q_EMIT agreements->wizardRequested();
    EXPECT_EQ(wizard.size(), 2);
    EXPECT_TRUE(pending.all().empty());
}

TEST_F(DashboardWindowTest, CopiesTheMpnId) {
    cacheOverview(someOverview());
    open();
    ASSERT_TRUE(test::waitFor([this] { return command("copyMpnId")->isEnabled(); }));
    command("copyMpnId")->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"6158772"_s);
    command("copySupportCard")->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(session.tenant.id));
}

TEST_F(DashboardWindowTest, ShowsTheCloudThatWasChosen) {
    open();
    const auto* badge = window->findChild<widgets::CloudBadge*>();
    window->setCloud(u"global"_s, {});
    EXPECT_EQ(badge->fullText(), u"Global"_s);
    window->setCloud(u"custom"_s, u"Independent"_s);
    EXPECT_EQ(badge->fullText(), u"Independent"_s);
}

TEST_F(DashboardWindowTest, GoesToEveryPlaceByItsKey) {
    open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    for (const Place place : kPlaces) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)),
                        Qt::AltModifier);
        EXPECT_EQ(window->place(), place);
    }
}

TEST_F(DashboardWindowTest, GoesToAPlaceByTheNavigation) {
    open();
    auto* places = window->findChild<QListWidget*>(u"places"_s);
    ASSERT_TRUE(test::pressByScreenReader(*places, u"Activity"_s));
    EXPECT_EQ(window->place(), Place::Activity);
    EXPECT_EQ(title(), u"Activity"_s);
}

TEST_F(DashboardWindowTest, OffersExportOnlyWhereThereIsSomething) {
    cachePeople(fewPeople());
    open();
    window->goTo(Place::Settings);
    EXPECT_FALSE(command("exportView")->isEnabled());
    EXPECT_FALSE(command("find")->isEnabled());
    window->goTo(Place::Users);
    EXPECT_TRUE(test::waitFor([this] { return command("exportView")->isEnabled(); }));
    EXPECT_TRUE(command("find")->isEnabled());
}

TEST_F(DashboardWindowTest, PaletteFindsPlacesAndPeople) {
    cachePeople(fewPeople());
    open();
    auto* table = window->findChild<QTableView*>(u"userTable"_s);
    ASSERT_TRUE(test::waitFor([&] { return table->model()->rowCount() == 4; }));
    command("palette")->trigger();
    auto* field = window->findChild<QLineEdit*>(u"paletteField"_s);
    auto* list = window->findChild<QListWidget*>(u"paletteList"_s);
    EXPECT_TRUE(list->findItems(u"Go to…"_s, Qt::MatchStartsWith).isEmpty()) << "it is open";
    field->setText(u"benef"_s);
    EXPECT_EQ(list->count(), 1);
    field->setText(u"zw"_s);
    ASSERT_TRUE(test::waitFor([&] { return list->count() == 2; }));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window->place(), Place::Users);
    EXPECT_FALSE(window->findChild<QLabel*>(u"personName"_s)->text().isEmpty());
}

TEST_F(DashboardWindowTest, PaletteRunsACommand) {
    open();
    const QSignalSpy wizard(window.get(), &DashboardWindow::wizardRequested);
    command("palette")->trigger();
    auto* field = window->findChild<QLineEdit*>(u"paletteField"_s);
    field->setText(u"new company"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(wizard.count(), 1);
}

TEST_F(DashboardWindowTest, SaysWhatThePersonChoseInSettings) {
    open();
    window->setSettings({.language = u"en"_s,
                         .theme = style::ThemeChoice::Light,
                         .cloudId = u"sandbox"_s,
                         .clientId = {},
                         .clientIdFixed = true,
                         .dataFolder = u"/data"_s});
    QSignalSpy language(window.get(), &DashboardWindow::languageChosen);
    QSignalSpy theme(window.get(), &DashboardWindow::themeChosen);
    QSignalSpy cloud(window.get(), &DashboardWindow::cloudChosen);
    QSignalSpy folder(window.get(), &DashboardWindow::openUrlRequested);
    Q_EMIT window->findChild<QComboBox*>(u"languageChoice"_s)->activated(0);
    auto* themes = window->findChild<QComboBox*>(u"themeChoice"_s);
    themes->setCurrentIndex(2);
    Q_EMIT themes->activated(2);
    Q_EMIT window->findChild<QComboBox*>(u"cloudChoice"_s)->activated(0);
    command("openDataFolder")->trigger();
    EXPECT_EQ(language.count(), 1);
    EXPECT_EQ(theme.at(0).at(0).value<style::ThemeChoice>(), style::ThemeChoice::Dark);
    EXPECT_EQ(cloud.at(0).at(0).toString(), u"sandbox"_s);
    EXPECT_EQ(folder.at(0).at(0).toUrl(), QUrl::fromLocalFile(u"/data"_s));
}

TEST_F(DashboardWindowTest, KeepsAClientIdThatIsBeingTyped) {
    open();
    DashboardSettings settings{.language = u"en"_s,
                               .theme = style::ThemeChoice::Light,
                               .cloudId = u"global"_s,
                               .clientId = {},
                               .clientIdFixed = false,
                               .dataFolder = u"/data"_s};
    window->setSettings(settings);
    auto* field = window->findChild<QLineEdit*>(u"clientId"_s);
    field->setText(u"11111111-2222-4333-8444-555555555555"_s);
    settings.theme = style::ThemeChoice::Dark;
    window->setSettings(settings);
    QEvent languageChanged(QEvent::LanguageChange);
    QCoreApplication::sendEvent(window.get(), &languageChanged);
    EXPECT_EQ(field->text(), u"11111111-2222-4333-8444-555555555555"_s);
    EXPECT_TRUE(window->findChild<QAbstractButton*>(u"saveClientIdButton"_s)->isEnabled());
    settings.clientId = u"99999999-2222-4333-8444-555555555555"_s;
    window->setSettings(settings);
    EXPECT_EQ(field->text(), settings.clientId);
}

TEST_F(DashboardWindowTest, TheLanguageButtonOffersTheOtherLanguage) {
    open();
    const QSignalSpy chosen(window.get(), &DashboardWindow::languageChosen);
    EXPECT_EQ(command("switchLanguage")->text(), u"中文"_s);
    command("switchLanguage")->trigger();
    EXPECT_EQ(chosen.at(0).at(0).toString(), u"zh_CN"_s);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(window.get(), &change);
    EXPECT_EQ(command("switchLanguage")->text(), u"English"_s);
}

TEST_F(DashboardWindowTest, AnswersToEveryKeyItLists) {
    cachePeople(fewPeople());
    cacheOverview(someOverview());
    open();
    window->goTo(Place::Users);
    ASSERT_TRUE(test::waitFor([this] {
        return command("exportView")->isEnabled() && command("copyMpnId")->isEnabled();
    }));
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    struct Key {
        const char* command;
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    };
    for (const Key& one :
         {Key{"refresh", Qt::Key_F5, Qt::NoModifier}, Key{"find", Qt::Key_F, Qt::ControlModifier},
          Key{"exportView", Qt::Key_E, Qt::ControlModifier},
          Key{"copyMpnId", Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier},
          Key{"palette", Qt::Key_K, Qt::ControlModifier}}) {
        QSignalSpy triggered(command(one.command), &QAction::triggered);
        QTest::keyClick(window->focusWidget() != nullptr ? window->focusWidget() : window.get(),
                        one.key, one.modifiers);
        EXPECT_EQ(triggered.size(), 1) << one.command;
        for (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr;
             popup = QApplication::activePopupWidget())
            popup->close();
    }
}

TEST_F(DashboardWindowTest, ListsEveryKey) {
    open();
    command("showKeys")->trigger();
    auto* dialog = window->findChild<QDialog*>(u"keysDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QStringList words;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        words.append(label->text());
    EXPECT_TRUE(words.contains(u"Ctrl+K"_s));
    EXPECT_TRUE(words.contains(u"User management"_s));
}

TEST_F(DashboardWindowTest, EveryButtonHasANameAndAnId) {
    cacheOverview(someOverview());
    cachePeople(fewPeople());
    open();
    ASSERT_TRUE(test::waitFor([this] { return isShown("verificationCard"); }));
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->objectName().startsWith(u"qt_"_s) || button->parent()->inherits("QLineEdit") ||
            button->parent()->inherits("QTableView"))
            continue;
        if (button->isHidden() && button->text().isEmpty())
            continue; // it gets its words when there is something to do

        EXPECT_FALSE(button->objectName().isEmpty()) << button->text().toStdString();
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->objectName().toStdString();
    }
}

} // namespace
} // namespace partnerdesk::dashboard
