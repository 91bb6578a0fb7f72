#include "tests/ui/dashboard/dashboard_fixture.h"
#include "ui/dashboard/renewal_words.h"
#include "ui/dashboard/tenant_color.h"
#include "ui/dashboard/things_to_do.h"
#include "ui/dashboard/verification_words.h"
#include "ui/dashboard/words.h"

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;
using domain::VettingStage;
using domain::VettingStatus;
using widgets::Tone;

class WordsTest : public test::DashboardFixture {
protected:
    static QStringList texts(const std::vector<widgets::Stage>& stages) {
        QStringList result;
        for (const widgets::Stage& stage : stages)
            result.append(stage.text);
        return result;
    }
    static std::vector<Todo> kinds(const std::vector<TodoItem>& items) {
        std::vector<Todo> result;
        result.reserve(items.size());
        for (const TodoItem& item : items)
            result.push_back(item.what);
        return result;
    }
};

TEST_F(WordsTest, DatesAndCountsFollowTheLanguage) {
    EXPECT_EQ(Words::date({2027, 6, 22}), u"Jun 22, 2027"_s);
    EXPECT_EQ(Words::day({2027, 6, 2}), u"Jun 2"_s);
    EXPECT_EQ(Words::count(100000), u"100,000"_s);
}

TEST_F(WordsTest, TimesAreSaidAsPeopleSayThem) {
    const QDateTime now({2027, 7, 10}, {14, 2});
    EXPECT_EQ(Words::moment(now.addSecs(-60), now), u"today 14:01"_s);
    EXPECT_EQ(Words::moment(now.addDays(-1), now), u"yesterday 14:02"_s);
    EXPECT_EQ(Words::moment(now.addDays(-2), now), u"Jul 8, 2027, 14:02"_s);
    EXPECT_EQ(Words::ago(now.addSecs(-3600), now), u"today 13:02"_s);
    EXPECT_EQ(Words::ago(now.addSecs(3600), now), u"today 15:02"_s); // a clock that was set back
}

TEST_F(WordsTest, VerificationShowsEveryStageWithItsDate) {
    const flows::Overview overview = someOverview();
    const auto stages =
        VerificationWords::stages(overview.verification, overview.history, {2027, 7, 10});
    EXPECT_EQ(texts(stages), QStringList({u"Email ownership · Jul 8"_s,
                                          u"Employment verification · pending, day 3"_s,
                                          u"Business verification"_s}));
    EXPECT_EQ(stages.at(0).tone, Tone::Ok);
    EXPECT_EQ(stages.at(1).tone, Tone::Warn);
    EXPECT_EQ(stages.at(2).tone, Tone::Flat);
}

TEST_F(WordsTest, VerificationSaysWhereItWasRejectedAndWhatToDo) {
    for (const VettingStage stage :
         {VettingStage::EmailOwnership, VettingStage::Employment, VettingStage::Business}) {
        const domain::Verification rejected{
            .status = VettingStatus::Rejected, .stage = stage, .asOf = clock.now()};
        const auto stages = VerificationWords::stages(rejected, {}, {2027, 7, 10});
        int bad = 0;
        for (const widgets::Stage& each : stages)
            bad += each.tone == Tone::Bad ? 1 : 0;
        EXPECT_EQ(bad, 1);
        EXPECT_NE(VerificationWords::advice(rejected),
                  VerificationWords::advice(
                      {.status = VettingStatus::Pending, .stage = stage, .asOf = {}}));
    }
}

TEST_F(WordsTest, VerificationCopesWithWhatItDoesNotKnow) {
    EXPECT_TRUE(VerificationWords::stages({}, {}, {2027, 7, 10}).empty());
    const domain::Verification inReview{
        .status = VettingStatus::Pending, .stage = VettingStage::InReview, .asOf = {}};
    EXPECT_EQ(texts(VerificationWords::stages(inReview, {}, {2027, 7, 10})).constLast(),
              u"In review"_s);
    const domain::Verification done{
        .status = VettingStatus::Authorized, .stage = VettingStage::None, .asOf = {}};
    for (const widgets::Stage& stage : VerificationWords::stages(done, {}, {2027, 7, 10}))
        EXPECT_EQ(stage.tone, Tone::Ok) << stage.text.toStdString();
}

TEST_F(WordsTest, ThingsToDoAreSortedByDate) {
    const auto items = thingsToDo(someOverview(), {2027, 7, 10}, renewal,
                                  {.administrators = domain::AdministratorCounts{
                                       .globalAdministrators = 1, .adminAgents = 2}});
    EXPECT_EQ(kinds(items), (std::vector<Todo>{Todo::Renew, Todo::SecondGlobalAdministrator}));
    EXPECT_EQ(items.at(0).due, QDate(2027, 7, 22));
    EXPECT_TRUE(TodoWords::detail(items.at(0), {2027, 7, 10}).startsWith(u"by Jul 22, 2027"_s));
}

TEST_F(WordsTest, WhatTheProgramLeftUnclearComesFirst) {
    const auto items = thingsToDo(someOverview(), {2027, 7, 10}, renewal, {.unknownOutcomes = 2});
    ASSERT_FALSE(items.empty());
    EXPECT_EQ(items.at(0).what, Todo::UnknownOutcomes);
    EXPECT_EQ(items.at(0).action, TodoAction::OpenActivity);
    EXPECT_TRUE(TodoWords::title(items.at(0)).contains(u'2'));
    const auto portal = thingsToDo(someOverview(), {2027, 7, 10}, renewal, {.portalSteps = 3});
    EXPECT_EQ(portal.at(0).what, Todo::PortalSteps);
    EXPECT_EQ(portal.at(0).action, TodoAction::OpenWizard);
    EXPECT_TRUE(TodoWords::title(portal.at(0)).contains(u'3'));
}

TEST_F(WordsTest, WhatCanNoLongerBeRenewedIsNotReminded) {
    const QDate today{2027, 7, 10};
    EXPECT_EQ(kinds(thingsToDo(someOverview(), today, renewal, {})), std::vector{Todo::Renew});
    EXPECT_TRUE(thingsToDo(someOverview(), today, renewal, {.renewable = false}).empty());
}

TEST_F(WordsTest, ACompanyThatIsNotEnrolledIsSentToTheWizard) {
    flows::Overview overview;
    auto items = thingsToDo(overview, {2027, 7, 10}, renewal, {});
    EXPECT_EQ(kinds(items), std::vector<Todo>{Todo::Enroll});
    EXPECT_EQ(items.at(0).action, TodoAction::OpenWizard);
    overview.status.enrolled = true;
    overview.verification = {
        .status = VettingStatus::Pending, .stage = VettingStage::EmailOwnership, .asOf = {}};
    items = thingsToDo(overview, {2027, 7, 10}, renewal, {});
    EXPECT_EQ(kinds(items), (std::vector<Todo>{Todo::AcceptAgreement, Todo::ConfirmMail}));
    EXPECT_EQ(TodoWords::detail(items.at(1), {2027, 7, 10}), u"See Verification for what to do."_s);
}

TEST_F(WordsTest, NothingIsSaidAboutAPartThatCouldNotBeRead) {
    flows::Overview overview;
    overview.statusProblem = base::Problem{};
    overview.verificationProblem = base::Problem{};
    EXPECT_TRUE(thingsToDo(overview, {2027, 7, 10}, renewal, {}).empty());
}

TEST_F(WordsTest, RenewalLineHasTheDatesOfTheRules) {
    const auto line =
        RenewalWords::line(domain::renewalCalendar({2027, 6, 22}, renewal), {2027, 7, 10});
    QStringList labels;
    for (const widgets::DatePoint& point : line.points)
        labels.append(point.label);
    EXPECT_EQ(labels, QStringList({u"Jun 7 reminder"_s, u"Jun 22 anniversary"_s,
                                   u"Jul 15 reminder"_s, u"Jul 22 last day"_s}));
    EXPECT_EQ(line.todayLabel, u"Jul 10 today"_s);
    EXPECT_EQ(line.windowFirst, QDate(2027, 6, 23));
}

TEST_F(WordsTest, ATenantAlwaysHasTheSameColour) {
    EXPECT_EQ(tenantColor(u"AB-12"_s), tenantColor(u"ab-12"_s));
    EXPECT_NE(tenantColor(u"ab-12"_s), tenantColor(u"ab-13"_s));
}

} // namespace
} // namespace partnerdesk::dashboard
