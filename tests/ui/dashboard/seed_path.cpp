#include "tests/ui/dashboard/seed_path.h"

#include "app/base/operation.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"

#include <QFile>
#include <QTableView>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;

namespace {

const QString kAdministrator = u"admin@contoso.onmicrosoft.com"_s;

void enroll(const flows::Connection& connection, const base::CancelToken& cancel) {
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

} // namespace

void SeedPath::SetUp() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    sandbox::Options options;
    options.dataDir = files.filePath(u"sandbox"_s);
    options.users = 40;
    options.faultsFile = files.filePath(u"faults.json"_s);
    writeFaults("[]");
    service = std::make_unique<sandbox::Sandbox>(options, clock);
    const auto announced = service->start();
    ASSERT_TRUE(announced.has_value());
    m_announced = *announced;
    browser = browserOf(kAdministrator);
    flowServices.emplace(flows::Services{.clock = clock,
                                         .http = http,
                                         .vault = *vault,
                                         .browser = *browser,
                                         .folder = {dataFolder}});
    ASSERT_TRUE(store::openWorkspace(flowServices->folder, clock).has_value());
    signIn(*flowServices, kAdministrator, true);
    ASSERT_NE(session.connection, nullptr);
    services.emplace(dashboard::DashboardServices{.flows = *flowServices,
                                                  .lanes = lanes,
                                                  .problems = problems,
                                                  .roles = roles,
                                                  .permissions = permissions,
                                                  .benefits = benefits,
                                                  .renewal = renewal,
                                                  .files = picker,
                                                  .confirm = confirm});
    window = std::make_unique<dashboard::DashboardWindow>(*services, session);
    window->show();
}

std::unique_ptr<FormBrowser> SeedPath::browserOf(const QString& userName) {
    QMap<QString, QString> typed{{u"username"_s, userName}};
    for (const auto& account : m_announced.accounts) {
        if (account.userName == userName)
            typed.insert(u"password"_s, account.password);
    }
    return std::make_unique<FormBrowser>(transport, typed);
}

void SeedPath::switchTo(const QString& userName) {
    std::unique_ptr<FormBrowser> theirs = browserOf(userName);
    const flows::Services with{.clock = clock,
                               .http = http,
                               .vault = *vault,
                               .browser = *theirs,
                               .folder = flowServices->folder};
    others.push_back(std::make_unique<Other>(Other{std::move(theirs), with}));
    ASSERT_NO_FATAL_FAILURE(signIn(others.back()->services, userName, false));
    window->setConnection(session.connection);
}

void SeedPath::signIn(const flows::Services& with, const QString& userName, bool enrolling) {
    const net::Cloud cloud = net::sandboxCloud(m_announced.origin, m_announced.clientId);
    base::Operation<flows::TenantSignIn> operation;
    bool done = false;
    operation.start(
        lanes, lanes.signIn(),
        [&with, cloud, userName, enrolling](const base::CancelToken& cancel, const auto&) {
            const auth::SignInRequest request{.cloud = cloud,
                                              .tenant = {},
                                              .loginHint = userName,
                                              .extraScopes = cloud.graphWriteScopes,
                                              .language = u"en-US"_s,
                                              .timeLimit = std::chrono::seconds(30)};
            auto signedIn = flows::signIn(
                with, request, [](const QUrl&) {}, cancel);
            if (signedIn && enrolling)
                enroll(*signedIn->connection, cancel); // makes the group of the Admin agents
            return signedIn;
        },
        [&](base::Result<flows::TenantSignIn> result) {
            done = true;
            ASSERT_TRUE(result.has_value()) << result.error().key.toStdString();
            session = {.connection = result->connection,
                       .account = result->account,
                       .tenant = result->tenant,
                       .cloudId = u"sandbox"_s};
        });
    ASSERT_TRUE(waitFor([&] { return done; }));
}

void SeedPath::failBy(const QByteArray& rules) {
    service->stop();
    writeFaults(rules);
    ASSERT_TRUE(service->start().has_value());
    transport.losePatienceWith(rules);
}

void SeedPath::writeFaults(const QByteArray& rules) const {
    QFile file(files.filePath(u"faults.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rules);
}

bool SeedPath::isQuiet() const {
    if (!lanes.isIdle())
        return false;
    QCoreApplication::processEvents();
    return lanes.isIdle();
}

int SeedPath::people() const {
    return window->findChild<QTableView*>(u"userTable"_s)->model()->rowCount();
}

} // namespace partnerdesk::test
