#pragma once

#include "app/sandbox/db.h"

#include <QStringList>

namespace partnerdesk::sandbox {

// All tables of the sandbox, in steps as sql::migrate() takes them: first the three of identity,
// directory and program together, then each later one.
//
// Ids are lower-case GUIDs, times are milliseconds since 1970 UTC, flags are 0 or 1, lists and
// objects are JSON text.
[[nodiscard]] QStringList identitySchema();
[[nodiscard]] QStringList directorySchema();
[[nodiscard]] QStringList programSchema();
[[nodiscard]] QStringList lockOutSchema();

} // namespace partnerdesk::sandbox
