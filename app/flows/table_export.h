#pragma once

#include "app/base/result.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace partnerdesk::flows {

// Writes what a page shows as a CSV file, whole or not at all; a spreadsheet opens it with its
// Chinese and runs nothing in it. `nextRow` gives row after row, then nullopt. Blocking; any thread
// but the UI's.
[[nodiscard]] base::Status exportTable(const QString& path, const QStringList& header,
                                       const std::function<std::optional<QStringList>()>& nextRow);

} // namespace partnerdesk::flows
