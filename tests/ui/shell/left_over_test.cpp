// Windows that were closed leave nothing behind.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/dashboard/dashboard_window.h"
#include "ui/shell/application.h"
#include "ui/wizard/enrollment_wizard.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

class LeftOver : public ::testing::Test {
protected:
    void start(bool dashboard) {
        store::AppSettings settings;
        if (dashboard)
            settings.finishedTenant = u"11111111-2222-3333-4444-555555555555"_s;
        ASSERT_TRUE(store::saveSettings({files.path()}, settings));
        shell::CommandLine line;
        line.dataDir = files.path();
        line.language = u"en"_s;
        line.sandboxOrigin = QUrl(u"http://127.0.0.1:9"_s);
        program = std::make_unique<shell::Application>(line, *qApp);
        ASSERT_TRUE(program->start());
    }
    void end() {
        program.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class Window>
    [[nodiscard]] static Window* shown() {
        Window* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            found = nullptr;
            for (QWidget* one : QApplication::topLevelWidgets()) {
                if (one->isVisible() && qobject_cast<Window*>(one) != nullptr)
                    found = qobject_cast<Window*>(one);
            }
            return found != nullptr;
        }));
        return found;
    }
    static void trigger(const QWidget& window, const char* command) {
        window.findChild<QAction*>(QLatin1StringView(command))->trigger();
    }
    // By class, so that a failure says what is left.
    [[nodiscard]] static QStringList widgets() {
        QStringList names;
        for (const QWidget* one : QApplication::allWidgets())
            names.append(QLatin1StringView(one->metaObject()->className()) + u' ' +
                         one->objectName());
        names.sort();
        return names;
    }
    // Through every place, with everything that opens above the window.
    static void walk(dashboard::DashboardWindow& window) {
        for (const dashboard::Place place : dashboard::kPlaces)
            window.goTo(place);
        trigger(window, "palette");
        window.findChild<QWidget*>(u"commandPalette"_s)->close();
        trigger(window, "showKeys");
        window.findChild<QDialog*>(u"keysDialog"_s)->reject();
        trigger(window, "switchLanguage");
        trigger(window, "switchLanguage");
    }

    const QTemporaryDir files;
    std::unique_ptr<shell::Application> program;
};

} // namespace

TEST_F(LeftOver, IsNothingOfAWizard) {
    QStringList before;
    for (int round = 0; round < 3; ++round) {
        ASSERT_NO_FATAL_FAILURE(start(false));
        ASSERT_NE(shown<wizard::EnrollmentWizard>(), nullptr);
        end();
        if (round == 0)
            before = widgets(); // what Qt keeps for itself
        EXPECT_EQ(widgets(), before);
    }
}

TEST_F(LeftOver, IsNothingOfADashboard) {
    QStringList before;
    for (int round = 0; round < 3; ++round) {
        ASSERT_NO_FATAL_FAILURE(start(true));
        auto* window = shown<dashboard::DashboardWindow>();
        ASSERT_NE(window, nullptr);
        ASSERT_NO_FATAL_FAILURE(walk(*window));
        end();
        if (round == 0)
            before = widgets();
        EXPECT_EQ(widgets(), before);
    }
}

TEST_F(LeftOver, IsNothingOfADashboardThatGaveWayToTheWizard) {
    ASSERT_NO_FATAL_FAILURE(start(true));
    auto* window = shown<dashboard::DashboardWindow>();
    ASSERT_NE(window, nullptr);
    ASSERT_NO_FATAL_FAILURE(walk(*window));
    trigger(*window, "newCompany");
    ASSERT_NE(shown<wizard::EnrollmentWizard>(), nullptr);
    EXPECT_TRUE(waitFor([] {
        return std::ranges::none_of(QApplication::allWidgets(), [](const QWidget* one) {
            return qobject_cast<const dashboard::DashboardWindow*>(one) != nullptr ||
                   one->objectName() == u"commandPalette"_s || one->objectName() == u"keysDialog"_s;
        });
    }));
    end();
    EXPECT_TRUE(QApplication::topLevelWidgets().isEmpty()) << widgets().join(u'\n').toStdString();
}
