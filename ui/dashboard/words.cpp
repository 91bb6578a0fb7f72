#include "ui/dashboard/words.h"

#include <QLocale>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using domain::MembershipLevel;

namespace {

QString month(const QDate& date) {
    return QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
}

} // namespace

QString Words::date(const QDate& date) {
    //: %1 month ("Jun", "6月"), %2 day, %3 year
    return tr("%1 %2, %3").arg(month(date)).arg(date.day()).arg(date.year());
}

QString Words::day(const QDate& date) {
    //: %1 month ("Jun", "6月"), %2 day
    return tr("%1 %2").arg(month(date)).arg(date.day());
}

QString Words::moment(const QDateTime& time, const QDateTime& now) {
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("today %1").arg(clock);
    if (days == 1)
        return tr("yesterday %1").arg(clock);
    return tr("%1, %2", "date and time").arg(date(local.date()), clock);
}

QString Words::ago(const QDateTime& time, const QDateTime& now) {
    constexpr int kMinute = 60;
    constexpr int kHour = 60 * kMinute;
    const qint64 seconds = time.secsTo(now);
    if (seconds < 0 || seconds >= kHour)
        return moment(time, now);
    if (seconds < kMinute)
        return tr("%n s ago", "seconds", static_cast<int>(seconds));
    return tr("%n min ago", "minutes", static_cast<int>(seconds / kMinute));
}

QString Words::count(qint64 number) {
    return QLocale().toString(number);
}

QString Words::benefit(const domain::Benefit& benefit) {
    return QLocale().language() == QLocale::Chinese ? benefit.nameZh : benefit.nameEn;
}

QString Words::levelId(MembershipLevel level) {
    switch (level) {
    case MembershipLevel::Network:
        return u"network"_s;
    case MembershipLevel::ActionPack:
        return u"actionPack"_s;
    case MembershipLevel::Silver:
        return u"silver"_s;
    case MembershipLevel::Gold:
        return u"gold"_s;
    case MembershipLevel::LearningActionPack:
        return u"learningActionPack"_s;
    case MembershipLevel::None:
        break;
    }
    return {};
}

} // namespace partnerdesk::dashboard
