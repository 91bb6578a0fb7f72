#pragma once

#include <QColor>
#include <QString>

namespace partnerdesk::dashboard {

// Each tenant has a colour, always the same: whoever manages several sees at a glance where they
// are. It stands beside the tenant's name, never alone.
[[nodiscard]] QColor tenantColor(const QString& tenantId);

} // namespace partnerdesk::dashboard
