#pragma once

#include "app/sandbox/db.h"

#include <QStringList>

namespace partnerdesk::sandbox {

// All tables of the sandbox. Practice data: a file of an older shape is set aside, not migrated.
//
// Ids are lower-case GUIDs, times are milliseconds since 1970 UTC, flags are 0 or 1, lists and
// objects are JSON text.
inline constexpr int kSchemaVersion = 1;
[[nodiscard]] QStringList identitySchema();
[[nodiscard]] QStringList directorySchema();
[[nodiscard]] QStringList programSchema();

} // namespace partnerdesk::sandbox
