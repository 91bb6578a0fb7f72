#pragma once

#include "app/base/result.h"
#include "app/directory/directory_snapshot.h"
#include "app/store/data_folder.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace partnerdesk::store {

// The people of a tenant as last seen (cache.db). Everything here can be read from the service
// again, so a damaged file is dropped and made anew, and then nothing is cached.

struct CacheState {
    QString deltaLink; // empty: never completed a round
    QDateTime synced;
    qint64 people = 0;
};
[[nodiscard]] base::Result<CacheState> cacheState(const DataFolder& folder,
                                                  const QString& tenantId);
// One batch in one transaction. `round` is the same for all batches of one round of the sync and
// differs from the rounds before.
[[nodiscard]] base::Status cacheUsers(const DataFolder& folder, const QString& tenantId,
                                      const std::vector<domain::User>& users,
                                      const std::vector<QString>& removedIds, qint64 round);
// After a full round users not seen in it are dropped; delta link and time are kept. The first
// round of a tenant in a file that was made anew after damage keeps no delta link: batches may have
// gone with the damaged file, so the next round reads everybody again.
[[nodiscard]] base::Status finishRound(const DataFolder& folder, const QString& tenantId,
                                       qint64 round, bool fullRound, const QString& deltaLink,
                                       const QDateTime& synced);
// Replaces who holds `role`.
[[nodiscard]] base::Status cacheRoleMembers(const DataFolder& folder, const QString& tenantId,
                                            domain::Role role, const QStringList& userIds);
[[nodiscard]] base::Status cacheRoleChange(const DataFolder& folder, const QString& tenantId,
                                           const domain::RoleChange& change);
// In the order they were first cached.
[[nodiscard]] base::Result<std::vector<directory::Person>> cachedPeople(const DataFolder& folder,
                                                                        const QString& tenantId);

} // namespace partnerdesk::store
