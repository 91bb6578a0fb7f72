#include "app/sql/migrations.h"

#include "app/sql/immediate_transaction.h"
#include "app/sql/storage_problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace partnerdesk::sql {

using namespace Qt::StringLiterals;

namespace {

base::Result<qint64> firstInteger(Database& database, const QString& sql) {
    auto value = database.row(sql, {}, [](const Row& row) { return row.integer(0); });
    if (!value)
        return base::fail(value.error());
    return value->value_or(0);
}

base::Result<qint64> schemaVersion(Database& database) {
    return firstInteger(database, u"PRAGMA user_version"_s);
}

base::Problem newerProblem(const QString& file, qint64 version) {
    return {.kind = base::ProblemKind::StorageFault,
            .key = u"storage.newer"_s,
            .arguments = {QDir::toNativeSeparators(file)},
            .technical = u"schema version %1"_s.arg(version)};
}

base::Status backUp(Database& database, qint64 version) {
    const QString copy = backupName(database.file(), version);
    QFile::remove(copy); // of an earlier attempt, with the same content
    QFile file(copy);
    // VACUUM INTO accepts an empty file, and this one is private from the start.
    if (file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.close();
    base::Status copied = database.exec(u"VACUUM INTO ?"_s, {copy});
    if (!copied)
        QFile::remove(copy); // half a copy is worth nothing, and the disk may be full
    return copied;
}

base::Status step(Database& database, qint64 version, const Migration& migration) {
    base::Result<ImmediateTransaction> transaction = ImmediateTransaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    const base::Result<qint64> now = schemaVersion(database);
    if (!now)
        return base::fail(now.error());
    if (*now != version)
        return {}; // another process was faster
    for (const QString& statement : migration) {
        if (base::Status done = database.exec(statement); !done)
            return done;
    }
    if (base::Status done = database.exec(u"PRAGMA user_version = %1"_s.arg(version + 1)); !done)
        return done;
    return transaction->commit();
}

} // namespace

QString backupName(const QString& file, qint64 version) {
    const QFileInfo info(file);
    return info.dir().filePath(
        u"%1.v%2.%3"_s.arg(info.completeBaseName()).arg(version).arg(info.suffix()));
}

base::Status refuseNewer(Database& database, qint64 newest) {
    const base::Result<qint64> version = schemaVersion(database);
    if (!version)
        return base::fail(version.error());
    if (*version > newest)
        return base::fail(newerProblem(database.file(), *version));
    return {};
}

base::Status migrate(Database& database, const std::vector<Migration>& migrations) {
    const base::Result<qint64> version = schemaVersion(database);
    if (!version)
        return base::fail(version.error());
    const auto newest = static_cast<qint64>(migrations.size());
    if (*version == newest)
        return {};
    if (*version > newest)
        return base::fail(newerProblem(database.file(), *version));

    const base::Result<qint64> objects =
        firstInteger(database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects)
        return base::fail(objects.error());
    if (*version <= 0 && *objects > 0)
        return base::fail(damagedProblem(database.file(), u"tables without a schema version"_s));
    if (*version > 0) {
        if (base::Status copied = backUp(database, *version); !copied)
            return copied;
    }
    for (qint64 from = *version; from < newest; ++from) {
        if (base::Status done = step(database, from, migrations[static_cast<size_t>(from)]); !done)
            return done;
    }
    return {};
}

} // namespace partnerdesk::sql
