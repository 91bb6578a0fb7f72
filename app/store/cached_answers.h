#pragma once

#include "app/base/result.h"
#include "app/store/data_folder.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace partnerdesk::store {

// Small answers kept for offline reading ("status", "benefits", "tenant"), by tenant and name.
[[nodiscard]] base::Status cacheAnswer(const DataFolder& folder, const QString& tenantId,
                                       const QString& name, const QByteArray& json,
                                       const QDateTime& time);
struct CachedAnswer {
    QByteArray json;
    QDateTime time;
};
[[nodiscard]] base::Result<std::optional<CachedAnswer>>
cachedAnswer(const DataFolder& folder, const QString& tenantId, const QString& name);

} // namespace partnerdesk::store
