#pragma once

#include "app/domain/renewal_calendar.h"
#include "ui/widgets/date_line.h"

#include <QCoreApplication>

namespace partnerdesk::dashboard {

// The renewal calendar as a line of dates.
class RenewalWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::dashboard::RenewalWords)

public:
    [[nodiscard]] static widgets::DateLineContent line(const domain::RenewalCalendar& calendar,
                                                       const QDate& today);
};

} // namespace partnerdesk::dashboard
