#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/wizard/draft_keeper.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

class NoBrowser final : public auth::BrowserOpener {
public:
    [[nodiscard]] bool open(const QUrl&) override { return false; }
};

class Keeper : public testing::Test {
protected:
    Keeper()
        : m_transport(net::makeNetworkTransport())
        , m_http(*m_transport, m_clock)
        , m_vault(secrets::makeMemoryVault())
        , m_services{.clock = m_clock,
                     .http = m_http,
                     .vault = *m_vault,
                     .browser = m_browser,
                     .folder = {m_files.filePath(u"data"_s)}}
        , m_keeper(m_services, m_lanes) {
        EXPECT_TRUE(store::openWorkspace(m_services.folder, m_clock).has_value());
        m_keeper.open(flows::newDraft(u"sandbox"_s, domain::JourneyKind::Enroll), false);
    }

    void type(const QString& text) {
        m_keeper.edit([&text](domain::Draft& draft) { draft.profile.legalName = text; });
    }
    QString storedName(const QString& id) const {
        return store::loadDraft(m_services.folder, id).value_or(domain::Draft{}).profile.legalName;
    }
    QString storedName() const { return storedName(m_keeper.draft().id); }

    base::SystemClock m_clock;
    QTemporaryDir m_files;
    std::unique_ptr<net::HttpTransport> m_transport;
    net::HttpClient m_http;
    std::unique_ptr<secrets::SecretVault> m_vault;
    NoBrowser m_browser;
    const flows::Services m_services;
    base::Lanes m_lanes;
    wizard::DraftKeeper m_keeper;
};

} // namespace

TEST_F(Keeper, SavesByItselfAfterTheLastKeystroke) {
    type(u"Con"_s);
    type(u"Contoso"_s);
    EXPECT_FALSE(m_keeper.isClean());
    ASSERT_TRUE(waitFor([this] { return m_keeper.isClean(); }));
    EXPECT_EQ(storedName(), u"Contoso"_s);
    EXPECT_TRUE(m_keeper.lastSaved().isValid());
}

TEST_F(Keeper, SavesWhileSomebodyTypesWithoutAPause) {
    // A key every few milliseconds never leaves 300 ms of quiet; the second limit has to save.
    int keys = 0;
    QTimer typist;
    QObject::connect(&typist, &QTimer::timeout, &typist, [&] { type(QString::number(++keys)); });
    typist.start(std::chrono::milliseconds(20));
    EXPECT_TRUE(waitFor([this] { return !storedName().isEmpty(); }));
    EXPECT_LT(storedName().toInt(), keys + 1);
    EXPECT_TRUE(typist.isActive()); // nobody paused
}

TEST_F(Keeper, SavesNothingWhileNothingWasTyped) {
    m_keeper.flush();
    EXPECT_TRUE(m_keeper.isClean());
    EXPECT_FALSE(m_keeper.isStored());
    EXPECT_TRUE(flows::listDrafts(m_services)->empty());
}

TEST_F(Keeper, AnEditThatChangesNothingIsNoEdit) {
    type(u"Contoso"_s);
    ASSERT_TRUE(waitFor([this] { return m_keeper.isClean(); }));
    type(u"Contoso"_s);
    EXPECT_TRUE(m_keeper.isClean());
}

TEST_F(Keeper, KeepsWhatWasTypedIntoTheDraftBefore) {
    const QString first = m_keeper.draft().id;
    type(u"First"_s);
    m_keeper.open(flows::newDraft(u"sandbox"_s, domain::JourneyKind::Enroll), false);
    type(u"Second"_s);
    m_keeper.flush();
    ASSERT_TRUE(waitFor([this] { return m_keeper.isClean(); }));
    EXPECT_EQ(storedName(first), u"First"_s);
    EXPECT_EQ(storedName(), u"Second"_s);
}

TEST_F(Keeper, TellsThatSavingFailedAndTriesAgainUntilItWorks) {
    const QString file = m_services.folder.workspaceFile();
    const QString aside = file + u".aside"_s;
    ASSERT_TRUE(QFile::rename(file, aside));
    ASSERT_TRUE(QDir().mkpath(file)); // a folder in its place: no database can be opened
    std::optional<base::Problem> told;
    QObject::connect(&m_keeper, &wizard::DraftKeeper::failed, &m_keeper,
                     [&told](const base::Problem& problem) { told = problem; });
    type(u"Contoso"_s);
    ASSERT_TRUE(waitFor([&] { return told.has_value(); }));
    EXPECT_EQ(told->kind, base::ProblemKind::StorageFault);
    EXPECT_FALSE(m_keeper.isClean());

    ASSERT_TRUE(QDir().rmdir(file));
    ASSERT_TRUE(QFile::rename(aside, file));
    ASSERT_TRUE(waitFor([this] { return m_keeper.isClean(); }));
    EXPECT_EQ(storedName(), u"Contoso"_s);
}

TEST_F(Keeper, DropsWhatIsUnsavedOfADeletedDraft) {
    type(u"Contoso"_s);
    const QString id = m_keeper.draft().id;
    m_keeper.forget(id);
    m_keeper.flush();
    ASSERT_TRUE(waitFor([this] { return m_lanes.isIdle(); }));
    EXPECT_FALSE(store::loadDraft(m_services.folder, id).has_value());
}

TEST_F(Keeper, TakesOverHowFarTheCompanyHasCome) {
    type(u"Contoso"_s);
    domain::Draft stored = m_keeper.draft();
    stored.enrollment = domain::EnrollmentState::Enrolled;
    stored.mpnId = u"6158772"_s;
    stored.profile.legalName = u"an older text"_s;
    m_keeper.adoptProgress(stored);
    EXPECT_EQ(m_keeper.draft().enrollment, domain::EnrollmentState::Enrolled);
    EXPECT_EQ(m_keeper.draft().mpnId, u"6158772"_s);
    EXPECT_EQ(m_keeper.draft().profile.legalName, u"Contoso"_s);
}
