#pragma once

#include "app/base/result.h"
#include "app/sql/database.h"

#include <QDateTime>
#include <QString>

#include <utility>
#include <vector>

namespace partnerdesk::sql {

// "storage.damaged" with SQLite's first finding when the file is not sound (PRAGMA quick_check).
[[nodiscard]] base::Status quickCheck(Database& database);

// Moves a file that no connection is open on out of the way, with its -wal and -shm, and returns
// its new name: "workspace.db" -> "workspace-damaged-20261122T140500Z.db". Never replaces another
// file.
[[nodiscard]] base::Result<QString> setAside(const QString& file, const QDateTime& now);

// Copies what can still be read of each table of `fresh` out of the damaged file. A broken page
// ends the reading of a table from the front; then it is read from the back, up to the broken page.
// Returns the rows kept per table; fails only when `fresh` cannot be written.
[[nodiscard]] base::Result<std::vector<std::pair<QString, int>>>
salvageTables(const QString& damagedFile, Database& fresh);

} // namespace partnerdesk::sql
