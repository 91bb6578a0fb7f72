// What can be done with drafts on the welcome page, at the real window and files.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_stage.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/draft_card.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;
using test::WizardStage;

namespace {

// A stage at the welcome page with one stored draft.
class Drafts : public testing::Test {
protected:
    void SetUp() override {
        m_stage.open();
        m_stage.journey().keeper().edit(
            [](domain::Draft& draft) { draft.profile = WizardStage::profile(); });
        m_stage.journey().keeper().edit([](domain::Draft& draft) { draft.name = u"Contoso"_s; });
        m_stage.journey().welcome().refresh();
        ASSERT_TRUE(waitFor([this] { return cards().size() == 1; }));
    }

    QList<wizard::DraftCardView*> cards() {
        QList<wizard::DraftCardView*> visible;
        for (auto* card : m_stage.window().findChildren<wizard::DraftCardView*>()) {
            if (card->isVisible())
                visible.append(card);
        }
        return visible;
    }
    void trigger(const char* action) {
        cards().constFirst()->findChild<QAction*>(QLatin1StringView(action))->trigger();
    }
    std::vector<store::DraftCard> stored() {
        return store::listDrafts(m_stage.flows().folder).value_or(std::vector<store::DraftCard>{});
    }
    std::optional<base::Problem> shownProblem() {
        for (const auto* bar : m_stage.window().findChildren<widgets::MessageBar*>()) {
            if (bar->isVisible() && bar->problem())
                return bar->problem();
        }
        return std::nullopt;
    }

    WizardStage m_stage;
    QTemporaryDir m_files;
};

} // namespace

TEST_F(Drafts, AreDuplicatedForAnotherCompany) {
    trigger("duplicateDraftAction");
    ASSERT_TRUE(waitFor([this] { return cards().size() == 2; }));
    const auto drafts = stored();
    EXPECT_EQ(drafts.front().name, u"Contoso (copy)"_s);
    const auto copy = store::loadDraft(m_stage.flows().folder, drafts.front().id);
    EXPECT_EQ(copy->profile, WizardStage::profile());
    EXPECT_EQ(copy->enrollment, domain::EnrollmentState::NotEnrolled);
}

TEST_F(Drafts, AreRenamedInPlace) {
    trigger("renameDraftAction");
    auto* edit = cards().constFirst()->findChild<QLineEdit*>(u"draftNameEdit"_s);
    ASSERT_TRUE(edit->isVisible());
    edit->setText(u" 我的 公司 "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return stored().front().name == u"我的 公司"_s; }));
    // From now on the name no longer follows the company's.
    EXPECT_TRUE(m_stage.journey().keeper().draft().renamed);
}

TEST_F(Drafts, RenamingIsLeftWithEscape) {
    trigger("renameDraftAction");
    auto* edit = cards().constFirst()->findChild<QLineEdit*>(u"draftNameEdit"_s);
    edit->setText(u"Fabrikam"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(edit->isVisible());
    EXPECT_TRUE(m_stage.window().isVisible());
    EXPECT_EQ(m_stage.journey().keeper().draft().name, u"Contoso"_s);
}

TEST_F(Drafts, AreDeletedAfterAQuestionAndBroughtBack) {
    m_stage.confirm.answer = false;
    trigger("deleteDraftAction");
    EXPECT_EQ(m_stage.confirm.questions.size(), 1U);
    EXPECT_EQ(stored().size(), 1U);

    m_stage.confirm.answer = true;
    const QString id = stored().front().id;
    trigger("deleteDraftAction");
    ASSERT_TRUE(waitFor([this] { return stored().empty() && cards().isEmpty(); }));
    ASSERT_TRUE(m_stage.press("undoDeleteActionButton"));
    ASSERT_TRUE(waitFor([this] { return cards().size() == 1; }));
    EXPECT_EQ(stored().front().id, id);
}

TEST_F(Drafts, GoToAFileAndComeBackFromIt) {
    m_stage.journey().keeper().edit([](domain::Draft& draft) {
        draft.signing = {
            .sha256 = u"9f86d081"_s, .reader = u"li"_s, .authorized = true, .accepted = true};
    });
    m_stage.files.answer = m_files.filePath(u"draft.json"_s);
    trigger("exportDraftAction");
    ASSERT_TRUE(waitFor([this] { return QFile::exists(m_stage.files.answer); }));
    ASSERT_TRUE(m_stage.press("importDraftButton"));
    ASSERT_TRUE(waitFor([this] { return cards().size() == 2; }));
    const auto drafts = stored();
    EXPECT_NE(drafts.at(0).id, drafts.at(1).id);
    const auto taken = store::loadDraft(m_stage.flows().folder, drafts.front().id);
    EXPECT_EQ(taken->profile, WizardStage::profile());
    EXPECT_EQ(taken->signing, domain::Signing()) << "who brings the file has not read it";
}

TEST_F(Drafts, AFileThatIsNoDraftIsRefusedInWords) {
    const auto write = [this](const QByteArray& content) {
        QFile file(m_files.filePath(u"bad.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        m_stage.files.answer = file.fileName();
    };
    const QList<QPair<QByteArray, QString>> cases{
        {"not JSON at all", u"draft.notJson"_s},
        {R"({"format":"partnerdesk-draft","version":999})", u"draft.newer"_s},
        {R"({"format":"something else","version":1})", u"draft.wrongFormat"_s},
        {QByteArray(qsizetype{50} * 1024 * 1024, 'x'), u"draft.tooLarge"_s}};
    for (const auto& unfit : cases) {
        const QString& key = unfit.second;
        write(unfit.first);
        ASSERT_TRUE(m_stage.press("importDraftButton"));
        ASSERT_TRUE(waitFor([&] { return shownProblem() && shownProblem()->key == key; }))
            << key.toStdString();
    }
    m_stage.files.answer = m_files.filePath(u"missing.json"_s);
    ASSERT_TRUE(m_stage.press("importDraftButton"));
    ASSERT_TRUE(
        waitFor([&] { return shownProblem() && shownProblem()->key == u"draft.unreadable"_s; }));
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(Drafts, AnotherCompanyBeginsWithADraftOfItsOwn) {
    ASSERT_TRUE(m_stage.press("enrollNewButton")); // the open one, still at its beginning
    ASSERT_TRUE(m_stage.press("profileFirstButton"));
    const QString first = m_stage.journey().keeper().draft().id;
    ASSERT_TRUE(m_stage.press("backButton"));
    ASSERT_TRUE(m_stage.press("backButton"));
    ASSERT_TRUE(m_stage.press("renewButton"));
    EXPECT_NE(m_stage.journey().keeper().draft().id, first);
    EXPECT_EQ(m_stage.journey().keeper().draft().kind, domain::JourneyKind::Renew);
}

TEST_F(Drafts, TheJoinLinkSaysBeforeItOpens) {
    ASSERT_TRUE(m_stage.press("joinNetworkButton"));
    EXPECT_TRUE(m_stage.outside.empty());
    ASSERT_TRUE(m_stage.press("openJoinSiteActionButton"));
    ASSERT_EQ(m_stage.outside.size(), 1U);
    EXPECT_EQ(m_stage.outside.front().host(), u"partner.microsoft.com"_s);
}

TEST_F(Drafts, StayInTheirCloudWhileACopyGoesToAnother) {
    const domain::Draft before = m_stage.journey().keeper().draft();
    auto* clouds = m_stage.find<QComboBox>("cloudCombo");
    clouds->setCurrentIndex(clouds->findData(u"global"_s));
    Q_EMIT clouds->activated(clouds->currentIndex());
    ASSERT_TRUE(waitFor([this] { return stored().size() == 2; }));
    const domain::Draft& copy = m_stage.journey().keeper().draft();
    EXPECT_NE(copy.id, before.id);
    EXPECT_EQ(copy.cloud, u"global"_s);
    EXPECT_EQ(copy.profile, before.profile);
    EXPECT_TRUE(m_stage.isAt(domain::WizardStep::Welcome));
    const auto original = store::loadDraft(m_stage.flows().folder, before.id);
    EXPECT_EQ(original->cloud, u"sandbox"_s);
    EXPECT_EQ(original->profile, before.profile);
}

// In the settings of the dashboard another cloud may be chosen while a draft is open.
TEST_F(Drafts, WaitOnTheirCardWhileAnotherCloudIsInUse) {
    wizard::DraftKeeper& keeper = m_stage.journey().keeper();
    keeper.edit([](domain::Draft& draft) {
        draft.tenantId = u"7c1e5a52-0d34-4f0e-9f4c-6a1d5b0c1a01"_s;
        draft.step = domain::WizardStep::CompanyProfile;
    });
    const QString id = keeper.draft().id;
    m_stage.useLiveCloud(u"global"_s);
    EXPECT_NE(keeper.draft().id, id);
    EXPECT_EQ(keeper.draft().cloud, u"global"_s);
    EXPECT_TRUE(keeper.draft().tenantId.isEmpty());
    ASSERT_TRUE(waitFor([&] { return keeper.isClean(); }));
    EXPECT_EQ(store::loadDraft(m_stage.flows().folder, id)->cloud, u"sandbox"_s);

    m_stage.journey().welcome().open(id);
    ASSERT_TRUE(waitFor([&] { return keeper.draft().id == id; }));
    EXPECT_EQ(keeper.draft().cloud, u"sandbox"_s);
    EXPECT_TRUE(m_stage.isAt(domain::WizardStep::CompanyProfile));
}
