#include "app/flows/recorded_change.h"
#include "tests/support/fake_browser.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_transport.h"
#include "tests/support/fake_vault.h"
#include "tests/support/print_to.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::flows;
using namespace Qt::StringLiterals;

namespace {

class RecordedChangeTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(store::openWorkspace(m_services.folder, m_clock)); }

    // The one entry of the journal.
    store::JournalEntry entry() const {
        const auto entries = store::journal(m_services.folder, m_intent.tenantId, 10);
        EXPECT_TRUE(entries && entries->size() == 1);
        return entries && !entries->empty() ? entries->front() : store::JournalEntry();
    }

    QTemporaryDir m_temporary;
    test::FakeClock m_clock;
    test::FakeTransport m_transport;
    net::HttpClient m_http{m_transport, m_clock};
    test::FakeVault m_vault;
    test::FakeBrowser m_browser;
    Services m_services{.clock = m_clock,
                        .http = m_http,
                        .vault = m_vault,
                        .browser = m_browser,
                        .folder = {.path = m_temporary.filePath(u"data"_s)}};
    store::JournalEntry m_intent{.tenantId = u"t1"_s,
                                 .actor = u"admin@contoso.com"_s,
                                 .action = u"addRole"_s,
                                 .target = u"user-1"_s,
                                 .targetName = u"张伟"_s,
                                 .after = u"Admin agent"_s};
};

} // namespace

TEST_F(RecordedChangeTest, StandsInTheJournalAsIntendedWhileTheCallRuns) {
    const QDateTime begun = m_clock.now();
    const base::Result<int> result =
        recordedChange<int>(m_services, m_intent, [&]() -> base::Result<int> {
            EXPECT_EQ(entry().state, store::JournalState::Intended);
            EXPECT_EQ(entry().begun, begun);
            m_clock.advance(std::chrono::seconds(2));
            return 42;
        });
    EXPECT_EQ(result, 42);

    store::JournalEntry expected = m_intent;
    expected.id = entry().id;
    expected.state = store::JournalState::Succeeded;
    expected.begun = begun;
    expected.ended = begun.addSecs(2);
    EXPECT_EQ(entry(), expected);
}

TEST_F(RecordedChangeTest, KeepsTheRequestIdOfWhatWasDone) {
    using Answer = partner::ProgramAnswer<partner::Done>;
    const auto done = recordedChange<Answer>(m_services, m_intent, []() -> base::Result<Answer> {
        return partner::Done{.requestId = u"r-1"_s};
    });
    EXPECT_TRUE(done);
    EXPECT_EQ(entry().requestId, u"r-1"_s);
}

TEST_F(RecordedChangeTest, KnowsNoRequestIdOfAPortalStep) {
    using Answer = partner::ProgramAnswer<partner::Done>;
    const auto step = recordedChange<Answer>(
        m_services, m_intent, []() -> base::Result<Answer> { return domain::PortalStep(); });
    EXPECT_TRUE(step);
    EXPECT_EQ(entry().requestId, QString());
}

TEST_F(RecordedChangeTest, KeepsWhyItFailed) {
    const base::Problem refused{.kind = base::ProblemKind::Forbidden,
                                .key = u"graph.forbidden"_s,
                                .code = u"Authorization_RequestDenied"_s,
                                .requestId = u"r-1"_s};
    const base::Status result = recordedChange<void>(
        m_services, m_intent, [&]() -> base::Status { return base::fail(refused); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), refused);
    EXPECT_EQ(entry().state, store::JournalState::Failed);
    EXPECT_EQ(entry().problemKey, refused.key);
    EXPECT_EQ(entry().problemCode, refused.code);
    EXPECT_EQ(entry().requestId, refused.requestId);
    EXPECT_EQ(entry().target, m_intent.target);
}

TEST_F(RecordedChangeTest, TellsALostAnswerFromAFailure) {
    const base::Status result = recordedChange<void>(m_services, m_intent, []() -> base::Status {
        return base::fail({.kind = base::ProblemKind::OutcomeUnknown, .key = u"net.lost"_s});
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(entry().state, store::JournalState::OutcomeUnknown);
}

TEST_F(RecordedChangeTest, IsNotMadeWhenItsIntentCannotBeWritten) {
    ASSERT_TRUE(QFile::remove(m_services.folder.workspaceFile()));
    bool called = false;
    const base::Status result = recordedChange<void>(m_services, m_intent, [&]() -> base::Status {
        called = true;
        return {};
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().key, u"storage.missing"_s);
    EXPECT_FALSE(called);
}

TEST_F(RecordedChangeTest, CountsAsDoneEvenWhenItsResultCannotBeWritten) {
    const base::Status result = recordedChange<void>(m_services, m_intent, [&]() -> base::Status {
        QFile::remove(m_services.folder.workspaceFile());
        return {};
    });
    EXPECT_TRUE(result);
}
