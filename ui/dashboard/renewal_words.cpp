#include "ui/dashboard/renewal_words.h"

#include "ui/dashboard/words.h"

namespace partnerdesk::dashboard {

using widgets::Tone;

widgets::DateLineContent RenewalWords::line(const domain::RenewalCalendar& calendar,
                                            const QDate& today) {
    // A year away would press the four dates into one corner.
    constexpr int kNear = 60;
    const bool near =
        today.addDays(kNear) >= calendar.firstReminder && today <= calendar.lastDay.addDays(kNear);
    return {.points = {{.date = calendar.firstReminder,
                        .label = tr("%1 reminder").arg(Words::day(calendar.firstReminder)),
                        .tone = Tone::Ok},
                       {.date = calendar.anniversary,
                        .label = tr("%1 anniversary").arg(Words::day(calendar.anniversary)),
                        .tone = Tone::Accent},
                       {.date = calendar.secondReminder,
                        .label = tr("%1 reminder").arg(Words::day(calendar.secondReminder)),
                        .tone = Tone::Flat},
                       {.date = calendar.lastDay,
                        .label = tr("%1 last day").arg(Words::day(calendar.lastDay)),
                        .tone = Tone::Bad}},
            .windowFirst = calendar.opens,
            .windowLast = calendar.lastDay,
            .today = near ? today : QDate(),
            .todayLabel = tr("%1 today").arg(Words::day(today))};
}

} // namespace partnerdesk::dashboard
