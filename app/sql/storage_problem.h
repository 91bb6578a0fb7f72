#pragma once

#include "app/base/problem.h"

#include <QSqlError>
#include <QString>

namespace partnerdesk::sql {

// The problem behind an error of SQLite: kind StorageFault, the code as SQLite names it
// ("SQLITE_FULL"), `file` as the argument of the words. Keys: storage.readOnly, storage.full,
// storage.damaged, storage.locked (worth a retry), storage.failed for everything else.
[[nodiscard]] base::Problem storageProblem(const QSqlError& error, const QString& file);

// The content of the file is broken, so trying again cannot help.
[[nodiscard]] base::Problem damagedProblem(const QString& file, const QString& detail);
[[nodiscard]] bool isDamage(const base::Problem& problem);

} // namespace partnerdesk::sql
