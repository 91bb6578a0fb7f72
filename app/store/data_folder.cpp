#include "app/store/data_folder.h"

#include "app/base/log.h"
#include "app/sql/salvage.h"
#include "app/sql/storage_problem.h"
#include "app/store/cache_database.h"
#include "app/store/workspace_database.h"

#include <QDir>
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

base::Result<OpenReport> salvage(const QString& file, const QDateTime& now) {
    const base::Result<QString> setAside = sql::setAside(file, now);
    if (!setAside)
        return base::fail(setAside.error());
    base::Result<sql::Database> fresh = makeWorkspaceDatabase(file);
    if (!fresh)
        return base::fail(fresh.error());
    auto rows = sql::salvageTables(*setAside, *fresh);
    if (!rows)
        return base::fail(rows.error());
    return OpenReport{
        .workspaceSalvaged = true, .setAside = *setAside, .salvagedRows = std::move(*rows)};
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

    OpenReport report;
    if (base::Status sound = openSound(folder.workspaceFile()); !sound) {
        if (!sql::isDamage(sound.error()))
            return base::fail(sound.error());
        qCWarning(base::logStore) << "workspace damaged:" << sound.error().technical;
        base::Result<OpenReport> salvaged = salvage(folder.workspaceFile(), clock.now());
        if (!salvaged)
            return salvaged;
        report = std::move(*salvaged);
    }
    if (base::Result<sql::Database> cache = openCache(folder); !cache)
        return base::fail(cache.error());
    return report;
}

} // namespace partnerdesk::store
