#include "app/domain/renewal_calendar.h"

#include "app/base/json_reader.h"

#include <QFile>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;

base::Result<RenewalRules> RenewalRules::builtIn() {
    QFile file(u":/catalogues/benefits.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return fromJson(opened ? file.readAll() : QByteArray());
}

base::Result<RenewalRules> RenewalRules::fromJson(const QByteArray& json) {
    const base::Result<QJsonObject> document = base::parseObject(json, u"benefits.json"_s);
    if (!document)
        return base::fail(document.error());
    base::JsonReader in((*document)["renewal"_L1].toObject(), u"renewal"_s);
    const auto days = [&in](QLatin1StringView name) { return static_cast<int>(in.integer(name)); };
    const RenewalRules rules{
        .firstReminderDaysBefore = days("firstReminderDaysBefore"_L1),
        .windowOpensDaysAfter = days("windowOpensDaysAfter"_L1),
        .secondReminderDaysAfter = days("secondReminderDaysAfter"_L1),
        .windowClosesDaysAfter = days("windowClosesDaysAfter"_L1),
        .termDays = days("termDays"_L1),
        .orderExpiresAfterDays = days("orderExpiresAfterDays"_L1),
    };
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());
    return rules;
}

RenewalCalendar renewalCalendar(const QDate& anniversary, const RenewalRules& rules) {
    return {.anniversary = anniversary,
            .firstReminder = anniversary.addDays(-rules.firstReminderDaysBefore),
            .opens = anniversary.addDays(rules.windowOpensDaysAfter),
            .secondReminder = anniversary.addDays(rules.secondReminderDaysAfter),
            .lastDay = anniversary.addDays(rules.windowClosesDaysAfter),
            .nextAnniversary = anniversary.addDays(rules.termDays)};
}

RenewalState renewalState(const Membership& membership, const QDate& today,
                          const RenewalRules& rules,
                          const std::optional<QDate>& unpaidOrderCreated) {
    if (unpaidOrderCreated) {
        return today <= unpaidOrderCreated->addDays(rules.orderExpiresAfterDays)
                   ? RenewalState::PendingPayment
                   : RenewalState::OrderExpired;
    }
    if (membership.level == MembershipLevel::None)
        return RenewalState::NotMember;
    if (!membership.anniversary.isValid())
        return RenewalState::Active;

    const RenewalCalendar calendar = renewalCalendar(membership.anniversary, rules);
    if (today < calendar.firstReminder)
        return RenewalState::Active;
    if (today < calendar.opens)
        return RenewalState::ReminderDue;
    if (today < calendar.secondReminder)
        return RenewalState::Renewable;
    if (today <= calendar.lastDay)
        return RenewalState::FinalReminder;
    return RenewalState::Lapsed;
}

bool canRenew(RenewalState state) {
    return state == RenewalState::Renewable || state == RenewalState::FinalReminder;
}

} // namespace partnerdesk::domain
