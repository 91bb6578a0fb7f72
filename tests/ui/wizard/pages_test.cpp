// The parts of the pages by the values they show, without controllers.

#include "tests/support/fake_clock.h"
#include "tests/support/fake_vault.h"
#include "tests/support/print_to.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/before_you_begin.h"
#include "ui/wizard/check_list.h"
#include "ui/wizard/client_id_panel.h"
#include "ui/wizard/enroll_panel.h"
#include "ui/wizard/sign_in_panel.h"
#include "ui/wizard/tenant_card.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using wizard::SignInPhase;

namespace {

template <class Widget>
Widget* find(QWidget& root, const char* name) {
    return root.findChild<Widget*>(QLatin1StringView(name));
}

bool shows(QWidget& root, const char* name) {
    const auto* widget = find<QWidget>(root, name);
    return widget != nullptr && widget->isVisibleTo(&root);
}

flows::TenantSignIn signedIn(flows::GlobalAdminState state) {
    flows::TenantSignIn result;
    result.account.userName = u"li@contoso.com"_s;
    result.account.displayName = u"李娜"_s;
    result.tenant = {.id = u"7c1e5a52-0d34-4f0e-9f4c-6a1d5b0c1a01"_s,
                     .displayName = u"Contoso"_s,
                     .defaultDomain = u"contoso.com"_s,
                     .initialDomain = u"contoso.onmicrosoft.com"_s,
                     .countryCode = u"CN"_s};
    result.globalAdmin = state;
    return result;
}

domain::User person(const QString& name, const QString& mail) {
    domain::User user;
    user.displayName = name;
    user.mail = mail;
    return user;
}

} // namespace

TEST(SignInPanel, OffersItsWays) {
    test::FakeClock clock;
    wizard::SignInPanel panel(clock);
    wizard::SignInView view;
    view.offersNewTenant = true;
    panel.show(view);
    EXPECT_TRUE(shows(panel, "signInButton"));
    EXPECT_TRUE(shows(panel, "newTenantButton"));
    EXPECT_TRUE(shows(panel, "useCodeButton"));
    EXPECT_FALSE(shows(panel, "signInWaiting"));

    view.offersNewTenant = false;
    panel.show(view);
    EXPECT_FALSE(shows(panel, "newTenantButton"));
}

TEST(SignInPanel, CountsDownWhileItWaits) {
    test::FakeClock clock;
    wizard::SignInPanel panel(clock);
    wizard::SignInView view;
    view.phase = SignInPhase::Browser;
    view.browserUrl = QUrl(u"https://login.example/authorize?state=1"_s);
    view.deadline = clock.now().addSecs(272);
    panel.show(view);
    EXPECT_EQ(find<QLabel>(panel, "signInRemaining")->text(), u"4:32 left"_s);
    EXPECT_FALSE(shows(panel, "signInHint"));
    panel.pointOutWays();
    EXPECT_TRUE(shows(panel, "signInHint"));

    find<QPushButton>(panel, "copyLinkButton")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), view.browserUrl.toString());
}

TEST(SignInPanel, HasNoLinkToCopyBeforeTheReceiverListens) {
    test::FakeClock clock;
    wizard::SignInPanel panel(clock);
    wizard::SignInView view;
    view.phase = SignInPhase::Browser;
    panel.show(view);
    EXPECT_FALSE(find<QPushButton>(panel, "copyLinkButton")->isEnabled());
    EXPECT_FALSE(find<QPushButton>(panel, "openAgainButton")->isEnabled());
}

TEST(SignInPanel, ShowsTheCodeAndWhereToEnterIt) {
    test::FakeClock clock;
    wizard::SignInPanel panel(clock);
    wizard::SignInView view;
    view.phase = SignInPhase::Code;
    panel.show(view);
    EXPECT_FALSE(shows(panel, "deviceCode"));
    view.prompt = {.userCode = u"ABCD-EFGH"_s,
                   .verificationUri = QUrl(u"https://login.example/device"_s),
                   .expires = clock.now().addSecs(900)};
    panel.show(view);
    EXPECT_TRUE(shows(panel, "deviceCode"));
    EXPECT_EQ(find<QLabel>(panel, "deviceCode")->text(), u"ABCD-EFGH"_s);
    EXPECT_TRUE(find<QLabel>(panel, "signInWaitingText")->text().contains(u"login.example"_s));
    find<QPushButton>(panel, "copyCodeButton")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"ABCD-EFGH"_s);
}

TEST(TenantCard, NamesTheGlobalAdministrator) {
    wizard::TenantCard card;
    card.show(signedIn(flows::GlobalAdminState::Yes), {});
    EXPECT_EQ(find<widgets::Chip>(card, "globalAdminChip")->fullText(), u"Global administrator"_s);
    EXPECT_FALSE(shows(card, "globalAdminExplanation"));
    EXPECT_FALSE(shows(card, "copyRequestButton"));
    EXPECT_FALSE(shows(card, "sessionNotKept"));
}

TEST(TenantCard, SaysWhoCanHelp) {
    wizard::TenantCard card;
    flows::TenantSignIn result = signedIn(flows::GlobalAdminState::No);
    result.whoCanHelp = {person(u"林薇"_s, u"lin@contoso.com"_s)};
    card.show(result, {});
    const QString words = find<QLabel>(card, "globalAdminExplanation")->text();
    EXPECT_TRUE(words.contains(u"li@contoso.com"_s));
    EXPECT_TRUE(words.contains(u"林薇 (lin@contoso.com)"_s));
    find<QPushButton>(card, "copyRequestButton")->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"li@contoso.com"_s));
    EXPECT_TRUE(shows(card, "checkAgainButton"));
}

TEST(TenantCard, DoesNotDenyARoleThatCouldNotBeRead) {
    wizard::TenantCard card;
    card.show(signedIn(flows::GlobalAdminState::Unknown), {});
    EXPECT_EQ(find<widgets::Chip>(card, "globalAdminChip")->fullText(), u"Could not check"_s);
    EXPECT_TRUE(shows(card, "checkAgainButton"));
}

TEST(TenantCard, SaysThatARoleIsNotActive) {
    wizard::TenantCard card;
    card.show(signedIn(flows::GlobalAdminState::EligibleNotActive), {});
    EXPECT_TRUE(find<QLabel>(card, "globalAdminExplanation")->text().contains(u"not active"_s));
}

TEST(TenantCard, OffersTwoWaysOutOfTheWrongTenant) {
    wizard::TenantCard card;
    card.show(signedIn(flows::GlobalAdminState::Yes), {.otherTenant = u"fabrikam.com"_s});
    EXPECT_TRUE(find<QLabel>(card, "globalAdminExplanation")->text().contains(u"fabrikam.com"_s));
    EXPECT_TRUE(shows(card, "useForDraftButton"));
    EXPECT_TRUE(shows(card, "otherAccountButton"));
}

TEST(TenantCard, TellsThatTheSessionEndsWithTheProgram) {
    wizard::TenantCard card;
    card.show(signedIn(flows::GlobalAdminState::Yes), {.notKept = test::FakeVault::missing()});
    EXPECT_TRUE(shows(card, "sessionNotKept"));
    EXPECT_FALSE(shows(card, "keepAgainButton"));
}

TEST(ClientIdPanel, TakesAGuidAndNothingElse) {
    wizard::ClientIdPanel panel;
    QSignalSpy entered(&panel, &wizard::ClientIdPanel::clientIdEntered);
    auto* id = find<QLineEdit>(panel, "clientId");
    auto* use = find<QPushButton>(panel, "useClientIdButton");
    EXPECT_FALSE(use->isEnabled());
    id->setText(u"my app"_s);
    EXPECT_FALSE(use->isEnabled());
    id->setText(u" 11111111-2222-3333-4444-555555555555 "_s);
    ASSERT_TRUE(use->isEnabled());
    use->click();
    ASSERT_EQ(entered.size(), 1);
    EXPECT_EQ(entered.front().front().toString(), u"11111111-2222-3333-4444-555555555555"_s);
}

TEST(ClientIdPanel, NamesThePermissionsAsThePortalDoes) {
    wizard::ClientIdPanel panel;
    panel.setScopes({u"https://graph.microsoft.com/User.Read"_s,
                     u"https://graph.microsoft.com/User.Read.All"_s,
                     u"https://graph.microsoft.com/User.Read"_s},
                    u"http://localhost"_s);
    EXPECT_EQ(find<QLabel>(panel, "appPermissions")->text(), u"User.Read, User.Read.All"_s);
    EXPECT_EQ(find<QLabel>(panel, "appRedirect")->text(), u"http://localhost"_s);
}

TEST(BeforeYouBegin, CountsTheTickedBoxes) {
    wizard::BeforeYouBegin boxes;
    QSignalSpy ticked(&boxes, &wizard::BeforeYouBegin::ticked);
    boxes.setTicked({u"credentials"_s, u"legal"_s});
    EXPECT_EQ(ticked.size(), 0);
    EXPECT_EQ(find<QLabel>(boxes, "tickedCount")->text(), u"2 of 4"_s);
    find<QCheckBox>(boxes, "tick_contact")->setChecked(true);
    EXPECT_EQ(find<QLabel>(boxes, "tickedCount")->text(), u"3 of 4"_s);
    EXPECT_EQ(ticked.size(), 1);
}

namespace {

flows::Check check(flows::CheckId id, flows::CheckResult result,
                   flows::CheckFix fix = flows::CheckFix::None) {
    return {.id = id, .result = result, .fix = fix, .arguments = {u"1"_s, u"2"_s}, .problem = {}};
}

} // namespace

TEST(CheckList, ShowsWhatNeedsActionFirstAndFoldsWhatPassed) {
    const base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    wizard::CheckList list(problems);
    QSignalSpy fixes(&list, &wizard::CheckList::fixRequested);
    wizard::AdminAgentView view;
    view.checks = {check(flows::CheckId::SignedIn, flows::CheckResult::Passed),
                   check(flows::CheckId::MultiFactor, flows::CheckResult::Advice),
                   check(flows::CheckId::AdminAgentMember, flows::CheckResult::ActionNeeded,
                         flows::CheckFix::AddMeAsAdminAgent)};
    list.show(view);
    const auto open = list.findChildren<QWidget*>(u"openCheck"_s);
    ASSERT_EQ(open.size(), 2);
    EXPECT_EQ(open.front()->accessibleName(), u"You are not an Admin agent yet"_s);
    EXPECT_NE(find<QWidget>(list, "passedChecks"), nullptr);
    find<QPushButton>(list, "fixButton1")->click();
    EXPECT_EQ(fixes.size(), 1);
}

TEST(CheckList, SaysThatARoleIsBeingApplied) {
    const base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    wizard::CheckList list(problems);
    wizard::AdminAgentView view;
    view.checks = {check(flows::CheckId::AdminAgentMember, flows::CheckResult::ActionNeeded,
                         flows::CheckFix::AddMeAsAdminAgent)};
    view.adding = true;
    view.beingApplied = true;
    list.show(view);
    const auto* button = find<QPushButton>(list, "fixButton1");
    EXPECT_EQ(button->text(), u"Being applied…"_s);
    EXPECT_FALSE(button->isEnabled());
}

TEST(CheckList, WordsWhyACheckCouldNotRun) {
    const base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    wizard::CheckList list(problems);
    wizard::AdminAgentView view;
    flows::Check offline =
        check(flows::CheckId::TenantReachable, flows::CheckResult::CouldNotCheck);
    offline.problem = {.kind = base::ProblemKind::Offline, .key = u"net.offline"_s};
    view.checks = {offline};
    list.show(view);
    bool worded = false;
    for (const QLabel* label : list.findChildren<QLabel*>())
        worded = worded || label->text().contains(u"No connection"_s);
    EXPECT_TRUE(worded);
}

// "Depends on the group" only where the group is missing; what failed just now says why.
TEST(CheckList, TellsAMissingGroupFromACheckThatFailed) {
    const base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    wizard::CheckList list(problems);
    const auto words = [&list] {
        QStringList shown;
        for (const auto* row : list.findChildren<QWidget*>(u"openCheck"_s)) {
            for (const auto* label : row->findChildren<QLabel*>())
                shown.append(label->text());
        }
        return shown.join(u'\n');
    };
    flows::Check member =
        check(flows::CheckId::AdminAgentMember, flows::CheckResult::CouldNotCheck);
    member.problem = {.kind = base::ProblemKind::NotFound, .key = u"adminAgent.noGroup"_s};
    wizard::AdminAgentView view;
    view.checks = {member};
    list.show(view);
    EXPECT_TRUE(words().contains(u"This depends on the Admin agents group."_s));

    wizard::CheckList failed(problems);
    view.checks.front().problem = {.kind = base::ProblemKind::ServerFault,
                                   .key = u"graph.serverFault"_s};
    failed.show(view);
    const auto* row = failed.findChild<QWidget*>(u"openCheck"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->accessibleName(), u"Admin agent"_s);
    bool said = false;
    for (const auto* label : row->findChildren<QLabel*>())
        said = said || label->text().startsWith(u"The directory could not answer."_s);
    EXPECT_TRUE(said);
}

TEST(CountChecks, TheContactsMailNeverHoldsTheAccountUp) {
    const wizard::CheckCounts counts = wizard::countChecks(
        {check(flows::CheckId::SignedIn, flows::CheckResult::Passed),
         check(flows::CheckId::ContactMailConfirmed, flows::CheckResult::ActionNeeded),
         check(flows::CheckId::AdminAgentMember, flows::CheckResult::ActionNeeded),
         check(flows::CheckId::MultiFactor, flows::CheckResult::Advice),
         check(flows::CheckId::TwoAdministrators, flows::CheckResult::CouldNotCheck)});
    EXPECT_EQ(counts,
              (wizard::CheckCounts{
                  .passed = 1, .advice = 1, .actionNeeded = 2, .unknown = 1, .blocking = 1}));
}

// What cannot be known here must not hold anybody up; what only failed just now can run again.
TEST(CountChecks, ACheckThatFailedJustNowHoldsUpOneThatStaysUnknownDoesNot) {
    flows::Check one = check(flows::CheckId::CompanyEnrolled, flows::CheckResult::CouldNotCheck);
    one.problem = {.kind = base::ProblemKind::ServerFault, .key = {}, .retryable = true};
    EXPECT_EQ(wizard::countChecks({one}).notRun, 1);
    one.problem = {.kind = base::ProblemKind::Forbidden, .key = {}};
    EXPECT_EQ(wizard::countChecks({one}).notRun, 0);
}

TEST(EnrollPanel, OffersTheCorrectedAddressBesideTheTypedOne) {
    auto builtIn = domain::CountryCatalogue::builtIn();
    ASSERT_TRUE(builtIn.has_value());
    const auto countries = std::make_shared<const domain::CountryCatalogue>(*std::move(builtIn));
    wizard::EnrollPanel panel;
    wizard::EnrollView view;
    view.stage = wizard::EnrollStage::AddressToConfirm;
    view.profile.address = {.country = u"US"_s,
                            .state = u"WA"_s,
                            .city = u"Redmnd"_s,
                            .district = {},
                            .addressLine1 = u"1 Microsoft Way"_s,
                            .addressLine2 = {},
                            .postalCode = u"98052"_s};
    view.verdict.suggestion = view.profile.address;
    view.verdict.suggestion->city = u"Redmond"_s;
    panel.show(view, countries);
    EXPECT_TRUE(shows(panel, "takeSuggestedAddressButton"));
    EXPECT_TRUE(shows(panel, "keepTypedAddressButton"));

    view.verdict.suggestion.reset();
    panel.show(view, countries);
    EXPECT_FALSE(shows(panel, "takeSuggestedAddressButton"));
    EXPECT_TRUE(shows(panel, "changeAddressButton"));
}
