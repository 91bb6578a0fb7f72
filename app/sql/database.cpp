#include "app/sql/database.h"

#include "app/sql/storage_problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace partnerdesk::sql {

using namespace Qt::StringLiterals;

namespace {

// SQLite would create it readable for everybody; -wal and -shm take over the file's permissions.
void createPrivateFile(const QString& path) {
    QFile file(path);
    // When this fails, opening the database fails as well and says why.
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.close();
}

base::Problem missingProblem(const QString& file) {
    return {.kind = base::ProblemKind::StorageFault,
            .key = u"storage.missing"_s,
            .arguments = {QDir::toNativeSeparators(file)}};
}

} // namespace

base::Result<Database> Database::open(const QString& file, const DatabaseOptions& options) {
    if (!QFile::exists(file)) {
        if (options.access != Access::Create)
            return base::fail(missingProblem(file));
        createPrivateFile(file);
    }
    if (options.access == Access::ReadOnly)
        return openToRead(file);
    base::Result<Database> database = connect(file, file, options);
    if (database || options.access != Access::Existing ||
        database.error().key != u"storage.readOnly"_s)
        return database;
    base::Result<Database> readable = openToRead(file);
    return readable ? std::move(readable) : std::move(database);
}

base::Result<Database> Database::connect(const QString& file, const QString& name,
                                         const DatabaseOptions& options) {
    Database database(file);
    database.m_connection.setDatabaseName(name);
    QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (options.access == Access::ReadOnly)
        connectOptions += u";QSQLITE_OPEN_READONLY"_s;
    if (name != file)
        connectOptions += u";QSQLITE_OPEN_URI"_s;
    database.m_connection.setConnectOptions(connectOptions);
    if (!database.m_connection.open())
        return base::fail(storageProblem(database.m_connection.lastError(), file));
    if (base::Status ok = database.configure(options); !ok)
        return base::fail(ok.error());
    return database;
}

// Even who only reads a file in WAL mode writes its -shm beside it. In a folder that cannot be
// written SQLite reads it only when told that nobody changes it
// (https://sqlite.org/wal.html#readonly), which holds as long as no -wal says that somebody does.
base::Result<Database> Database::openToRead(const QString& file) {
    const auto readable = [](base::Result<Database> database) -> base::Result<Database> {
        if (!database)
            return database;
        // Only the first reading finds out.
        if (base::Status read = database->exec(u"SELECT count(*) FROM sqlite_master"_s); !read)
            return base::fail(read.error());
        return database;
    };
    const DatabaseOptions toRead{.access = Access::ReadOnly};
    base::Result<Database> plain = readable(connect(file, file, toRead));
    if (plain || plain.error().key != u"storage.readOnly"_s ||
        QFileInfo(file + u"-wal"_s).size() > 0)
        return plain;
    QUrl unchanged = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    unchanged.setQuery(u"immutable=1"_s);
    return readable(connect(file, unchanged.toString(QUrl::FullyEncoded), toRead));
}

base::Status Database::configure(const DatabaseOptions& options) {
    if (base::Status ok = exec(u"PRAGMA foreign_keys = ON"_s); !ok)
        return ok;
    if (options.access == Access::ReadOnly)
        return {};
    if (base::Status ok = exec(u"PRAGMA journal_mode = WAL"_s); !ok)
        return ok;
    return exec(options.synchronous == Synchronous::Full ? u"PRAGMA synchronous = FULL"_s
                                                         : u"PRAGMA synchronous = NORMAL"_s);
}

Database::Database(const QString& file)
    : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
    , m_file(file) {
    m_connection.setDatabaseName(file);
}

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_file(std::move(other.m_file)) {}

Database::~Database() {
    const QString name = m_connection.connectionName();
    if (name.isEmpty())
        return; // moved away
    m_connection.close();
    m_connection = {}; // removeDatabase() wants no handle left
    QSqlDatabase::removeDatabase(name);
}

base::Result<Statement> Database::prepare(const QString& sql) {
    QSqlQuery query(m_connection);
    query.setForwardOnly(true); // no copy of the whole answer in memory
    if (!query.prepare(sql))
        return base::fail(storageProblem(query.lastError(), m_file));
    return Statement(std::move(query), m_file);
}

base::Status Database::exec(const QString& sql, const Values& values, const RowCallback& onRow) {
    base::Result<Statement> statement = prepare(sql);
    if (!statement)
        return base::fail(statement.error());
    return statement->run(values, onRow);
}

} // namespace partnerdesk::sql
