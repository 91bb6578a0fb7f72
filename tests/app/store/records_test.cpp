#include "tests/app/store/store_test.h"

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kTime({2027, 6, 22}, {12, 0, 1, 5}, Qt::UTC);

class RecordsTest : public StoreTest {};

JournalEntry intent(const QString& action) {
    return {.tenantId = u"t1"_s,
            .actor = u"admin@contoso.com"_s,
            .action = action,
            .target = u"user-1"_s,
            .targetName = u"张伟"_s,
            .before = u"User"_s,
            .after = u"Admin agent"_s,
            .begun = kTime};
}

} // namespace

TEST_F(RecordsTest, AcceptancesAreKeptInOrderPerTenant) {
    const domain::AgreementAcceptance first = fullAcceptance();
    domain::AgreementAcceptance second = first;
    second.version = u"2"_s;
    ASSERT_TRUE(keepAcceptance(m_folder, u"t1"_s, first));
    ASSERT_TRUE(keepAcceptance(m_folder, u"t2"_s, first));
    ASSERT_TRUE(keepAcceptance(m_folder, u"t1"_s, second));
    EXPECT_EQ(acceptances(m_folder, u"t1"_s), (std::vector{first, second}));
    EXPECT_EQ(acceptances(m_folder, u"none"_s)->size(), 0U);
}

TEST_F(RecordsTest, APortalStepIsStoredWholeAndReplaced) {
    domain::PortalStep enroll = portalStep(u"s1"_s, u"d1"_s, domain::PortalStepState::Opened);
    enroll.values = {{u"legalName"_s, u"康拓索"_s}, {u"phone"_s, u"59175000"_s}};
    enroll.opened = kTime;
    ASSERT_TRUE(savePortalStep(m_folder, enroll));
    EXPECT_EQ(portalSteps(m_folder, u"d1"_s), std::vector{enroll});

    enroll.state = domain::PortalStepState::AwaitingConfirmation;
    enroll.proof = {{u"mpnId"_s, u"4567890"_s}};
    enroll.confirmed = kTime.addSecs(60);
    ASSERT_TRUE(savePortalStep(m_folder, enroll));
    EXPECT_EQ(portalSteps(m_folder, u"d1"_s), std::vector{enroll});
}

TEST_F(RecordsTest, OnlyPortalStepsThatStillWaitAreOpen) {
    using enum domain::PortalStepState;
    const std::vector<std::pair<domain::PortalStepState, bool>> table{
        {NotStarted, true},           {Opened, true},     {ConfirmedByYou, false},
        {AwaitingConfirmation, true}, {Abandoned, false}, {VerifiedByService, false},
        {DisagreesWithService, true}};
    QStringList open;
    for (const auto& [state, isOpen] : table) {
        const QString id = QString::number(static_cast<int>(state));
        ASSERT_TRUE(savePortalStep(m_folder, portalStep(id, u"d1"_s, state)));
        if (isOpen)
            open += id;
    }
    const auto steps = openPortalSteps(m_folder, u"d1"_s);
    ASSERT_TRUE(steps);
    QStringList found;
    for (const domain::PortalStep& waiting : *steps)
        found += waiting.id;
    EXPECT_EQ(found, open);
    EXPECT_EQ(portalSteps(m_folder, u"d1"_s)->size(), table.size());
}

TEST_F(RecordsTest, TheStepsThatWaitAreThoseBegunForTheTenant) {
    using enum domain::PortalStepState;
    domain::Draft draft;
    draft.tenantId = u"contoso"_s;
    draft = *saveDraft(m_folder, draft, m_clock);
    for (const auto state : {NotStarted, Opened, DisagreesWithService, VerifiedByService}) {
        const QString id = QString::number(static_cast<int>(state));
        ASSERT_TRUE(savePortalStep(m_folder, portalStep(id, draft.id, state)));
    }
    ASSERT_TRUE(savePortalStep(m_folder, portalStep(u"other"_s, u"another draft"_s, Opened)));
    EXPECT_EQ(waitingPortalSteps(m_folder, u"contoso"_s), 2);
    EXPECT_EQ(waitingPortalSteps(m_folder, u"fabrikam"_s), 0);
}

TEST_F(RecordsTest, APortalStepNeedsAnId) {
    const base::Status saved =
        savePortalStep(m_folder, portalStep({}, u"d1"_s, domain::PortalStepState::NotStarted));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, u"SQLITE_CONSTRAINT"_s);
}

TEST_F(RecordsTest, VerificationHistoryHasChangesOnly) {
    using domain::VettingStage;
    using domain::VettingStatus;
    const auto event = [](VettingStatus status, VettingStage stage, int minute) {
        return domain::VerificationEvent{
            .status = status, .stage = stage, .seen = kTime.addSecs(60LL * minute)};
    };
    const auto email = event(VettingStatus::Pending, VettingStage::EmailOwnership, 0);
    const auto employment = event(VettingStatus::Pending, VettingStage::Employment, 2);
    const auto rejected = event(VettingStatus::Rejected, VettingStage::Employment, 3);
    const auto back = event(VettingStatus::Pending, VettingStage::EmailOwnership, 4);
    for (const auto& seen : {email, event(VettingStatus::Pending, VettingStage::EmailOwnership, 1),
                             employment, rejected, back})
        ASSERT_TRUE(recordVerification(m_folder, u"t1"_s, seen));
    ASSERT_TRUE(recordVerification(m_folder, u"t2"_s, back));
    EXPECT_EQ(verificationHistory(m_folder, u"t1"_s),
              (std::vector{email, employment, rejected, back}));
    EXPECT_EQ(verificationHistory(m_folder, u"t2"_s), std::vector{back});
}

TEST_F(RecordsTest, TheJournalHasIntentAndResult) {
    JournalEntry entry = intent(u"addRole"_s);
    const base::Result<qint64> id = beginJournal(m_folder, entry);
    ASSERT_TRUE(id);
    entry.id = *id;
    EXPECT_EQ(journal(m_folder, u"t1"_s, 10), std::vector{entry});

    // The outcome carries no intent; that stays as it was.
    const JournalEntry outcome{.id = *id,
                               .state = JournalState::OutcomeUnknown,
                               .problemKey = u"net.lost"_s,
                               .problemCode = u"504"_s,
                               .requestId = u"r-1"_s,
                               .ended = kTime.addSecs(3)};
    ASSERT_TRUE(endJournal(m_folder, outcome));
    entry.state = outcome.state;
    entry.problemKey = outcome.problemKey;
    entry.problemCode = outcome.problemCode;
    entry.requestId = outcome.requestId;
    entry.ended = outcome.ended;
    EXPECT_EQ(journal(m_folder, u"t1"_s, 10), std::vector{entry});
}

TEST_F(RecordsTest, TheJournalIsNewestFirstPerTenantAndLimited) {
    for (const QString& action : {u"a"_s, u"b"_s, u"c"_s})
        ASSERT_TRUE(beginJournal(m_folder, intent(action)));
    JournalEntry elsewhere = intent(u"d"_s);
    elsewhere.tenantId = u"t2"_s;
    ASSERT_TRUE(beginJournal(m_folder, elsewhere));

    const auto entries = journal(m_folder, u"t1"_s, 2);
    ASSERT_TRUE(entries);
    QStringList actions;
    for (const JournalEntry& entry : *entries)
        actions += entry.action;
    EXPECT_EQ(actions, (QStringList{u"c"_s, u"b"_s}));
}

TEST_F(RecordsTest, TheNextStartEndsWhatWasUnderWay) {
    ASSERT_TRUE(beginJournal(m_folder, intent(u"addRole"_s)));
    const auto done = beginJournal(m_folder, intent(u"enroll"_s));
    ASSERT_TRUE(endJournal(m_folder, {.id = *done, .state = JournalState::Succeeded}));
    ASSERT_TRUE(openWorkspace(m_folder, m_clock));
    const auto entries = journal(m_folder, u"t1"_s, 10);
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->at(0).state, JournalState::Succeeded);
    EXPECT_EQ(entries->at(1).state, JournalState::OutcomeUnknown);
    EXPECT_EQ(entries->at(1).problemKey, u"journal.interrupted"_s);
}

TEST_F(RecordsTest, EndingAnUnknownJournalEntryIsAProblem) {
    const base::Status ended = endJournal(m_folder, {.id = 99, .state = JournalState::Succeeded});
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().key, u"journal.missing"_s);
}
