#include "app/sandbox/sandbox.h"

#include "app/sandbox/http_server.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/seeds.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kPortSetting = "port"_L1;

base::Result<Faults> loadFaults(const Options& options) {
    if (options.faultsFile.isEmpty())
        return Faults();
    QFile file(options.faultsFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail({.kind = base::ProblemKind::InvalidInput,
                           .key = u"sandbox.faults"_s,
                           .arguments = {file.errorString()},
                           .technical = file.errorString()});
    }
    return Faults::fromJson(file.readAll(), options.seed);
}

// A port that was asked for is taken or refused; else the one of the last run, so that saved
// addresses go on working, or any other.
quint16 bindPort(HttpServer& server, quint16 wanted, quint16 last) {
    if (wanted != 0)
        return server.bind(wanted);
    const quint16 port = last != 0 ? server.bind(last) : quint16{0};
    return port != 0 ? port : server.bind(0);
}

} // namespace

QJsonObject Announcement::toJson() const {
    QJsonArray tenantList;
    for (const Tenant& tenant : tenants)
        tenantList.append(
            QJsonObject{{u"domain"_s, tenant.domain}, {u"tenantId"_s, tenant.tenantId}});
    QJsonArray accountList;
    for (const Account& account : accounts)
        accountList.append(QJsonObject{{u"userName"_s, account.userName},
                                       {u"password"_s, account.password},
                                       {u"what"_s, account.what}});
    return {{u"origin"_s, origin.toString()},
            {u"clientId"_s, clientId},
            {u"tenants"_s, tenantList},
            {u"accounts"_s, accountList}};
}

struct Sandbox::Parts {
    State state;
    std::unique_ptr<HttpServer> server;
    quint16 port = 0;
};

Sandbox::Sandbox(Options options, const base::Clock& clock)
    : m_parts(
          new Parts{.state{std::move(options), allRoutes(), clock}, .server = nullptr, .port = 0}) {
}

Sandbox::~Sandbox() = default;

base::Result<Announcement> Sandbox::start() {
    State& state = m_parts->state;
    base::Result<Faults> faults = loadFaults(state.options());
    if (!faults)
        return base::fail(faults.error());
    if (const base::Status opened = state.open(); !opened)
        return base::fail(opened.error());
    auto server = std::make_unique<HttpServer>(
        [&state](const Request& request) { return state.handle(request); }, std::move(*faults));

    Announcement announcement;
    quint16 port = 0;
    const base::Status told = state.perform([&](Context& context) {
        const auto last = static_cast<quint16>(setting(context.db, kPortSetting).toUShort());
        port = bindPort(*server, state.options().port, last);
        setSetting(context.db, kPortSetting, QString::number(port));
        announcement.clientId = context.clientId;
        for (const QVariantMap& tenant :
             context.db.rows(u"SELECT id, initial_domain FROM tenants ORDER BY created, rowid"_s))
            announcement.tenants.push_back({.domain = tenant[u"initial_domain"_s].toString(),
                                            .tenantId = tenant[u"id"_s].toString()});
    });
    if (!told)
        return base::fail(told.error());
    if (port == 0) {
        return base::fail({.kind = base::ProblemKind::Conflict,
                           .key = u"sandbox.port"_s,
                           .arguments = {QString::number(state.options().port)}});
    }
    for (const SeedAccount& account : seedAccounts())
        announcement.accounts.push_back(
            {.userName = account.userName, .password = account.password, .what = account.whatEn});
    announcement.origin = state.options().publicOrigin;
    if (announcement.origin.isEmpty())
        announcement.origin = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    server->start(announcement.origin);
    m_parts->server = std::move(server);
    m_parts->port = port;
    return announcement;
}

void Sandbox::stop() {
    m_parts->server.reset();
}

quint16 Sandbox::port() const {
    return m_parts->port;
}

} // namespace partnerdesk::sandbox
