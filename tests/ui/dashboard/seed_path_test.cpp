// The path of the portal's own manual, against the sandbox over real sockets: open User management,
// pick your own name, tick Admin agent, Update.

#include "app/base/operation.h"
#include "app/flows/tenant_sign_in.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/fake_confirm.h"
#include "tests/support/fake_file_picker.h"
#include "tests/support/form_browser.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/dashboard/dashboard_window.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;

const QString kAdministrator = u"admin@contoso.onmicrosoft.com"_s;

class SeedPath : public ::testing::Test {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        sandbox::Options options;
        options.dataDir = files.filePath(u"sandbox"_s);
        options.users = 40;
        service = std::make_unique<sandbox::Sandbox>(options, clock);
        const auto announced = service->start();
        ASSERT_TRUE(announced.has_value());
        QMap<QString, QString> typed{{u"username"_s, kAdministrator}};
        for (const auto& account : announced->accounts) {
            if (account.userName == kAdministrator)
                typed.insert(u"password"_s, account.password);
        }
        browser = std::make_unique<test::FormBrowser>(*transport, typed);
        flowServices.emplace(flows::Services{.clock = clock,
                                             .http = http,
                                             .vault = *vault,
                                             .browser = *browser,
                                             .folder = {files.filePath(u"data"_s)}});
        ASSERT_TRUE(store::openWorkspace(flowServices->folder, clock).has_value());
        signIn(net::sandboxCloud(announced->origin, announced->clientId));
        ASSERT_NE(session.connection, nullptr);
        services.emplace(DashboardServices{.flows = *flowServices,
                                           .lanes = lanes,
                                           .problems = problems,
                                           .roles = roles,
                                           .benefits = benefits,
                                           .renewal = renewal,
                                           .files = picker,
                                           .confirm = confirm});
        window = std::make_unique<DashboardWindow>(*services, session);
        window->show();
    }

    static void enroll(const flows::Connection& connection, const base::CancelToken& cancel) {
        const domain::CompanyProfile profile{.legalName = u"Contoso Incorporated"_s,
                                             .address = {.country = u"US"_s,
                                                         .state = u"WA"_s,
                                                         .city = u"Redmond"_s,
                                                         .district = {},
                                                         .addressLine1 = u"One Microsoft Way"_s,
                                                         .addressLine2 = {},
                                                         .postalCode = u"98052"_s},
                                             .primaryContact = {.firstName = u"Adele"_s,
                                                                .lastName = u"Vance"_s,
                                                                .email = u"adele@contoso.com"_s,
                                                                .phone = u"+14255550100"_s},
                                             .language = u"en-US"_s,
                                             .registrationId = {}};
        const auto enrolled = connection.program().enroll(profile, u"once"_s, cancel);
        ASSERT_TRUE(enrolled.has_value()) << enrolled.error().key.toStdString();
    }

    void signIn(const net::Cloud& cloud) {
        base::Operation<flows::TenantSignIn> operation;
        bool done = false;
        operation.start(
            lanes, lanes.signIn(),
            [this, cloud](const base::CancelToken& cancel, const auto&) {
                const auth::SignInRequest request{.cloud = cloud,
                                                  .tenant = {},
                                                  .loginHint = kAdministrator,
                                                  .language = u"en-US"_s,
                                                  .timeLimit = std::chrono::seconds(30)};
                auto signedIn = flows::signIn(
                    *flowServices, request, [](const QUrl&) {}, cancel);
                if (signedIn)
                    enroll(*signedIn->connection, cancel); // makes the group of the Admin agents
                return signedIn;
            },
            [&](base::Result<flows::TenantSignIn> result) {
                done = true;
                ASSERT_TRUE(result.has_value());
                session = {.connection = result->connection,
                           .account = result->account,
                           .tenant = result->tenant,
                           .cloudId = u"sandbox"_s};
            });
        ASSERT_TRUE(test::waitFor([&] { return done; }));
    }

    int people() const {
        return window->findChild<QTableView*>(u"userTable"_s)->model()->rowCount();
    }
    QCheckBox* adminAgent() const { return window->findChild<QCheckBox*>(u"adminAgentCheck"_s); }
    QAction* command(const char* id) const {
        return window->findChild<QAction*>(QString::fromLatin1(id));
    }

    base::SystemClock clock;
    QTemporaryDir files;
    std::unique_ptr<net::HttpTransport> transport = net::makeNetworkTransport();
    net::HttpClient http{*transport, clock};
    std::unique_ptr<secrets::SecretVault> vault = secrets::makeMemoryVault();
    std::unique_ptr<sandbox::Sandbox> service;
    std::unique_ptr<test::FormBrowser> browser;
    std::optional<flows::Services> flowServices;
    base::Lanes lanes;
    base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    domain::RoleCatalogue roles = domain::RoleCatalogue::builtIn().value();
    domain::BenefitCatalogue benefits = domain::BenefitCatalogue::builtIn().value();
    domain::RenewalRules renewal = domain::RenewalRules::builtIn().value();
    test::FakeFilePicker picker;
    test::FakeConfirm confirm;
    DashboardSession session;
    std::optional<DashboardServices> services;
    std::unique_ptr<DashboardWindow> window;
};

TEST_F(SeedPath, TicksAdminAgentForOneself) {
    window->goTo(Place::Users);
    ASSERT_TRUE(test::waitFor([this] { return people() >= 40 && lanes.isIdle(); }));
    window->showPerson(session.account.objectId);
    ASSERT_TRUE(test::waitFor([this] { return adminAgent()->isEnabled(); }));
    ASSERT_FALSE(adminAgent()->isChecked());

    adminAgent()->click();
    ASSERT_TRUE(command("update")->isEnabled());
    command("update")->trigger();
    EXPECT_FALSE(command("update")->isEnabled()); // while it is being applied
    auto* changes = window->findChild<QLabel*>(u"changesTitle"_s);
    ASSERT_TRUE(test::waitFor([&] { return changes->parentWidget()->isHidden(); }))
        << window->findChild<QLabel*>(u"messageTitle"_s)->text().toStdString();
    EXPECT_TRUE(test::waitFor([&] { return adminAgent()->isChecked(); }));
    EXPECT_TRUE(confirm.questions.empty());

    window->goTo(Place::Activity);
    auto* activity = window->findChild<QTableView*>(u"activityTable"_s);
    ASSERT_TRUE(test::waitFor([&] { return activity->model()->rowCount() == 1; }));
}

TEST_F(SeedPath, SaysThatTheDirectoryWasReadAndWhoseItIs) {
    auto* line = window->findChild<QLabel*>(u"syncLine"_s);
    ASSERT_TRUE(test::waitFor([&] { return line->text().startsWith(u"Synced"_s); }));
    EXPECT_TRUE(window->windowTitle().startsWith(session.tenant.displayName));
    EXPECT_TRUE(window->findChild<QWidget*>(u"offlineBar"_s)->isHidden());
}

} // namespace
} // namespace partnerdesk::dashboard
