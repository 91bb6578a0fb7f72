#include "app/sandbox/sandbox_state.h"

#include "app/sandbox/schema.h"
#include "app/sandbox/seeds.h"
#include "app/sql/database.h"
#include "app/sql/immediate_transaction.h"
#include "app/sql/migrations.h"
#include "app/sql/salvage.h"
#include "app/sql/storage_problem.h"

#include <QDir>
#include <QUuid>

#include <future>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

struct State::Opened {
    sql::Database database;
    crypto::RsaKey key;
    crypto::RsaPublicJwk publicKey;
    QString clientId;
};

namespace {

constexpr auto kKeySetting = "signingKey"_L1;
constexpr auto kClientIdSetting = "clientId"_L1;
constexpr auto kSeededSetting = "seeded"_L1;

base::Result<sql::Database> openFile(const QString& file, const QDateTime& now) {
    const std::vector<sql::Migration> shape{identitySchema() + directorySchema() + programSchema(),
                                            lockOutSchema()};
    for (bool fresh : {false, true}) {
        base::Result<sql::Database> database =
            sql::Database::open(file, {.synchronous = sql::Synchronous::Normal});
        base::Status migrated =
            database ? sql::migrate(*database, shape) : base::fail(database.error());
        if (migrated)
            return database;
        const bool useless =
            sql::isDamage(migrated.error()) || migrated.error().key == "storage.newer"_L1;
        if (fresh || !useless)
            return base::fail(migrated.error());
        database = base::fail(migrated.error()); // closes the file
        if (const auto aside = sql::setAside(file, now); !aside)
            return base::fail(aside.error());
    }
    Q_UNREACHABLE();
}

base::Result<crypto::RsaKey> loadKey(Db& db) {
    const QString pem = setting(db, kKeySetting);
    if (!pem.isEmpty())
        return crypto::RsaKey::fromPem(pem.toLatin1());
    crypto::RsaKey key = crypto::RsaKey::generate();
    setSetting(db, kKeySetting, QString::fromLatin1(key.toPem()));
    return key;
}

QString loadClientId(Db& db) {
    QString id = setting(db, kClientIdSetting);
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        setSetting(db, kClientIdSetting, id);
    }
    return id;
}

// --clock moves program dates to that day; without it they go on as the last run left them.
void setProgramClock(Context& context) {
    if (!context.options.clock)
        return;
    const qint64 ahead = context.now.date().daysTo(*context.options.clock);
    setSetting(context.db, kClockOffsetDays, QString::number(ahead));
    context.serviceTime = context.now.addDays(ahead); // for the seeds of this very transaction
}

void seed(Context& context) {
    if (setting(context.db, kSeededSetting).isEmpty()) {
        seedDirectory(context);
        seedProgram(context);
        setSetting(context.db, kSeededSetting, u"1"_s);
    }
    seedPeople(context);
}

// A token outlives neither the person's account nor "sign out everywhere".
bool personMayCall(Db& db, const Caller& caller) {
    const std::optional<QVariantMap> user =
        db.row(u"SELECT sign_ins_valid_from FROM users WHERE id = ? AND tenant_id = ? "
               "AND account_enabled = 1 AND deleted IS NULL"_s,
               {caller.userId, caller.tenantId});
    return user && caller.authTime >= fromMs(user->value(u"sign_ins_valid_from"_s));
}

} // namespace

Response dispatch(Request request, Context& context) {
    const std::optional<Router::Match> match = context.router.find(request.method, request.path);
    if (!match)
        return Response::text(u"Not found"_s, 404);
    if (!match->handler)
        return Response::text(u"Method not allowed"_s, 405);
    request.captures = match->captures;
    request.methodRefused = match->methodRefused;
    return (*match->handler)(request, context);
}

State::State(Options options, Router router, const base::Clock& clock)
    : m_options(std::move(options))
    , m_router(std::move(router))
    , m_clock(clock)
    , m_lane("sandbox state", 1) {}

State::~State() {
    m_lane.post([this] { m_opened.reset(); });
}

base::Status State::open() {
    std::promise<base::Status> done;
    m_lane.post([&] { done.set_value(openOnLane()); });
    return done.get_future().get();
}

base::Status State::openOnLane() {
    QDir().mkpath(m_options.dataDir);
    const QString file = QDir(m_options.dataDir).filePath(u"sandbox.db"_s);
    base::Result<sql::Database> database = openFile(file, m_clock.now());
    if (!database)
        return base::fail(database.error());
    Db db(*database);
    base::Result<crypto::RsaKey> key = loadKey(db);
    if (!key)
        return base::fail(key.error());
    const QString clientId = loadClientId(db);
    if (db.failure())
        return base::fail(*db.failure());
    const crypto::RsaPublicJwk publicKey = key->publicJwk();
    m_opened = std::make_unique<Opened>(
        Opened{std::move(*database), std::move(*key), publicKey, clientId});
    return inTransaction([](Context& context) {
        setProgramClock(context);
        seed(context);
    });
}

Response State::handle(const Request& request) {
    Response response;
    const base::Status done = perform([&](Context& context) {
        context.bearer = checkBearer(request, m_opened->publicKey, context.now);
        if (context.bearer.isValid() && !personMayCall(context.db, context.bearer.caller))
            context.bearer = {.state = BearerState::Invalid, .caller = {}};
        response = dispatch(request, context);
    });
    return done ? response : Response::text(u"Internal error"_s, 500);
}

base::Status State::perform(const std::function<void(Context&)>& work) {
    std::promise<base::Status> done;
    m_lane.post([&] { done.set_value(inTransaction(work)); });
    return done.get_future().get();
}

base::Status State::inTransaction(const std::function<void(Context&)>& work) {
    base::Result<sql::ImmediateTransaction> transaction =
        sql::ImmediateTransaction::begin(m_opened->database);
    if (!transaction)
        return base::fail(transaction.error());
    Db db(m_opened->database);
    const QDateTime now = m_clock.now();
    const qint64 ahead = setting(db, kClockOffsetDays).toLongLong();
    Context context{.db = db,
                    .options = m_options,
                    .router = m_router,
                    .key = m_opened->key,
                    .clientId = m_opened->clientId,
                    .now = now,
                    .serviceTime = now.addDays(ahead),
                    .bearer = {}};
    work(context);
    if (db.failure())
        return base::fail(*db.failure());
    return transaction->commit();
}

} // namespace partnerdesk::sandbox
