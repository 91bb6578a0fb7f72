#include "app/domain/benefit_catalogue.h"
#include "app/domain/renewal_calendar.h"
#include "app/domain/verification.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

namespace {

RenewalRules rules() {
    return RenewalRules::builtIn().value();
}

Membership actionPack(const QDate& anniversary) {
    return {.level = MembershipLevel::ActionPack, .anniversary = anniversary, .serviceDate = {}};
}

} // namespace

TEST(RenewalCalendar, OpensTheDayAfterTheAnniversary) {
    const RenewalCalendar calendar = renewalCalendar(QDate(2027, 6, 22), rules());
    EXPECT_EQ(calendar.firstReminder, QDate(2027, 6, 7));
    EXPECT_EQ(calendar.opens, QDate(2027, 6, 23));
    EXPECT_EQ(calendar.secondReminder, QDate(2027, 7, 15));
    EXPECT_EQ(calendar.lastDay, QDate(2027, 7, 22));
}

TEST(RenewalCalendar, ClosesThirtyDaysAfterAcrossMonths) {
    EXPECT_EQ(renewalCalendar(QDate(2026, 10, 15), rules()).lastDay, QDate(2026, 11, 14));
}

TEST(RenewalCalendar, CountsThreeHundredSixtyFiveDaysEvenInALeapYear) {
    EXPECT_EQ(renewalCalendar(QDate(2026, 9, 1), rules()).nextAnniversary, QDate(2027, 9, 1));
    EXPECT_EQ(renewalCalendar(QDate(2027, 9, 1), rules()).nextAnniversary, QDate(2028, 8, 31));
}

TEST(RenewalState, FollowsTheDays) {
    const QDate anniversary(2027, 6, 22);
    const std::vector<std::pair<int, RenewalState>> cases{
        {-16, RenewalState::Active},       {-15, RenewalState::ReminderDue},
        {0, RenewalState::ReminderDue},    {1, RenewalState::Renewable},
        {22, RenewalState::Renewable},     {23, RenewalState::FinalReminder},
        {30, RenewalState::FinalReminder}, {31, RenewalState::Lapsed},
        {400, RenewalState::Lapsed},
    };
    for (const auto& [day, state] : cases) {
        const RenewalState now =
            renewalState(actionPack(anniversary), anniversary.addDays(day), rules());
        EXPECT_EQ(now, state) << "day " << day;
        EXPECT_EQ(canRenew(now), day >= 1 && day <= 30) << "day " << day;
    }
}

TEST(RenewalState, KnowsCompaniesWithoutAnAnniversary) {
    const QDate today(2027, 1, 1);
    EXPECT_EQ(renewalState({}, today, rules()), RenewalState::NotMember);
    const Membership network{
        .level = MembershipLevel::Network, .anniversary = {}, .serviceDate = {}};
    EXPECT_EQ(renewalState(network, today, rules()), RenewalState::Active);
}

TEST(RenewalState, KeepsAnUnpaidOrderForThirtyDays) {
    const QDate created(2027, 6, 25);
    const Membership membership = actionPack(QDate(2027, 6, 22));
    EXPECT_EQ(renewalState(membership, created.addDays(30), rules(), created),
              RenewalState::PendingPayment);
    EXPECT_EQ(renewalState(membership, created.addDays(31), rules(), created),
              RenewalState::OrderExpired);
}

TEST(RenewalRules, StandInTheCatalogue) {
    EXPECT_FALSE(RenewalRules::fromJson("{}"));
    EXPECT_FALSE(RenewalRules::fromJson(R"({"renewal":{"firstReminderDaysBefore":15}})"));
}

TEST(BenefitCatalogue, NamesCategoriesStatesTypesAndLevels) {
    const BenefitCatalogue catalogue = BenefitCatalogue::builtIn().value();
    EXPECT_EQ(catalogue.categories().size(), 11);
    EXPECT_EQ(catalogue.categories().constFirst(), u"software"_s);
    for (const QString& id : catalogue.categories()) {
        EXPECT_NE(catalogue.categoryName(id, QLocale::English), id);
        EXPECT_FALSE(catalogue.categoryName(id, QLocale::Chinese).isEmpty());
    }
    EXPECT_EQ(catalogue.stateName(u"active"_s, QLocale::Chinese), u"有效"_s);
    EXPECT_EQ(catalogue.typeName(u"core"_s, QLocale::English), u"Core"_s);
    EXPECT_EQ(catalogue.levelName(u"gold"_s, QLocale::Chinese), u"金牌能力"_s);
    EXPECT_EQ(catalogue.categoryName(u"brandNew"_s, QLocale::Chinese), u"brandNew"_s);
    EXPECT_EQ(catalogue.lastSold(), QDate(2025, 1, 21));
    EXPECT_FALSE(BenefitCatalogue::fromJson("{}"));
}

TEST(Verification, ReadsTheWordsOfTheService) {
    const std::vector<std::pair<QString, VettingStatus>> statuses{
        {u"none"_s, VettingStatus::None},         {u""_s, VettingStatus::None},
        {u"pending"_s, VettingStatus::Pending},   {u"Authorized"_s, VettingStatus::Authorized},
        {u"rejected"_s, VettingStatus::Rejected}, {u"parked"_s, VettingStatus::Unknown},
    };
    for (const auto& [name, status] : statuses)
        EXPECT_EQ(vettingStatusFrom(name), status) << name.toStdString();

    const std::vector<std::pair<QString, VettingStage>> stages{
        {u""_s, VettingStage::None},
        {u"None"_s, VettingStage::None},
        {u"email_ownership"_s, VettingStage::EmailOwnership},
        {u"EmailDomain"_s, VettingStage::EmailOwnership},
        {u"employment_verification"_s, VettingStage::Employment},
        {u"BusinessVerification"_s, VettingStage::Business},
        {u"decision"_s, VettingStage::InReview},
        {u"something_new"_s, VettingStage::InReview},
    };
    for (const auto& [name, stage] : stages)
        EXPECT_EQ(vettingStageFrom(name), stage) << name.toStdString();
}

TEST(Verification, KnowsOfTheMailOnlyWhatTheStageTells) {
    using Status = VettingStatus;
    using Stage = VettingStage;
    const auto mail = [](Status status, Stage stage) {
        return mailStateOf({.status = status, .stage = stage, .asOf = {}});
    };
    EXPECT_EQ(mail(Status::Pending, Stage::EmailOwnership), MailState::Waiting);
    EXPECT_EQ(mail(Status::Rejected, Stage::EmailOwnership), MailState::Rejected);
    EXPECT_EQ(mail(Status::Pending, Stage::Employment), MailState::Confirmed);
    EXPECT_EQ(mail(Status::Rejected, Stage::Business), MailState::Confirmed);
    EXPECT_EQ(mail(Status::Authorized, Stage::None), MailState::Confirmed);
    EXPECT_EQ(mail(Status::None, Stage::None), MailState::Unknown);
    EXPECT_EQ(mail(Status::Pending, Stage::InReview), MailState::Unknown);
}
