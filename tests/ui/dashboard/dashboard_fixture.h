#pragma once

#include "app/flows/overview_json.h"
#include "tests/support/fake_browser.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_confirm.h"
#include "tests/support/fake_file_picker.h"
#include "tests/support/fake_transport.h"
#include "tests/support/fake_vault.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/dashboard/dashboard_services.h"

#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace partnerdesk::test {

// A data folder with real databases, the catalogues, and what the dashboard works with. Nobody is
// signed in; what is cached is what there is.
class DashboardFixture : public ::testing::Test {
protected:
    DashboardFixture();
    ~DashboardFixture() override { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(DashboardFixture)

    // People of the tenant in the cache, synced at the clock's time.
    void cachePeople(const std::vector<directory::Person>& people);
    void cacheOverview(const flows::Overview& overview);
    [[nodiscard]] static directory::Person person(const QString& id, const QString& name,
                                                  const QString& userName,
                                                  std::initializer_list<domain::Role> held = {},
                                                  bool enabled = true);
    // Four people: 张伟 (Global administrator), 张薇, Zhang Wen (blocked), Ada Lovelace.
    [[nodiscard]] static std::vector<directory::Person> fewPeople();
    // Enrolled, Action Pack within its renewal window, employment pending.
    [[nodiscard]] flows::Overview someOverview() const;

    QTemporaryDir files;
    FakeClock clock{QDateTime({2027, 7, 10}, {6, 0}, Qt::UTC)};
    FakeTransport transport;
    net::HttpClient http{transport, clock};
    FakeVault vault;
    FakeBrowser browser;
    flows::Services flowServices{.clock = clock,
                                 .http = http,
                                 .vault = vault,
                                 .browser = browser,
                                 .folder = {files.filePath(QStringLiteral("data"))}};
    base::Lanes lanes;
    base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    domain::RoleCatalogue roles = domain::RoleCatalogue::builtIn().value();
    domain::PermissionMatrix permissions = domain::PermissionMatrix::builtIn().value();
    domain::BenefitCatalogue benefits = domain::BenefitCatalogue::builtIn().value();
    domain::RenewalRules renewal = domain::RenewalRules::builtIn().value();
    FakeFilePicker picker;
    FakeConfirm confirm;
    dashboard::DashboardServices services{.flows = flowServices,
                                          .lanes = lanes,
                                          .problems = problems,
                                          .roles = roles,
                                          .permissions = permissions,
                                          .benefits = benefits,
                                          .renewal = renewal,
                                          .files = picker,
                                          .confirm = confirm};
    dashboard::DashboardSession session;
};

} // namespace partnerdesk::test
