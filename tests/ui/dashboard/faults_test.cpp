// The service goes wrong in every way while the dashboard talks to it, over real sockets: it is
// said in words, what is known stays on the screen, and Refresh brings everything back.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/dashboard/seed_path.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;

struct Fault {
    const char* name;
    QByteArray what; // of a sandbox rule
};

const std::vector<Fault>& faults() {
    static const std::vector<Fault> all{
        {"401", R"("status":401)"},
        {"403", R"("status":403)"},
        {"404", R"("status":404)"},
        {"409", R"("status":409)"},
        {"429", R"("status":429,"headers":{"Retry-After":"120"})"},
        {"500", R"("status":500)"},
        {"503", R"("status":503)"},
        {"garbage", R"("status":200,"body":"<html>garbage")"},
        {"cut", R"("cut":"before")"},
        {"nothing at all", R"("delayMs":500,"cut":"before")"},
    };
    return all;
}

QByteArray rule(const QByteArray& path, const QByteArray& what) {
    return R"([{"path":")" + path + R"(",)" + what + "}]";
}

class DashboardFaults : public test::SeedPath {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SeedPath::SetUp());
        ASSERT_TRUE(test::waitFor([this] { return people() >= 40 && lanes.isIdle(); }));
    }
    // Every problem that the window shows, each worded by the catalogue.
    [[nodiscard]] QStringList told() const {
        QStringList titles;
        for (const auto* bar : window->findChildren<widgets::MessageBar*>()) {
            if (!bar->isVisibleTo(window.get()))
                continue;
            const QString title = bar->findChild<QLabel*>(u"messageTitle"_s)->text();
            if (bar->problem()) {
                EXPECT_EQ(title, problems.words(*bar->problem(), QLocale().language()).title);
            }
            titles.append(title);
        }
        return titles;
    }
    [[nodiscard]] QString title() const {
        return window->findChild<QWidget*>(u"overviewPage"_s)
            ->findChild<QLabel*>(u"pageTitle"_s)
            ->text();
    }
};

TEST_F(DashboardFaults, OfTheOverviewAreToldAndNothingKnownIsLost) {
    for (const QLocale& locale : {QLocale(u"en_US"_s), QLocale(u"zh_CN"_s)}) {
        QLocale::setDefault(locale);
        for (const char* path : {"/graph/v1.0/organization*", "/program/v1/status"}) {
            for (const Fault& fault : faults()) {
                SCOPED_TRACE(std::string(path) + " " + fault.name + " " +
                             locale.name().toStdString());
                failBy(rule(path, fault.what));
                command("refresh")->trigger();
                EXPECT_TRUE(test::waitFor([this] { return isQuiet() && !told().isEmpty(); }));
                EXPECT_EQ(title(), u"Contoso Incorporated"_s);
                EXPECT_FALSE(window->findChild<QWidget*>(u"verificationCard"_s)->isHidden());
                failBy("[]");
                command("refresh")->trigger();
                EXPECT_TRUE(test::waitFor([this] { return isQuiet() && told().isEmpty(); }));
            }
        }
    }
}

TEST_F(DashboardFaults, OfAPartAreToldInThatPartAlone) {
    const auto barOf = [this](const char* card) {
        return window->findChild<QWidget*>(QString::fromLatin1(card))
            ->findChild<widgets::MessageBar*>();
    };
    struct Part {
        const char* path;
        const char* card;
        const char* other;
    };
    for (const auto& part :
         {Part{"/program/v1/benefits*", "benefitsCard", "verificationCard"},
          Part{"/partnercenter/v1/profiles/legalbusiness*", "verificationCard", "benefitsCard"}}) {
        SCOPED_TRACE(part.path);
        failBy(rule(part.path, R"("status":500)"));
        command("refresh")->trigger();
        EXPECT_TRUE(test::waitFor([&] { return isQuiet() && barOf(part.card)->problem(); }));
        EXPECT_FALSE(barOf(part.other)->problem());
        EXPECT_FALSE(window->findChild<QWidget*>(QString::fromLatin1(part.other))->isHidden());
        EXPECT_EQ(title(), u"Contoso Incorporated"_s);
        failBy("[]");
        command("refresh")->trigger();
        EXPECT_TRUE(test::waitFor([this] { return isQuiet() && told().isEmpty(); }));
    }
}

TEST_F(DashboardFaults, APauseOfTheOverviewIsToldAndThenItGoesOn) {
    failBy(rule("/program/v1/status", R"("nth":[1],"status":429,"headers":{"Retry-After":"2"})"));
    command("refresh")->trigger();
    const auto* foot = window->findChild<QLabel*>(u"syncLine"_s);
    const auto paused = [&] { return foot->text().contains(u"Paused by the service until"_s); };
    EXPECT_TRUE(test::waitFor(paused));
    EXPECT_TRUE(test::waitFor([&] { return isQuiet() && !paused(); }));
    EXPECT_TRUE(told().isEmpty());
}

TEST_F(DashboardFaults, OfTheSyncAreToldAndThePeopleStay) {
    window->goTo(Place::Users);
    const int before = people();
    for (const Fault& fault : faults()) {
        SCOPED_TRACE(fault.name);
        failBy(rule("/graph/v1.0/users/delta*", fault.what));
        command("refresh")->trigger();
        EXPECT_TRUE(test::waitFor([this] { return isQuiet() && !told().isEmpty(); }));
        EXPECT_EQ(people(), before);
        failBy("[]");
        command("refresh")->trigger();
        EXPECT_TRUE(test::waitFor([this] { return isQuiet() && told().isEmpty(); }));
    }
}

// What the bar says holds for the controls: whichever of the two reads met the fault.
TEST_F(DashboardFaults, ThatTurnChangesOffTurnTheirControlsOff) {
    window->goTo(Place::Users);
    window->showPerson(session.account.objectId);
    ASSERT_TRUE(test::waitFor([this] { return adminAgent()->isEnabled(); }));
    adminAgent()->click();
    ASSERT_TRUE(test::waitFor([this] { return command("update")->isEnabled(); }));
    for (const char* path : {"/graph/v1.0/users/delta*", "/graph/v1.0/organization*"}) {
        for (const char* fault : {R"("status":401)", R"("delayMs":500,"cut":"before")"}) {
            SCOPED_TRACE(std::string(path) + " " + fault);
            failBy(rule(path, fault));
            command("refresh")->trigger();
            EXPECT_TRUE(
                test::waitFor([this] { return isQuiet() && !command("update")->isEnabled(); }));
            EXPECT_FALSE(adminAgent()->isEnabled());
            failBy("[]");
            command("refresh")->trigger();
            EXPECT_TRUE(
                test::waitFor([this] { return isQuiet() && command("update")->isEnabled(); }));
        }
    }
}

TEST_F(DashboardFaults, OfARoleUpdateAreToldAndTheChangeStaysPending) {
    window->goTo(Place::Users);
    window->showPerson(session.account.objectId);
    ASSERT_TRUE(test::waitFor([this] { return adminAgent()->isEnabled(); }));
    adminAgent()->click();
    for (const Fault& fault : faults()) {
        SCOPED_TRACE(fault.name);
        failBy(rule("/graph/v1.0/groups/*/members/$ref", fault.what));
        command("update")->trigger();
        EXPECT_TRUE(test::waitFor([this] { return isQuiet() && !told().isEmpty(); }));
        EXPECT_TRUE(adminAgent()->isChecked());
        failBy("[]");
        command("refresh")->trigger();
        EXPECT_TRUE(test::waitFor([this] { return isQuiet() && command("update")->isEnabled(); }));
    }
    command("update")->trigger();
    auto* changes = window->findChild<QLabel*>(u"changesTitle"_s);
    EXPECT_TRUE(test::waitFor([&] { return changes->parentWidget()->isHidden(); }));
    EXPECT_TRUE(test::waitFor([this] { return adminAgent()->isChecked(); }));
}

TEST_F(DashboardFaults, AChangeWhoseAnswerWasLostIsReadBackNotRepeated) {
    window->goTo(Place::Users);
    window->showPerson(session.account.objectId);
    ASSERT_TRUE(test::waitFor([this] { return adminAgent()->isEnabled(); }));
    adminAgent()->click();
    failBy(rule("/graph/v1.0/groups/*/members/$ref", R"("nth":[1],"cut":"headers")"));
    command("update")->trigger();
    auto* changes = window->findChild<QLabel*>(u"changesTitle"_s);
    ASSERT_TRUE(test::waitFor([&] { return changes->parentWidget()->isHidden(); }));
    const auto entries = store::journal(flowServices->folder, session.tenant.id, 10);
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().state, store::JournalState::Succeeded);
}

TEST_F(DashboardFaults, NoNetworkIsSaidOnceAndRefreshBringsItBack) {
    service->stop();
    command("refresh")->trigger();
    auto* offline = window->findChild<QWidget*>(u"offlineBar"_s);
    ASSERT_TRUE(test::waitFor([&] { return isQuiet() && offline->isVisible(); }));
    EXPECT_EQ(told().size(), 1);
    EXPECT_EQ(title(), u"Contoso Incorporated"_s);
    ASSERT_TRUE(service->start().has_value());
    command("refresh")->trigger();
    EXPECT_TRUE(test::waitFor([&] { return isQuiet() && !offline->isVisible(); }));
}

// As after kill -9 between intent and outcome: the next start knows that the call is not under way.
TEST_F(DashboardFaults, AnInterruptedChangeIsATaskAndIsLookedUp) {
    store::JournalEntry intent;
    intent.tenantId = session.tenant.id;
    intent.actor = session.account.userName;
    intent.action = u"addRole"_s;
    intent.target = session.account.objectId;
    intent.targetName = session.account.displayName;
    intent.after = u"adminAgent"_s;
    intent.begun = clock.now();
    ASSERT_TRUE(store::beginJournal(flowServices->folder, intent).has_value());
    window->workspaceOpened(store::openWorkspace(flowServices->folder, clock));

    QPushButton* task = nullptr;
    ASSERT_TRUE(test::waitFor([&] {
        task = window->findChild<QPushButton*>(u"todo0Button"_s);
        return task != nullptr;
    }));
    task->click();
    EXPECT_EQ(window->place(), Place::Activity);
    auto* unknown = window->findChild<widgets::MessageBar*>(u"unknownOutcomes"_s);
    ASSERT_TRUE(test::waitFor([&] { return unknown->isVisible(); }));

    command("lookUpOutcomes")->trigger();
    ASSERT_TRUE(test::waitFor([&] { return unknown->isHidden() && lanes.isIdle(); }));
    const auto entries = store::journal(flowServices->folder, session.tenant.id, 10);
    EXPECT_EQ(entries->front().state, store::JournalState::Failed); // nobody was made Admin agent
    EXPECT_EQ(entries->front().problemKey, u"journal.notMade"_s);
    EXPECT_TRUE(test::waitFor(
        [&] { return window->findChild<QPushButton*>(u"todo0Button"_s) == nullptr; }));
}

TEST_F(DashboardFaults, WhatTheServiceCannotTellIsLeftUnknown) {
    store::JournalEntry intent;
    intent.tenantId = session.tenant.id;
    intent.action = u"resendMail"_s;
    intent.begun = clock.now();
    ASSERT_TRUE(store::beginJournal(flowServices->folder, intent).has_value());
    window->workspaceOpened(store::openWorkspace(flowServices->folder, clock));
    window->goTo(Place::Activity);
    auto* unknown = window->findChild<widgets::MessageBar*>(u"unknownOutcomes"_s);
    ASSERT_TRUE(test::waitFor([&] { return unknown->isVisible() && lanes.isIdle(); }));
    command("lookUpOutcomes")->trigger();
    ASSERT_TRUE(test::waitFor(
        [this] { return isQuiet() && command("leaveOutcomesUnknown")->isEnabled(); }));
    EXPECT_TRUE(unknown->isVisible());
    command("leaveOutcomesUnknown")->trigger();
    ASSERT_TRUE(test::waitFor([&] { return unknown->isHidden(); }));
    EXPECT_EQ(store::journal(flowServices->folder, session.tenant.id, 10)->front().state,
              store::JournalState::LeftUnknown);
}

} // namespace
} // namespace partnerdesk::dashboard
