#pragma once

#include "app/base/result.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace partnerdesk::files {

enum class Readers {
    AsUsual,   // what the system gives a new file
    OwnerOnly, // 0600 from the first byte
};

// Writes a file whole or not at all: `write` fills a temporary file beside it, which then takes its
// place. When `write` or the disk fails, what was there before stays. Problems: StorageFault
// "storage.readOnly", "storage.full", "storage.failed", and whatever `write` returns.
[[nodiscard]] base::Status
writeAtomically(const QString& path, Readers readers,
                const std::function<base::Status(QIODevice& file)>& write);

} // namespace partnerdesk::files
