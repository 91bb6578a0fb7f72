#pragma once

#include "app/base/operation.h"
#include "app/directory/directory_snapshot.h"
#include "app/flows/services.h"

namespace partnerdesk::flows {

using Snapshot = std::shared_ptr<const directory::DirectorySnapshot>;

// What the list shows at once, from the cache alone.
struct CachedDirectory {
    Snapshot snapshot;
    store::CacheState state;
};
[[nodiscard]] base::Result<CachedDirectory>
cachedDirectory(const store::DataFolder& folder, const QString& tenantId, bool chineseOrder);

// Pages through Graph (delta where a round was completed before, everything otherwise or after
// 410), writes batches to the cache, reads the roles, and returns the fresh directory.
// `progress.done` is people so far. `partial` gets a snapshot now and then while a first round
// runs.
[[nodiscard]] base::Result<CachedDirectory>
syncDirectory(const Services& services, const Connection& connection, bool chineseOrder,
              const base::ProgressCallback& progress, const std::function<void(Snapshot)>& partial,
              const base::CancelToken& cancel);

} // namespace partnerdesk::flows
