// A data folder that can only be read: what is in it is shown, and whoever writes is told.

#include "tests/app/store/store_test.h"
#include "tests/support/unwritable.h"

#include <QDir>

#include <sys/stat.h>

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

const QString kTenant = u"t1"_s;
const QDateTime kTime({2027, 6, 22}, {12, 0}, Qt::UTC);

class ReadOnlyFolder : public StoreTest {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(StoreTest::SetUp());
        chmod(qPrintable(m_temporary.path()), 0755);
        domain::User user;
        user.id = u"zw"_s;
        user.displayName = u"张伟"_s;
        ASSERT_TRUE(cacheUsers(m_folder, kTenant, {user}, {}, 1));
        ASSERT_TRUE(finishRound(m_folder, kTenant, 1, true, u"link"_s, kTime));
        ASSERT_TRUE(cacheAnswer(m_folder, kTenant, u"overview"_s, "{}", kTime));
        ASSERT_TRUE(keepAcceptance(m_folder, kTenant, fullAcceptance()));
        for (const QString& name : QDir(m_folder.path).entryList(QDir::Files))
            chmod(qPrintable(QDir(m_folder.path).filePath(name)), 0444);
        chmod(qPrintable(m_folder.path), 0555);
    }
    ~ReadOnlyFolder() override { chmod(qPrintable(m_folder.path), 0755); }
};

} // namespace

TEST_F(ReadOnlyFolder, IsReadByWhoeverStartsAnew) {
    const test::AsOrdinaryUser ordinary;
    const auto people = cachedPeople(m_folder, kTenant);
    ASSERT_TRUE(people) << testing::PrintToString(people.error());
    ASSERT_EQ(people->size(), 1U);
    EXPECT_EQ(people->front().user.displayName, u"张伟"_s);
    const auto state = cacheState(m_folder, kTenant);
    ASSERT_TRUE(state) << testing::PrintToString(state.error());
    EXPECT_EQ(state->synced, kTime);
    const auto answer = cachedAnswer(m_folder, kTenant, u"overview"_s);
    ASSERT_TRUE(answer) << testing::PrintToString(answer.error());
    EXPECT_TRUE(answer->has_value());
    const auto accepted = acceptances(m_folder, kTenant);
    ASSERT_TRUE(accepted) << testing::PrintToString(accepted.error());
    EXPECT_EQ(accepted->size(), 1U);
}

TEST_F(ReadOnlyFolder, TellsWhoeverWrites) {
    const test::AsOrdinaryUser ordinary;
    for (const base::Status& written : {cacheUsers(m_folder, kTenant, {}, {}, 2),
                                        cacheAnswer(m_folder, kTenant, u"overview"_s, "{}", kTime),
                                        keepAcceptance(m_folder, kTenant, fullAcceptance())}) {
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().key, u"storage.readOnly"_s);
    }
    EXPECT_EQ(openWorkspace(m_folder, m_clock).error().key, u"storage.readOnly"_s);
}
