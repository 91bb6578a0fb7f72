#include "app/store/drafts.h"
#include "tests/app/store/store_test.h"

#include <QFile>
#include <QUuid>

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

class DraftsTest : public StoreTest {
protected:
    domain::Draft saved(const domain::Draft& draft) {
        const base::Result<domain::Draft> result = saveDraft(m_folder, draft, m_clock);
        EXPECT_TRUE(result);
        return result.value_or(domain::Draft());
    }
};

} // namespace

TEST_F(DraftsTest, GivesANewDraftAnIdAndTheTime) {
    const domain::Draft draft = saved(fullDraft());
    EXPECT_FALSE(QUuid::fromString(draft.id).isNull());
    EXPECT_EQ(draft.saved, m_clock.now());
    EXPECT_EQ(loadDraft(m_folder, draft.id), draft);
}

TEST_F(DraftsTest, ReplacesADraftAndKeepsItsId) {
    domain::Draft draft = saved(fullDraft());
    draft.name = u"new name"_s;
    m_clock.advance(std::chrono::seconds(1));
    const domain::Draft again = saved(draft);
    EXPECT_EQ(again.id, draft.id);
    EXPECT_EQ(loadDraft(m_folder, draft.id), again);
    EXPECT_EQ(listDrafts(m_folder)->size(), 1U);
}

TEST_F(DraftsTest, KeepsAnIdThatTheCallerMade) {
    domain::Draft draft = fullDraft();
    draft.id = u"made-by-caller"_s;
    EXPECT_EQ(saved(draft).id, draft.id);
}

TEST_F(DraftsTest, ListsCardsNewestFirst) {
    domain::Draft first = saved(fullDraft());
    m_clock.advance(std::chrono::minutes(1));
    domain::Draft second = saved(domain::Draft());
    m_clock.advance(std::chrono::minutes(1));
    first = saved(first);

    const base::Result<std::vector<DraftCard>> cards = listDrafts(m_folder);
    ASSERT_TRUE(cards);
    ASSERT_EQ(cards->size(), 2U);
    EXPECT_EQ(cards->front(), (DraftCard{.id = first.id,
                                         .name = first.name,
                                         .cloud = u"china"_s,
                                         .tenantDomain = u"contoso.com"_s,
                                         .step = domain::WizardStep::Agreement,
                                         .enrollment = domain::EnrollmentState::Enrolled,
                                         .saved = first.saved}));
    EXPECT_EQ(cards->back().id, second.id);
}

TEST_F(DraftsTest, NeverUndoesWhatTheServiceHasDone) {
    const domain::Draft enrolled = saved(fullDraft());
    domain::Draft stale = enrolled; // an autosave that began before the company was enrolled
    stale.enrollment = domain::EnrollmentState::NotEnrolled;
    stale.mpnId.clear();
    stale.submitted = {};
    stale.profile.primaryContact.phone = u"+861059170000"_s;

    const domain::Draft stored = saved(stale);
    EXPECT_EQ(stored.enrollment, domain::EnrollmentState::Enrolled);
    EXPECT_EQ(stored.mpnId, enrolled.mpnId);
    EXPECT_EQ(stored.submitted, enrolled.submitted);
    EXPECT_EQ(stored.profile.primaryContact.phone, u"+861059170000"_s);
    EXPECT_EQ(loadDraft(m_folder, stored.id), stored);
}

TEST_F(DraftsTest, DeletesADraftWithItsPortalStepsAndTwiceIsNoProblem) {
    const domain::Draft draft = saved(fullDraft());
    const domain::Draft other = saved(fullDraft());
    constexpr auto kOpened = domain::PortalStepState::Opened;
    ASSERT_TRUE(savePortalStep(m_folder, portalStep(u"1"_s, draft.id, kOpened)));
    ASSERT_TRUE(savePortalStep(m_folder, portalStep(u"2"_s, other.id, kOpened)));

    ASSERT_TRUE(deleteDraft(m_folder, draft.id));
    ASSERT_TRUE(deleteDraft(m_folder, draft.id));
    const base::Result<domain::Draft> gone = loadDraft(m_folder, draft.id);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, base::ProblemKind::NotFound);
    EXPECT_EQ(gone.error().key, u"draft.missing"_s);
    EXPECT_TRUE(portalSteps(m_folder, draft.id)->empty());
    EXPECT_EQ(portalSteps(m_folder, other.id)->size(), 1U);
}

TEST_F(DraftsTest, SaysThatAStoredDraftIsDamagedAndLetsItBeReplaced) {
    const domain::Draft draft = saved(fullDraft());
    {
        base::Result<sql::Database> database = sql::Database::open(m_folder.workspaceFile());
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->exec(u"UPDATE drafts SET document = '{\"broken'"_s));
    }
    const base::Result<domain::Draft> broken = loadDraft(m_folder, draft.id);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().key, u"storage.damaged"_s);
    EXPECT_EQ(listDrafts(m_folder)->size(), 1U); // its card can still be shown and deleted

    const domain::Draft again = saved(draft);
    EXPECT_EQ(loadDraft(m_folder, draft.id), again);
}

TEST_F(DraftsTest, SaysThatTheWorkspaceIsGone) {
    ASSERT_TRUE(QFile::remove(m_folder.workspaceFile()));
    const base::Result<domain::Draft> draft = saveDraft(m_folder, fullDraft(), m_clock);
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error().key, u"storage.missing"_s);
}
