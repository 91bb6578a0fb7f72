#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace partnerdesk::files {

// The whole content of a small file. Never holds more than `limit` + 1 bytes, whatever the file
// says of its size (a device has none). Problems: NotFound "file.missing", StorageFault
// "file.unreadable", InvalidInput "file.tooLarge".
[[nodiscard]] base::Result<QByteArray> readWholeFile(const QString& path, qint64 limit);

} // namespace partnerdesk::files
