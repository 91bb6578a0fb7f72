#pragma once

#include "app/flows/tenant_sign_in.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/fake_confirm.h"
#include "tests/support/fake_file_picker.h"
#include "tests/support/form_browser.h"
#include "tests/support/watched_transport.h"
#include "ui/dashboard/dashboard_window.h"

#include <QAction>
#include <QCheckBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace partnerdesk::test {

// The dashboard of contoso over real parts: sandbox, sockets, SQLite files. Its administrator is
// signed in, the company is enrolled, the administrator is no Admin agent yet.
class SeedPath : public ::testing::Test {
protected:
    void SetUp() override;

    // The service goes wrong by these rules (see sandbox/faults.h) from now on; "[]": well again.
    void failBy(const QByteArray& rules);

    // "Switch account", with a browser that knows this person.
    void switchTo(const QString& userName);

    // Nothing runs, and what ran was delivered.
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] int people() const;
    [[nodiscard]] QCheckBox* adminAgent() const {
        return window->findChild<QCheckBox*>(QStringLiteral("adminAgentCheck"));
    }
    [[nodiscard]] QAction* command(const char* id) const {
        return window->findChild<QAction*>(QString::fromLatin1(id));
    }

    base::SystemClock clock;
    QTemporaryDir files;
    QString dataFolder = files.filePath(QStringLiteral("data"));
    WatchedTransport transport;
    net::HttpClient http{transport, clock, std::chrono::milliseconds(10)};
    std::unique_ptr<secrets::SecretVault> vault = secrets::makeMemoryVault();
    std::unique_ptr<sandbox::Sandbox> service;
    std::unique_ptr<FormBrowser> browser;
    std::optional<flows::Services> flowServices;
    struct Other {
        std::unique_ptr<FormBrowser> browser;
        flows::Services services;
    };
    std::vector<std::unique_ptr<Other>> others; // their connections refer to them
    base::Lanes lanes;
    base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    domain::RoleCatalogue roles = domain::RoleCatalogue::builtIn().value();
    domain::PermissionMatrix permissions = domain::PermissionMatrix::builtIn().value();
    domain::BenefitCatalogue benefits = domain::BenefitCatalogue::builtIn().value();
    domain::RenewalRules renewal = domain::RenewalRules::builtIn().value();
    FakeFilePicker picker;
    FakeConfirm confirm;
    dashboard::DashboardSession session;
    std::optional<dashboard::DashboardServices> services;
    std::unique_ptr<dashboard::DashboardWindow> window;

private:
    void writeFaults(const QByteArray& rules) const;
    [[nodiscard]] std::unique_ptr<FormBrowser> browserOf(const QString& userName);
    void signIn(const flows::Services& with, const QString& userName, bool enrolling);

    sandbox::Announcement m_announced;
};

} // namespace partnerdesk::test
