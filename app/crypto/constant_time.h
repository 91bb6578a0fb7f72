#pragma once

#include <QByteArrayView>

namespace partnerdesk::crypto {

// Compares secrets without telling by its duration where they differ. The length is no secret.
[[nodiscard]] bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace partnerdesk::crypto
