#pragma once

#include "app/base/result.h"
#include "app/domain/membership.h"

#include <optional>

namespace partnerdesk::domain {

// The numbers of the renewal rules; they stand in benefits.json, never in code.
struct RenewalRules {
    int firstReminderDaysBefore = 0;
    int windowOpensDaysAfter = 0;
    int secondReminderDaysAfter = 0;
    int windowClosesDaysAfter = 0;
    int termDays = 0;
    int orderExpiresAfterDays = 0;

    [[nodiscard]] static base::Result<RenewalRules> builtIn();
    [[nodiscard]] static base::Result<RenewalRules> fromJson(const QByteArray& json);

    friend bool operator==(const RenewalRules&, const RenewalRules&) = default;
};

// The days around one anniversary. Calendar days of the partner: no source names a time zone.
struct RenewalCalendar {
    QDate anniversary;
    QDate firstReminder;
    QDate opens; // the day after the anniversary, never before
    QDate secondReminder;
    QDate lastDay;         // benefits and competency are lost the day after
    QDate nextAnniversary; // when renewed: literally 365 days later, so a leap year shifts it

    friend bool operator==(const RenewalCalendar&, const RenewalCalendar&) = default;
};

[[nodiscard]] RenewalCalendar renewalCalendar(const QDate& anniversary, const RenewalRules& rules);

enum class RenewalState {
    NotMember,
    Active,
    ReminderDue, // up to the anniversary: benefits go on, renewing is not possible yet
    Renewable,
    FinalReminder, // still renewable
    Lapsed,
    PendingPayment,
    OrderExpired,
};

// Where a membership stands on `today`. An unpaid order outranks the calendar while it is open; one
// that has expired shows until the membership itself has moved on. The free network membership has
// no anniversary and is Active.
[[nodiscard]] RenewalState renewalState(const Membership& membership, const QDate& today,
                                        const RenewalRules& rules,
                                        const std::optional<QDate>& unpaidOrderCreated = {});

[[nodiscard]] bool canRenew(RenewalState state);

} // namespace partnerdesk::domain
