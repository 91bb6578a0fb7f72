#pragma once

#include "app/sql/database.h"
#include "app/sql/storage_problem.h"
#include "app/store/data_folder.h"

#include <functional>

namespace partnerdesk::store {

// cache.db, made when missing, only to read where it cannot be written. It can always be filled
// again, so a file that is damaged or of a newer program is dropped and made anew. Inside the room
// only.
[[nodiscard]] base::Result<sql::Database> openCache(const DataFolder& folder);
// Drops the file and makes a fresh one that knows it stands in for a damaged one.
[[nodiscard]] base::Result<sql::Database> remakeCache(const DataFolder& folder);

// The short key of the tenant in the tables of the cache, made when new; for writers.
[[nodiscard]] base::Result<qint64> tenantKey(sql::Database& cache, const QString& tenantId);

// Runs `work` on the cache; when damage shows only then, once more on a fresh one.
template <class T>
[[nodiscard]] base::Result<T>
withCache(const DataFolder& folder, const std::function<base::Result<T>(sql::Database&)>& work) {
    base::Result<T> result = [&]() -> base::Result<T> {
        base::Result<sql::Database> database = openCache(folder);
        return database ? work(*database) : base::fail(database.error());
    }(); // the connection is closed here
    if (result || !sql::isDamage(result.error()))
        return result;
    base::Result<sql::Database> fresh = remakeCache(folder);
    return fresh ? work(*fresh) : base::fail(fresh.error());
}

} // namespace partnerdesk::store
