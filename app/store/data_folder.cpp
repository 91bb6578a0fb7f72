#include "app/store/data_folder.h"

#include "app/base/log.h"
#include "app/sql/salvage.h"
#include "app/sql/storage_problem.h"
#include "app/store/cache_database.h"
#include "app/store/journal.h"
#include "app/store/workspace_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

base::Status createFolder(const QString& path) {
    const QDir folder(QDir::cleanPath(QDir(path).absolutePath()));
    if (folder.exists())
        return {};
    const QFileInfo info(folder.path());
    constexpr auto kOwnerOnly =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(info.path()) && QDir(info.path()).mkdir(info.fileName(), kOwnerOnly))
        return {};
    if (folder.exists())
        return {}; // another process was faster
    return base::fail({.kind = base::ProblemKind::StorageFault,
                       .key = u"storage.readOnly"_s,
                       .arguments = {QDir::toNativeSeparators(folder.path())},
                       .technical = u"the folder cannot be made"_s});
}

base::Status openSound(const QString& file) {
    base::Result<sql::Database> database = makeWorkspaceDatabase(file);
    if (!database)
        return base::fail(database.error());
    return sql::quickCheck(*database);
}

QString salvagedFile(const DataFolder& folder) {
    return QDir(folder.path).filePath(u"workspace-salvaged.db"_s);
}

base::Status putSalvagedInPlace(const DataFolder& folder) {
    QFile salvaged(salvagedFile(folder));
    if (salvaged.rename(folder.workspaceFile()))
        return {};
    return base::fail({.kind = base::ProblemKind::StorageFault,
                       .key = u"storage.readOnly"_s,
                       .arguments = {QDir::toNativeSeparators(folder.workspaceFile())},
                       .technical = salvaged.errorString()});
}

base::Result<std::vector<std::pair<QString, int>>> salvageRows(const DataFolder& folder) {
    for (const QString& ending : {u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(salvagedFile(folder) + ending); // of an attempt that was killed
    base::Result<sql::Database> fresh = makeWorkspaceDatabase(salvagedFile(folder));
    if (!fresh)
        return base::fail(fresh.error());
    return sql::salvageTables(folder.workspaceFile(), *fresh);
}

// Saves what can be read into a file of its own, sets the damaged one aside, and puts the new one
// in its place. Killed at any point, the next start goes on from there: until the damaged file is
// set aside it is salvaged again, and from then on the new file is complete.
base::Result<OpenReport> salvage(const DataFolder& folder, const QDateTime& now) {
    auto rows = salvageRows(folder);
    if (!rows)
        return base::fail(rows.error());
    const base::Result<QString> setAside = sql::setAside(folder.workspaceFile(), now);
    if (!setAside)
        return base::fail(setAside.error());
    if (base::Status placed = putSalvagedInPlace(folder); !placed)
        return base::fail(placed.error());
    return OpenReport{
        .workspaceSalvaged = true, .setAside = *setAside, .salvagedRows = std::move(*rows)};
}

base::Status finishKilledSalvage(const DataFolder& folder) {
    if (QFile::exists(folder.workspaceFile()) || !QFile::exists(salvagedFile(folder)))
        return {};
    return putSalvagedInPlace(folder);
}

} // namespace

QString DataFolder::workspaceFile() const {
    return QDir(path).filePath(u"workspace.db"_s);
}

QString DataFolder::cacheFile() const {
    return QDir(path).filePath(u"cache.db"_s);
}

QString DataFolder::settingsFile() const {
    return QDir(path).filePath(u"settings.ini"_s);
}

QString DataFolder::sandboxFolder() const {
    return QDir(path).filePath(u"sandbox"_s);
}

base::Result<OpenReport> openWorkspace(const DataFolder& folder, const base::Clock& clock) {
    if (base::Status made = createFolder(folder.path); !made)
        return base::fail(made.error());

    if (base::Status finished = finishKilledSalvage(folder); !finished)
        return base::fail(finished.error());
    OpenReport report;
    if (base::Status sound = openSound(folder.workspaceFile()); !sound) {
        if (!sql::isDamage(sound.error()))
            return base::fail(sound.error());
        qCWarning(base::logStore) << "workspace damaged:" << sound.error().technical;
        base::Result<OpenReport> salvaged = salvage(folder, clock.now());
        if (!salvaged)
            return salvaged;
        report = std::move(*salvaged);
    }
    if (base::Status ended = endInterruptedJournal(folder); !ended)
        return base::fail(ended.error());
    // What needs the cache will say so by itself; the precious part works without.
    if (base::Result<sql::Database> cache = openCache(folder); !cache)
        qCWarning(base::logStore) << "cache:" << cache.error().code << cache.error().technical;
    return report;
}

} // namespace partnerdesk::store
