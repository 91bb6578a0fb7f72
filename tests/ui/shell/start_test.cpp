// The program as main() makes it, on data folders that it cannot use, cannot read or cannot write,
// and started twice: what is wrong is said in the window, and what is typed is not lost.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/dashboard/dashboard_window.h"
#include "ui/shell/application.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/enrollment_wizard.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

class Start : public ::testing::TestWithParam<const char*> {
protected:
    ~Start() override { end(); }

    void start() {
        shell::CommandLine line;
        line.dataDir = folder;
        line.language = QString::fromLatin1(GetParam());
        line.sandboxOrigin = QUrl(u"http://127.0.0.1:9"_s); // nothing listens there
        line.cloudFile = cloudFile;
        program = std::make_unique<shell::Application>(line, *qApp);
        ASSERT_TRUE(program->start());
        window = nullptr;
        ASSERT_TRUE(waitFor([this] {
            for (QWidget* one : QApplication::topLevelWidgets()) {
                if (one->isVisible() && (qobject_cast<wizard::EnrollmentWizard*>(one) != nullptr ||
                                         qobject_cast<dashboard::DashboardWindow*>(one) != nullptr))
                    window = one;
            }
            return window != nullptr;
        }));
    }
    void end() {
        program.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // Titles of the message bars that can be seen.
    [[nodiscard]] QStringList told() const {
        QStringList titles;
        for (const auto* bar : window->findChildren<widgets::MessageBar*>(u"messageBar"_s)) {
            if (bar->isVisible())
                titles.append(bar->findChild<QLabel*>(u"messageTitle"_s)->text());
        }
        return titles;
    }
    [[nodiscard]] static QString words(const QString& key) {
        base::Problem problem;
        problem.key = key;
        return base::ProblemCatalogue::builtIn()
            .words(problem, QString::fromLatin1(GetParam()) == u"zh_CN"_s ? QLocale::Chinese
                                                                          : QLocale::English)
            .title;
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        for (auto* one : window->findChildren<QPushButton*>(QLatin1StringView(name))) {
            if (one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    }
    // In the company profile, by the buttons a person presses.
    void typeName(const QString& name) {
        for (const char* each : {"enrollNewButton", "profileFirstButton"}) {
            ASSERT_TRUE(waitFor([&] { return button(each) != nullptr; })) << each;
            button(each)->click();
        }
        auto* field = window->findChild<QLineEdit*>(u"legalName"_s);
        ASSERT_TRUE(waitFor([&] { return field->isVisible(); }));
        field->setText(name);
    }
    [[nodiscard]] QString workspace() const { return store::DataFolder{folder}.workspaceFile(); }
    // A workspace with one draft in it.
    void makeWorkspace() const {
        const base::SystemClock clock;
        ASSERT_TRUE(store::openWorkspace({folder}, clock));
        domain::Draft draft;
        draft.id = u"d1"_s;
        draft.name = u"Contoso"_s;
        draft.cloud = u"sandbox"_s;
        ASSERT_TRUE(store::saveDraft({folder}, draft, clock));
    }
    void damageWorkspace() const {
        QFile file(workspace());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.resize(8192));
        file.seek(0);
        file.write(QByteArray(8192, '\x55'));
    }
    void makeWorkspaceNewer() const {
        {
            QSqlDatabase newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            newer.setDatabaseName(workspace());
            ASSERT_TRUE(newer.open());
            ASSERT_TRUE(QSqlQuery(newer).exec(u"PRAGMA user_version = 999"_s));
            ASSERT_TRUE(QSqlQuery(newer).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
    }
    void finishTenant() const {
        store::AppSettings settings;
        settings.finishedTenant = u"11111111-2222-3333-4444-555555555555"_s;
        ASSERT_TRUE(store::saveSettings({folder}, settings));
    }

    const QTemporaryDir files;
    QString folder = files.filePath(u"data"_s);
    QString cloudFile; // as --cloud-file names it
    std::unique_ptr<shell::Application> program;
    QWidget* window = nullptr;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_P(Start, InAFolderThatCannotBeMadeSaysSoAndKeepsWhatIsTyped) {
    QFile file(files.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    folder = file.fileName() + u"/data"_s; // below a file: not even root can make it
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(waitFor([this] { return told().contains(words(u"storage.readOnly"_s)); }))
        << told().join(u'|').toStdString();
    ASSERT_NO_FATAL_FAILURE(typeName(u"Contoso"_s));
    ASSERT_TRUE(waitFor([this] { return !told().isEmpty(); })); // it cannot be saved
    EXPECT_EQ(window->findChild<QLineEdit*>(u"legalName"_s)->text(), u"Contoso"_s);
}

TEST_P(Start, OnAWorkspaceOfANewerProgramLeavesItUntouchedAndSaysSo) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace());
    ASSERT_NO_FATAL_FAILURE(makeWorkspaceNewer());
    const QByteArray before = contentOf(workspace());
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(waitFor([this] { return told().contains(words(u"storage.newer"_s)); }))
        << told().join(u'|').toStdString();
    end();
    EXPECT_EQ(contentOf(workspace()), before);
}

TEST_P(Start, OnADamagedWorkspaceSetsItAsideSaysSoAndWorksOn) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace());
    ASSERT_NO_FATAL_FAILURE(damageWorkspace());
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(waitFor([this] { return !told().isEmpty(); }));
    EXPECT_FALSE(QDir(folder).entryList({u"workspace*damaged*"_s}).isEmpty())
        << QDir(folder).entryList().join(u' ').toStdString();
    ASSERT_NO_FATAL_FAILURE(typeName(u"Contoso"_s));
    ASSERT_TRUE(waitFor([this] {
        const auto drafts = store::listDrafts({folder});
        return drafts && drafts->size() == 1;
    }));
}

TEST_P(Start, OfTheDashboardOnADamagedWorkspaceSaysSoToo) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace());
    ASSERT_NO_FATAL_FAILURE(finishTenant());
    ASSERT_NO_FATAL_FAILURE(damageWorkspace());
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_NE(qobject_cast<dashboard::DashboardWindow*>(window), nullptr);
    QStringList said{u"The data file was damaged and has been replaced."_s,
                     u"数据文件已损坏，现已替换。"_s};
    if (QString::fromLatin1(GetParam()) == u"zh_CN"_s)
        said.swapItemsAt(0, 1);
    EXPECT_TRUE(waitFor([&] { return told().contains(said.first()); }));
    window->findChild<QAction*>(u"switchLanguage"_s)->trigger();
    EXPECT_TRUE(waitFor([&] { return told().contains(said.last()); }))
        << told().join(u'|').toStdString();
    EXPECT_FALSE(told().contains(said.first()));
}

TEST_P(Start, OfTheDashboardOnAWorkspaceOfANewerProgramSaysSoToo) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace());
    ASSERT_NO_FATAL_FAILURE(finishTenant());
    ASSERT_NO_FATAL_FAILURE(makeWorkspaceNewer());
    const QByteArray before = contentOf(workspace());
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_NE(qobject_cast<dashboard::DashboardWindow*>(window), nullptr);
    ASSERT_TRUE(waitFor([this] { return told().contains(words(u"storage.newer"_s)); }))
        << told().join(u'|').toStdString();
    end();
    EXPECT_EQ(contentOf(workspace()), before);
}

TEST_P(Start, ASecondTimeBringsTheFirstWindowToTheFront) {
    ASSERT_NO_FATAL_FAILURE(start());
    window->showMinimized();
    QProcess second;
    second.start(QStringLiteral(PARTNERDESK_PROGRAM), {u"--data-dir"_s, folder});
    ASSERT_TRUE(waitFor([&] { return second.state() == QProcess::NotRunning; }));
    EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(waitFor([this] { return !window->isMinimized() && window->isVisible(); }));
}

TEST_P(Start, WithACloudFileStaysInItsCloudWhereTheLastDraftIsOfAnother) {
    ASSERT_NO_FATAL_FAILURE(makeWorkspace());
    store::AppSettings settings;
    settings.lastDraft = u"d1"_s;
    ASSERT_TRUE(store::saveSettings({folder}, settings));
    QFile file(files.filePath(u"cloud.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "Provider", "issuer": "http://127.0.0.1:9/realm",
                   "clientId": "partnerdesk", "scopes": ["openid"]})");
    file.close();
    cloudFile = file.fileName();
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_NO_FATAL_FAILURE(typeName(u"Fabrikam"_s));
    const auto cloudOf = [this](const QString& name) {
        const auto cards = store::listDrafts({folder}).value_or(std::vector<store::DraftCard>());
        for (const store::DraftCard& card : cards) {
            if (card.name == name)
                return card.cloud;
        }
        return QString();
    };
    ASSERT_TRUE(waitFor([&] { return !cloudOf(u"Fabrikam"_s).isEmpty(); }));
    EXPECT_EQ(cloudOf(u"Fabrikam"_s), u"custom"_s);
    EXPECT_EQ(cloudOf(u"Contoso"_s), u"sandbox"_s);
}

TEST_P(Start, OfTheDashboardNeedsSomebodySignedIn) {
    ASSERT_NO_FATAL_FAILURE(start());
    auto* wizard = qobject_cast<wizard::EnrollmentWizard*>(window);
    ASSERT_NE(wizard, nullptr);
    Q_EMIT wizard->finishedWith(nullptr);
    EXPECT_TRUE(wizard->isVisible());
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Start, ::testing::Values("en", "zh_CN"));
