#include "app/store/cached_answers.h"

#include "app/store/cache_database.h"

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

base::Status cacheAnswer(const DataFolder& folder, const QString& tenantId, const QString& name,
                         const QByteArray& json, const QDateTime& time) {
    return withCache<void>(folder, [&](sql::Database& cache) -> base::Status {
        const base::Result<qint64> tenant = tenantKey(cache, tenantId);
        if (!tenant)
            return base::fail(tenant.error());
        return cache.exec(u"INSERT OR REPLACE INTO answers (tenant, name, json, time) "
                          "VALUES (?, ?, ?, ?)"_s,
                          {*tenant, name, json, time});
    });
}

base::Result<std::optional<CachedAnswer>>
cachedAnswer(const DataFolder& folder, const QString& tenantId, const QString& name) {
    using Answer = std::optional<CachedAnswer>;
    return withCache<Answer>(folder, [&](sql::Database& cache) -> base::Result<Answer> {
        return cache.row(u"SELECT json, time FROM answers JOIN tenants ON tenants.key = tenant "
                         "WHERE tenants.id = ? AND name = ?"_s,
                         {tenantId, name}, [](const sql::Row& row) {
                             return CachedAnswer{.json = row.bytes(0), .time = row.dateTime(1)};
                         });
    });
}

} // namespace partnerdesk::store
