#include "ui/dashboard/tenant_color.h"

#include <array>

namespace partnerdesk::dashboard {

QColor tenantColor(const QString& tenantId) {
    static constexpr std::array kColors{
        QColor(0x2a, 0x8f, 0x7a), QColor(0x8a, 0x5c, 0xc9), QColor(0xc2, 0x6a, 0x2d),
        QColor(0x2f, 0x7f, 0xc4), QColor(0xb8, 0x4a, 0x7d), QColor(0x6b, 0x8e, 0x23),
        QColor(0x9a, 0x7a, 0x1f), QColor(0x5a, 0x6f, 0xd6),
    };
    // qHash is seeded anew in every run; the colour must stay.
    unsigned sum = 0;
    for (const QChar c : tenantId.toLower())
        sum = (sum * 31U) + c.unicode();
    return kColors.at(sum % kColors.size());
}

} // namespace partnerdesk::dashboard
