#pragma once

#include "app/domain/benefit.h"
#include "app/domain/membership.h"

#include <QCoreApplication>
#include <QDateTime>

namespace partnerdesk::dashboard {

// Dates, times and counts as the dashboard says them, in the language of the default QLocale.
class Words {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::dashboard::Words)

public:
    // "Jun 22, 2027", "2027年6月22日"
    [[nodiscard]] static QString date(const QDate& date);
    // Without the year: "Jun 22", "6月22日"
    [[nodiscard]] static QString day(const QDate& date);
    // "today 14:02", "yesterday 14:02", else with the date; local time.
    [[nodiscard]] static QString moment(const QDateTime& time, const QDateTime& now);
    // "12 s ago", "3 min ago", else as moment().
    [[nodiscard]] static QString ago(const QDateTime& time, const QDateTime& now);
    // "100,000"
    [[nodiscard]] static QString count(qint64 number);

    // Id of benefits.json.
    // The benefit's name in the current language.
    [[nodiscard]] static QString benefit(const domain::Benefit& benefit);
    [[nodiscard]] static QString levelId(domain::MembershipLevel level);
};

} // namespace partnerdesk::dashboard
