#include "tests/ui/dashboard/dashboard_fixture.h"
#include "ui/dashboard/activity_controller.h"
#include "ui/dashboard/activity_page.h"
#include "ui/dashboard/agreements_controller.h"
#include "ui/dashboard/agreements_page.h"
#include "ui/dashboard/benefits_page.h"
#include "ui/dashboard/profile_controller.h"
#include "ui/dashboard/profile_page.h"
#include "ui/style/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_delegate.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;

class RecordsPagesTest : public test::DashboardFixture {
protected:
    RecordsPagesTest() { portalCommand.setObjectName(u"openPortal"_s); }
    void record(const QString& action, const QString& target, store::JournalState state,
                const QString& requestId = {}) {
        store::JournalEntry entry;
        entry.tenantId = session.tenant.id;
        entry.actor = u"zhang.wei@contoso.com"_s;
        entry.action = action;
        entry.targetName = target;
        entry.after = u"adminAgent"_s;
        entry.begun = clock.now();
        entry.requestId = requestId;
        const auto id = store::beginJournal(flowServices.folder, entry);
        ASSERT_TRUE(id.has_value());
        entry.id = *id;
        entry.state = state;
        entry.ended = clock.now();
        ASSERT_TRUE(store::endJournal(flowServices.folder, entry));
    }
    void accept(const QString& body) {
        ASSERT_TRUE(store::keepAcceptance(flowServices.folder, session.tenant.id,
                                          {.agreementId = u"mpn"_s,
                                           .version = u"3"_s,
                                           .country = u"CN"_s,
                                           .language = u"en"_s,
                                           .sha256 = u"abc123"_s,
                                           .body = body,
                                           .signerFirstName = u"伟"_s,
                                           .signerLastName = u"张"_s,
                                           .accepted = clock.now()}));
    }

    QAction exportCommand;
    QAction refreshCommand;
    QAction portalCommand;
};

TEST_F(RecordsPagesTest, ActivityListsWhatWasChanged) {
    record(u"addRole"_s, u"张伟"_s, store::JournalState::Succeeded);
    record(u"resendMail"_s, u"Contoso"_s, store::JournalState::Failed);
    ActivityController controller(services, session);
    ActivityPage page(services, controller, &exportCommand, &refreshCommand);
    page.refresh();
    auto* table = page.findChild<QTableView*>(u"activityTable"_s);
    ASSERT_TRUE(test::waitFor([&] { return table->model()->rowCount() == 2; }));
    EXPECT_TRUE(page.canExport());

    page.findChild<QLineEdit*>(u"activityFilter"_s)->setText(u"张伟"_s);
    EXPECT_EQ(table->model()->rowCount(), 1);
    picker.answer = files.filePath(u"activity.csv"_s);
    page.exportView();
    ASSERT_TRUE(test::waitFor([&] { return QFile::exists(picker.answer); }));
    QFile file(picker.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(csv.contains(u"张伟"_s));
    EXPECT_FALSE(csv.contains(u"\"Contoso\""_s));
}

// 1048 is what a window of 1280 leaves beside the navigation.
TEST_F(RecordsPagesTest, ActivityShowsTypicalUserNamesWhole) {
    record(u"addRole"_s, u"张伟"_s, store::JournalState::Succeeded);
    ActivityController controller(services, session);
    ActivityPage page(services, controller, &exportCommand, &refreshCommand);
    page.resize(1048, 600);
    page.refresh();
    const auto* table = page.findChild<QTableView*>(u"activityTable"_s);
    ASSERT_TRUE(test::waitFor([&] { return table->model()->rowCount() == 1; }));
    const QFontMetrics metrics(style::applicationFont(u"en"_s));
    EXPECT_LE(metrics.horizontalAdvance(u"admin@contoso.onmicrosoft.com"_s) +
                  2 * widgets::TableDelegate::kCellPadding,
              table->columnWidth(models::JournalModel::WhoColumn));
}

TEST_F(RecordsPagesTest, ActivityFitsANarrowWindow) {
    record(u"addRole"_s, u"张伟"_s, store::JournalState::Succeeded);
    ActivityController controller(services, session);
    ActivityPage page(services, controller, &exportCommand, &refreshCommand);
    page.resize(668, 500);
    page.show();
    page.refresh();
    const auto* table = page.findChild<QTableView*>(u"activityTable"_s);
    ASSERT_TRUE(test::waitFor([&] { return table->model()->rowCount() == 1; }));
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
    page.resize(1048, 500);
    EXPECT_FALSE(table->isColumnHidden(models::JournalModel::WhoColumn));
}

TEST_F(RecordsPagesTest, ActivityShowsAnEntryWholeAndCopiesItsRequestId) {
    const QString longName = u"北京康拓索科技有限公司与另一家名字很长的公司"_s;
    record(u"addRole"_s, longName, store::JournalState::Succeeded, u"43f2eb50-1"_s);
    record(u"addRole"_s, longName, store::JournalState::Succeeded, u"43f2eb50-2"_s); // at once
    record(u"enroll"_s, u"Contoso"_s, store::JournalState::Succeeded);
    ActivityController controller(services, session);
    ActivityPage page(services, controller, &exportCommand, &refreshCommand);
    page.show();
    page.refresh();
    auto* table = page.findChild<QTableView*>(u"activityTable"_s);
    ASSERT_TRUE(test::waitFor([&] { return table->model()->rowCount() == 3; }));
    const auto detail = [&](const char* name) {
        return page.findChild<QLabel*>(QLatin1StringView(name));
    };
    EXPECT_EQ(detail("detailTarget")->text(), u"Contoso"_s); // the newest
    EXPECT_TRUE(detail("detailRequestId")->isHidden());
    EXPECT_FALSE(page.findChild<QPushButton*>(u"copyRequestIdButton"_s)->isEnabled());

    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(detail("detailWhat")->text(), u"Add role Admin agent"_s);
    EXPECT_EQ(detail("detailTarget")->text(), longName);
    EXPECT_EQ(detail("detailRequestId")->text(), u"43f2eb50-1"_s);
    QGuiApplication::clipboard()->clear();
    table->activateWindow();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"43f2eb50-1"_s);

    record(u"enroll"_s, u"Fabrikam"_s, store::JournalState::Succeeded);
    page.refresh(); // the entry stays
    ASSERT_TRUE(test::waitFor([&] { return table->model()->rowCount() == 4; }));
    EXPECT_EQ(detail("detailTarget")->text(), longName);
    EXPECT_EQ(detail("detailRequestId")->text(), u"43f2eb50-1"_s);
    page.findChild<QLineEdit*>(u"activityFilter"_s)->setText(u"zebra"_s);
    EXPECT_TRUE(page.findChild<QWidget*>(u"activityDetail"_s)->isHidden());
}

TEST_F(RecordsPagesTest, ActivitySaysWhenThereIsNothingAndWhenNothingMatches) {
    ActivityController controller(services, session);
    ActivityPage page(services, controller, &exportCommand, &refreshCommand);
    page.refresh();
    auto* sentence = page.findChild<QLabel*>(u"emptySentence"_s);
    ASSERT_TRUE(test::waitFor([&] { return controller.isKnown(); }));
    EXPECT_EQ(sentence->text(), u"No changes yet. Every change made here is listed."_s);
    record(u"addRole"_s, u"张伟"_s, store::JournalState::Succeeded);
    page.refresh();
    ASSERT_TRUE(test::waitFor([&] { return page.canExport(); }));
    page.findChild<QLineEdit*>(u"activityFilter"_s)->setText(u"zebra"_s);
    EXPECT_EQ(sentence->text(), u"No entries match"_s);
}

TEST_F(RecordsPagesTest, AgreementsShowTheTextAsItWasAccepted) {
    accept(u"# Sample agreement\nThe text"_s);
    AgreementsController controller(services, session);
    AgreementsPage page(services, controller, {&refreshCommand, &portalCommand});
    page.refresh();
    auto* text = page.findChild<QTextEdit*>(u"documentText"_s);
    ASSERT_TRUE(test::waitFor([&] { return !text->toPlainText().isEmpty(); }));
    EXPECT_EQ(text->toPlainText(), u"Sample agreement\nThe text"_s);
    const QString facts = page.findChild<QLabel*>(u"agreementFacts"_s)->text();
    EXPECT_TRUE(facts.contains(u"张伟"_s));
    EXPECT_EQ(page.findChild<QLabel*>(u"agreementName"_s)->text(), u"Sample agreement"_s);
    EXPECT_TRUE(page.findChild<QLabel*>(u"agreementHash"_s)->text().contains(u"abc123"_s));
}

TEST_F(RecordsPagesTest, AnAgreementAcceptedAtThePortalSaysWhatIsKnownOfIt) {
    accept({});
    AgreementsController controller(services, session);
    AgreementsPage page(services, controller, {&refreshCommand, &portalCommand});
    page.setPortal(QUrl(u"https://partner.microsoft.com"_s));
    page.refresh();
    const auto* card = page.findChild<QWidget*>(u"agreementCard"_s);
    ASSERT_TRUE(test::waitFor([&] { return !controller.agreements().empty(); }));
    const auto says = [&](const char* name) {
        return page.findChild<QLabel*>(QLatin1StringView(name))->text();
    };
    EXPECT_FALSE(card->isHidden());
    EXPECT_EQ(says("agreementCardName"), u"Microsoft Partner Network Agreement"_s);
    EXPECT_EQ(says("agreementVersion"), u"3"_s);
    EXPECT_EQ(says("agreementSignedBy"), u"张伟"_s);
    EXPECT_EQ(says("agreementDate"), u"Jul 10, 2027"_s);
    EXPECT_EQ(says("agreementPortal"), u"the portal, partner.microsoft.com"_s);
    EXPECT_TRUE(says("agreementText").startsWith(u"Cannot be read here"_s));
    EXPECT_FALSE(card->findChild<QPushButton*>(u"openPortalButton"_s)->parentWidget()->isHidden());
    EXPECT_TRUE(page.findChild<QWidget*>(u"agreementFacts"_s)->isHidden());
}

TEST_F(RecordsPagesTest, WithoutAnAgreementTheWizardIsOffered) {
    AgreementsController controller(services, session);
    AgreementsPage page(services, controller, {&refreshCommand, &portalCommand});
    const QSignalSpy wizard(&page, &AgreementsPage::wizardRequested);
    const QSignalSpy read(&controller, &AgreementsController::changed);
    page.refresh();
    ASSERT_TRUE(test::waitFor([&] { return read.count() > 0; }));
    page.findChild<QPushButton*>(u"emptyButton"_s)->click();
    EXPECT_EQ(wizard.count(), 1);
}

TEST_F(RecordsPagesTest, ProfileShowsWhatWasSubmitted) {
    domain::Draft draft;
    draft.cloud = u"sandbox"_s;
    draft.tenantId = session.tenant.id;
    draft.enrollment = domain::EnrollmentState::Enrolled;
    draft.submitted = QDateTime({2027, 7, 1}, {12, 0}, Qt::UTC);
    draft.profile.legalName = u"北京康拓索科技有限公司"_s;
    draft.profile.address.country = u"CN"_s;
    ASSERT_TRUE(store::saveDraft(flowServices.folder, draft, clock));
    ProfileController controller(services, session);
    ProfilePage page(services, controller, {&refreshCommand, &portalCommand});
    page.refresh();
    ASSERT_TRUE(test::waitFor([&] { return controller.profile() && controller.countries(); }));
    EXPECT_EQ(page.findChild<QLabel*>(u"pageLead"_s)->text(), u"Submitted on Jul 1, 2027."_s);
    bool found = false;
    for (const QLineEdit* field : page.findChildren<QLineEdit*>())
        found = found || (field->text() == draft.profile.legalName && field->isReadOnly());
    EXPECT_TRUE(found);
    EXPECT_EQ(page.findChild<QLineEdit*>(u"addressLine2"_s)->placeholderText(), u"Not given"_s);
}

TEST_F(RecordsPagesTest, ProfileSaysWhoMayChangeItAndWhere) {
    ProfileController controller(services, session);
    ProfilePage page(services, controller, {&refreshCommand, &portalCommand});
    const auto* who = page.findChild<QLabel*>(u"whoMayChangeProfile"_s);
    const auto* way = page.findChild<QPushButton*>(u"openPortalButton"_s);
    EXPECT_TRUE(who->text().startsWith(
        u"Only these roles may change it: Global administrator, Account administrator."_s))
        << who->text().toStdString();
    EXPECT_TRUE(way->parentWidget()->isHidden());
    page.setChangedAtPortal(true);
    EXPECT_TRUE(who->text().endsWith(
        u"at Partner Center, under Account settings > Organization profile > Legal."_s))
        << who->text().toStdString();
    EXPECT_FALSE(way->parentWidget()->isHidden());
}

TEST_F(RecordsPagesTest, ProfileOfAnotherTenantIsNotShown) {
    domain::Draft draft;
    draft.cloud = u"sandbox"_s;
    draft.tenantId = u"another"_s;
    draft.enrollment = domain::EnrollmentState::Enrolled;
    ASSERT_TRUE(store::saveDraft(flowServices.folder, draft, clock));
    ProfileController controller(services, session);
    ProfilePage page(services, controller, {&refreshCommand, &portalCommand});
    page.refresh();
    ASSERT_TRUE(test::waitFor([&] { return !controller.isLoading(); }));
    EXPECT_FALSE(controller.profile().has_value());
}

TEST_F(RecordsPagesTest, BenefitsStandByCategoryUnderColumnHeads) {
    BenefitsPage page(services, &refreshCommand);
    std::vector<domain::Benefit> some = someOverview().benefits;
    some.back().expires = {};
    page.setContent({.benefits = some, .membership = u"Action Pack"_s, .known = true});
    EXPECT_NE(page.findChild<QLabel*>(u"visualStudioHeading"_s), nullptr);
    EXPECT_NE(page.findChild<QLabel*>(u"technicalSupportHeading"_s), nullptr);
    EXPECT_EQ(page.findChild<QLabel*>(u"softwareHeading"_s), nullptr);
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>())
        words.append(label->text());
    for (const QString& said : {u"Benefit"_s, u"In use"_s, u"Expires"_s, u"State"_s, u"Core"_s,
                                u"5 of 5 · used up"_s, u"1 of 3"_s, u"Jun 22, 2027"_s, u"–"_s})
        EXPECT_TRUE(words.contains(said)) << said.toStdString();
}

// 668 is what a window of 900 leaves beside the navigation.
TEST_F(RecordsPagesTest, BenefitsFitANarrowWindow) {
    BenefitsPage page(services, &refreshCommand);
    std::vector<domain::Benefit> some = someOverview().benefits;
    some.front().nameEn = u"Windows Server 2022 Standard (16 cores) and more"_s;
    some.front().state = u"exhausted"_s;
    page.setContent({.benefits = some, .known = true});
    page.resize(668, 500);
    page.show();
    const auto* area = page.findChild<QScrollArea*>(u"pageScroll"_s);
    EXPECT_TRUE(
        test::waitFor([&] { return area->widget()->width() <= area->viewport()->width(); }));
}

TEST_F(RecordsPagesTest, TheStateOfABenefitHasASign) {
    BenefitsPage page(services, &refreshCommand);
    page.setContent({.benefits = someOverview().benefits, .known = true});
    page.resize(1048, 500);
    page.show();
    for (const QString& id : {u"vs"_s, u"psi"_s, u"m365"_s}) {
        const auto* state = page.findChild<widgets::Chip*>(id + u"State"_s);
        ASSERT_NE(state, nullptr);
        EXPECT_EQ(state->property("icon").toString(), u"true"_s) << id.toStdString();
        EXPECT_LE(state->width(), state->sizeHint().width()); // as wide as its words
    }
}

TEST_F(RecordsPagesTest, BenefitsSayWhyTheyCannotBeRead) {
    BenefitsPage page(services, &refreshCommand);
    page.setContent({.problem = base::Problem{.kind = base::ProblemKind::NotSupported,
                                              .key = u"program.portalOnly"_s},
                     .known = true});
    EXPECT_FALSE(page.messages()->isHidden());
    page.setContent({.known = true});
    EXPECT_TRUE(page.messages()->isHidden());
}

} // namespace
} // namespace partnerdesk::dashboard
