#pragma once

#include "tests/support/wait_for.h"
#include "ui/shell/application.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/enrollment_wizard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <memory>

namespace partnerdesk::test {

// The whole program on a data folder of the test's choice, with a service that is not there: only
// what the folder does is looked at.
class StartedProgram : public ::testing::Test {
protected:
    explicit StartedProgram(const QString& dataDir) {
        line.dataDir = dataDir;
        line.language = QStringLiteral("zh_CN");
        line.sandboxOrigin = QUrl(QStringLiteral("http://127.0.0.1:9"));
    }
    void start() {
        program = std::make_unique<shell::Application>(line, *qApp);
        ASSERT_TRUE(program->start());
        for (QWidget* one : QApplication::topLevelWidgets()) {
            if (auto* wizard = qobject_cast<wizard::EnrollmentWizard*>(one))
                window = wizard;
        }
        ASSERT_NE(window, nullptr);
    }
    [[nodiscard]] QString told() const { return toldBy(*window); }
    [[nodiscard]] static QString toldBy(const QWidget& window) {
        for (const auto* bar :
             window.findChildren<widgets::MessageBar*>(QStringLiteral("messageBar"))) {
            if (bar->isVisible())
                return bar->findChild<QLabel*>(QStringLiteral("messageTitle"))->text();
        }
        return {};
    }
    void press(const char* name) {
        auto* button = window->findChild<QPushButton*>(QLatin1StringView(name));
        ASSERT_TRUE(waitFor([&] { return button->isVisible() && button->isEnabled(); })) << name;
        button->click();
    }
    // The form of step 3, typed into before anybody signed in.
    void reachNameField() {
        ASSERT_NO_FATAL_FAILURE(press("enrollNewButton"));
        ASSERT_NO_FATAL_FAILURE(press("profileFirstButton"));
        ASSERT_TRUE(waitFor([this] { return nameField()->isVisible(); }));
    }
    [[nodiscard]] QLineEdit* nameField() const {
        return window->findChild<QLineEdit*>(QStringLiteral("legalName"));
    }
    [[nodiscard]] QString storedName() const {
        const auto drafts = store::listDrafts({line.dataDir});
        if (!drafts || drafts->empty())
            return {};
        return store::loadDraft({line.dataDir}, drafts->front().id)
            .value_or(domain::Draft())
            .profile.legalName;
    }

    shell::CommandLine line;
    std::unique_ptr<shell::Application> program;
    wizard::EnrollmentWizard* window = nullptr;
};

} // namespace partnerdesk::test
