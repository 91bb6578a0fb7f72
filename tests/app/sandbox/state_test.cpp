#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/seeds.h"
#include "tests/support/fake_clock.h"
#include "tests/support/print_to.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// One route that does what the test says.
class SandboxState : public ::testing::Test {
protected:
    std::unique_ptr<State> open(Options options, Handler handler = {}) {
        options.dataDir = folder.path();
        Router router;
        router.add("GET", u"/test"_s, std::move(handler));
        auto state = std::make_unique<State>(options, std::move(router), clock);
        EXPECT_TRUE(state->open());
        return state;
    }
    static Request request() { return {.method = "GET", .path = {u"test"_s}}; }

    QTemporaryDir folder;
    test::FakeClock clock;
};

} // namespace

TEST_F(SandboxState, KeepsWhatAHandlerWroteAcrossARestart) {
    const auto write = [](const Request&, Context& context) {
        setSetting(context.db, u"x"_s, u"y"_s);
        return Response::empty();
    };
    EXPECT_EQ(open({}, write)->handle(request()).status, 204);
    QString read;
    ASSERT_TRUE(open({})->perform([&](Context& context) { read = setting(context.db, u"x"_s); }));
    EXPECT_EQ(read, u"y"_s);
}

TEST_F(SandboxState, TakesBackWhatAFailedHandlerWrote) {
    const auto state = open({}, [](const Request&, Context& context) {
        setSetting(context.db, u"x"_s, u"y"_s);
        context.db.run(u"INSERT INTO no_such_table VALUES (1)"_s);
        return Response::empty();
    });
    EXPECT_EQ(state->handle(request()).status, 500);
    QString read = u"?"_s;
    ASSERT_TRUE(state->perform([&](Context& context) { read = setting(context.db, u"x"_s); }));
    EXPECT_EQ(read, QString());
}

TEST_F(SandboxState, MovesProgramDatesOnlyWithItsClock) {
    const auto state = open({.clock = QDate(2030, 1, 31)});
    ASSERT_TRUE(state->perform([this](Context& context) {
        EXPECT_EQ(context.serviceDate(), QDate(2030, 1, 31));
        EXPECT_EQ(context.now, clock.now());
    }));
    clock.advance(std::chrono::hours(24));
    ASSERT_TRUE(state->perform(
        [](Context& context) { EXPECT_EQ(context.serviceDate(), QDate(2030, 2, 1)); }));
}

TEST_F(SandboxState, SetsADamagedFileAsideAndStartsAnew) {
    QFile file(folder.filePath(u"sandbox.db"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto state = open({});
    ASSERT_TRUE(state->perform([](Context& context) {
        EXPECT_EQ(context.db.value(u"SELECT COUNT(*) FROM tenants"_s).toInt(), 2);
    }));
    EXPECT_EQ(QDir(folder.path()).entryList({u"sandbox-damaged-*.db"_s}).size(), 1);
}

TEST_F(SandboxState, SeedsTheSameAccountsThatItAnnounces) {
    const auto state = open({});
    ASSERT_TRUE(state->perform([](Context& context) {
        for (const SeedAccount& account : seedAccounts()) {
            EXPECT_EQ(context.db.value(u"SELECT id FROM users WHERE upn = ?"_s, {account.userName}),
                      account.userId);
        }
    }));
}

TEST_F(SandboxState, RunsHandlersOneAfterTheOther) {
    const auto state = open({}, [](const Request&, Context& context) {
        const int seen = setting(context.db, u"n"_s).toInt();
        setSetting(context.db, u"n"_s, QString::number(seen + 1));
        return Response::empty();
    });
    std::vector<std::thread> callers;
    for (int i = 0; i < 8; ++i) {
        callers.emplace_back([&] {
            for (int j = 0; j < 10; ++j)
                EXPECT_EQ(state->handle(request()).status, 204);
        });
    }
    for (std::thread& caller : callers)
        caller.join();
    ASSERT_TRUE(
        state->perform([](Context& context) { EXPECT_EQ(setting(context.db, u"n"_s), u"80"_s); }));
}

} // namespace partnerdesk::sandbox
