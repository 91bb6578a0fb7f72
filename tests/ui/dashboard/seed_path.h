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

namespace partnerdesk::test {

// The dashboard of contoso over real parts: sandbox, sockets, SQLite files. Its administrator is
// signed in, the company is enrolled, the administrator is no Admin agent yet.
class SeedPath : public ::testing::Test {
protected:
    void SetUp() override;

    // The service goes wrong by these rules (see sandbox/faults.h) from now on; "[]": well again.
    void failBy(const QByteArray& rules);

    [[nodiscard]] int people() const;
    [[nodiscard]] QCheckBox* adminAgent() const {
        return window->findChild<QCheckBox*>(QStringLiteral("adminAgentCheck"));
    }
    [[nodiscard]] QAction* command(const char* id) const {
        return window->findChild<QAction*>(QString::fromLatin1(id));
    }

    base::SystemClock clock;
    QTemporaryDir files;
    WatchedTransport transport;
    net::HttpClient http{transport, clock, std::chrono::milliseconds(10)};
    std::unique_ptr<secrets::SecretVault> vault = secrets::makeMemoryVault();
    std::unique_ptr<sandbox::Sandbox> service;
    std::unique_ptr<FormBrowser> browser;
    std::optional<flows::Services> flowServices;
    base::Lanes lanes;
    base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    domain::RoleCatalogue roles = domain::RoleCatalogue::builtIn().value();
    domain::BenefitCatalogue benefits = domain::BenefitCatalogue::builtIn().value();
    domain::RenewalRules renewal = domain::RenewalRules::builtIn().value();
    FakeFilePicker picker;
    FakeConfirm confirm;
    dashboard::DashboardSession session;
    std::optional<dashboard::DashboardServices> services;
    std::unique_ptr<dashboard::DashboardWindow> window;

private:
    void writeFaults(const QByteArray& rules) const;
    void signIn(const net::Cloud& cloud);
};

} // namespace partnerdesk::test
