#pragma once

#include "app/sql/database.h"
#include "app/store/data_folder.h"

namespace partnerdesk::store {

// workspace.db as openWorkspace() left it, only to read where it cannot be written;
// "storage.missing" when it is gone, "storage.newer" when it refused the file. Inside the room
// only.
[[nodiscard]] base::Result<sql::Database> workspaceDatabase(const DataFolder& folder);

// Makes the file when missing and brings its schema to the newest version.
[[nodiscard]] base::Result<sql::Database> makeWorkspaceDatabase(const QString& file);

} // namespace partnerdesk::store
