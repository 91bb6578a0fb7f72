#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QString>

#include <utility>
#include <vector>

namespace partnerdesk::store {

// Where the data lives.
struct DataFolder {
    QString path;
    [[nodiscard]] QString workspaceFile() const; // workspace.db: precious
    [[nodiscard]] QString cacheFile() const;     // cache.db: rebuildable
    [[nodiscard]] QString settingsFile() const;  // settings.ini
    [[nodiscard]] QString sandboxFolder() const;
};

// What happened when the folder was opened.
struct OpenReport {
    bool workspaceSalvaged = false;
    QString setAside;                                  // the damaged file's new name
    std::vector<std::pair<QString, int>> salvagedRows; // table, rows
};

// Creates the folder (0700) and both databases, migrates after a backup, checks. A damaged
// workspace is set aside and salvaged table by table; the report says so. A cache that cannot be
// opened is no problem here: what needs it will say so. To be called once, before anything else of
// the store is used.
[[nodiscard]] base::Result<OpenReport> openWorkspace(const DataFolder& folder,
                                                     const base::Clock& clock);

} // namespace partnerdesk::store
