// Which cloud a start uses: the command line's for this time, the one chosen in Settings for good.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/dashboard/dashboard_window.h"
#include "ui/shell/application.h"
#include "ui/widgets/cloud_badge.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

class CloudChoice : public ::testing::Test {
protected:
    CloudChoice() {
        store::AppSettings settings;
        settings.cloud = u"usgov"_s;
        settings.finishedTenant = u"11111111-2222-3333-4444-555555555555"_s;
        EXPECT_TRUE(store::saveSettings({folder}, settings));
        line.dataDir = folder;
        line.language = u"en"_s;
    }
    void start() {
        end();
        program = std::make_unique<shell::Application>(line, *qApp);
        ASSERT_TRUE(program->start());
        ASSERT_TRUE(waitFor([this] {
            window = nullptr;
            for (QWidget* one : QApplication::topLevelWidgets()) {
                if (auto* dashboard = qobject_cast<dashboard::DashboardWindow*>(one))
                    window = dashboard;
            }
            return window != nullptr && window->isVisible();
        }));
    }
    void end() {
        program.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QString cloudFile(const QString& name) const {
        QFile file(files.filePath(name + u".json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": ")" + name.toUtf8() + R"(", "issuer": "http://127.0.0.1:9/realm",
                       "clientId": "partnerdesk", "scopes": ["openid"]})");
        return file.fileName();
    }
    [[nodiscard]] bool uses(const QString& name) const {
        const auto* badge = window->findChild<widgets::CloudBadge*>();
        return waitFor([&] { return badge->fullText() == name; });
    }
    [[nodiscard]] QString note() const {
        return window->findChild<QLabel*>(u"cloudNote"_s)->text();
    }
    void choose(const QString& cloudId) const {
        auto* box = window->findChild<QComboBox*>(u"cloudChoice"_s);
        const int row = box->findData(cloudId);
        ASSERT_GE(row, 0) << cloudId.toStdString();
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    [[nodiscard]] bool kept(const QString& cloudId, const QString& file = {}) const {
        return waitFor([&] {
            const store::AppSettings now = store::loadSettings({folder});
            return now.cloud == cloudId && now.cloudFile == file;
        });
    }

    const QTemporaryDir files;
    const QString folder = files.filePath(u"data"_s);
    shell::CommandLine line;
    std::unique_ptr<shell::Application> program;
    dashboard::DashboardWindow* window = nullptr;
};

} // namespace

TEST_F(CloudChoice, OfTheCommandLineIsForThisStartAloneAndSettingsSayIt) {
    line.cloudFile = cloudFile(u"Provider"_s);
    ASSERT_NO_FATAL_FAILURE(start());
    EXPECT_TRUE(uses(u"Provider"_s));
    EXPECT_TRUE(note().contains(u"command line"_s)) << note().toStdString();
    EXPECT_TRUE(note().contains(u"US Government"_s)) << note().toStdString();
    const auto* clouds = window->findChild<QComboBox*>(u"cloudChoice"_s);
    EXPECT_EQ(clouds->currentText(), u"Provider"_s) << "one name for one cloud";
    EXPECT_EQ(clouds->count(), 5);
    line.cloudFile.clear();
    line.cloud = u"china"_s;
    ASSERT_NO_FATAL_FAILURE(start());
    EXPECT_TRUE(uses(u"China (operated by 21Vianet)"_s));
    EXPECT_TRUE(note().contains(u"command line"_s));
    line.cloud.clear();
    ASSERT_NO_FATAL_FAILURE(start());
    EXPECT_TRUE(uses(u"US Government"_s));
    EXPECT_FALSE(note().contains(u"command line"_s)) << note().toStdString();
    EXPECT_TRUE(kept(u"usgov"_s));
}

TEST_F(CloudChoice, OfALiveCloudOffersNothingThatIsNoLongerSold) {
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(uses(u"US Government"_s));
    window->showNextSteps();
    const auto* buy = window->findChild<QPushButton*>(u"buyBenefitsCardButton"_s);
    EXPECT_TRUE(window->findChild<QWidget*>(u"addUsersCardButton"_s)->isVisible());
    EXPECT_TRUE(waitFor([&] { return !buy->isVisible(); }));
}

TEST_F(CloudChoice, InSettingsIsUsedAtOnceAndKept) {
    line.cloudFile = cloudFile(u"Provider"_s);
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(uses(u"Provider"_s));
    ASSERT_NO_FATAL_FAILURE(choose(u"china"_s));
    EXPECT_TRUE(uses(u"China (operated by 21Vianet)"_s));
    EXPECT_TRUE(kept(u"china"_s));
    EXPECT_FALSE(note().contains(u"command line"_s)) << note().toStdString();
    line.cloudFile.clear();
    ASSERT_NO_FATAL_FAILURE(start());
    EXPECT_TRUE(uses(u"China (operated by 21Vianet)"_s));
}

TEST_F(CloudChoice, OfTheCommandLineIsKeptOnceItIsChosen) {
    line.cloudFile = cloudFile(u"Provider"_s);
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(uses(u"Provider"_s));
    ASSERT_NO_FATAL_FAILURE(choose(u"custom"_s));
    EXPECT_TRUE(kept(u"custom"_s, line.cloudFile));
    line.cloudFile.clear();
    ASSERT_NO_FATAL_FAILURE(start());
    EXPECT_TRUE(uses(u"Provider"_s));
}

TEST_F(CloudChoice, OfAnotherFileWinsOverTheOneOfTheCommandLine) {
    line.cloudFile = cloudFile(u"Provider"_s);
    const QString other = cloudFile(u"Other"_s);
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(uses(u"Provider"_s));
    window->findChild<QPushButton*>(u"cloudFileButton"_s)->click();
    auto* dialog = window->findChild<QFileDialog*>(u"openFileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(other);
    dialog->close();
    EXPECT_TRUE(uses(u"Other"_s));
    EXPECT_TRUE(kept(u"custom"_s, other));
}
