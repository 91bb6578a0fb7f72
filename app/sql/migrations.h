#pragma once

#include "app/base/result.h"
#include "app/sql/database.h"

#include <QStringList>

#include <vector>

namespace partnerdesk::sql {

// The statements that bring a file from one schema version to the next.
using Migration = QStringList;

// Brings the file to the newest version: migrations[i] leads from version i to i + 1
// (`PRAGMA user_version`), each in a transaction of its own; two processes may try at once. A file
// that holds data is copied beside itself before (backupName()). Problems besides SQLite's:
// "storage.newer" when a newer program made the file, which stays untouched; "storage.damaged" when
// the file has tables but no version.
[[nodiscard]] base::Status migrate(Database& database, const std::vector<Migration>& migrations);

// "storage.newer" when a newer program made the file than one whose newest version this is.
[[nodiscard]] base::Status refuseNewer(Database& database, qint64 newest);

// Where migrate() puts the copy of a file of version `version`: "workspace.db" ->
// "workspace.v1.db".
[[nodiscard]] QString backupName(const QString& file, qint64 version);

} // namespace partnerdesk::sql
