// The main job without windows: every flow over real sockets against the sandbox, into real SQLite
// files. The browser is played by form posts.

#include "app/crypto/hash.h"
#include "app/domain/role_ids.h"
#include "app/flows/account_status.h"
#include "app/flows/admin_agent_check.h"
#include "app/flows/directory_sync.h"
#include "app/flows/enrollment.h"
#include "app/flows/known_company.h"
#include "app/flows/overview.h"
#include "app/flows/portal_confirmation.h"
#include "app/flows/tenant_sign_in.h"
#include "app/flows/user_changes.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/contoso.h"
#include "tests/support/form_browser.h"
#include "tests/support/print_to.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

namespace {

// A sandbox, a data folder, and the services over them.
class Journey : public testing::Test {
protected:
    Journey()
        : m_transport(net::makeNetworkTransport())
        , m_http(*m_transport, m_clock)
        , m_vault(secrets::makeMemoryVault()) {}

    void SetUp() override {
        sandbox::Options options;
        options.dataDir = m_files.filePath(u"sandbox"_s);
        options.users = 40;
        options.reviewSeconds = 0;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        const auto announced = m_sandbox->start();
        ASSERT_TRUE(announced.has_value());
        m_cloud = net::sandboxCloud(announced->origin, announced->clientId);
        for (const auto& account : announced->accounts)
            m_passwords.insert(account.userName, account.password);

        const store::DataFolder folder{m_files.filePath(u"data"_s)};
        ASSERT_TRUE(store::openWorkspace(folder, m_clock).has_value());
    }

    // Account names stand in the announcement; the first of contoso is its Global administrator.
    // `extraScopes`: see auth::Session::wantedScopes.
    flows::TenantSignIn signIn(const QString& userName, const QStringList& extraScopes = {}) {
        m_browser = std::make_unique<test::FormBrowser>(
            *m_transport, QMap<QString, QString>{{u"username"_s, userName},
                                                 {u"password"_s, m_passwords.value(userName)}});
        m_services = std::make_unique<flows::Services>(
            flows::Services{.clock = m_clock,
                            .http = m_http,
                            .vault = *m_vault,
                            .browser = *m_browser,
                            .folder = {m_files.filePath(u"data"_s)}});
        const auth::SignInRequest request{.cloud = m_cloud,
                                          .tenant = {},
                                          .loginHint = userName,
                                          .extraScopes = extraScopes,
                                          .language = u"en-US"_s,
                                          .timeLimit = std::chrono::seconds(30)};
        auto signedIn = flows::signIn(*m_services, request, [](const QUrl&) {}, {});
        EXPECT_TRUE(signedIn.has_value());
        if (!signedIn)
            PrintTo(signedIn.error(), &std::cerr);
        return signedIn.value_or(flows::TenantSignIn{});
    }

    QString administrator() const { return u"admin@contoso.onmicrosoft.com"_s; }

    base::SystemClock m_clock;
    QTemporaryDir m_files;
    std::unique_ptr<net::HttpTransport> m_transport;
    net::HttpClient m_http;
    std::unique_ptr<secrets::SecretVault> m_vault;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    net::Cloud m_cloud;
    QMap<QString, QString> m_passwords;
    std::unique_ptr<test::FormBrowser> m_browser;
    std::unique_ptr<flows::Services> m_services;
};

// Waits until the service shows a change that it has accepted.
bool shows(const flows::Connection& connection, const domain::RoleChange& change) {
    using namespace std::chrono_literals;
    for (int tries = 0; tries < 100; ++tries) {
        const auto roles = flows::rolesOf(connection, change.userId, {});
        if (roles && roles->contains(change.role) == change.add)
            return true;
        base::CancelToken().waitFor(100ms);
    }
    return false;
}

const flows::Check& find(const std::vector<flows::Check>& checks, flows::CheckId id) {
    return *std::find_if(checks.begin(), checks.end(),
                         [id](const flows::Check& check) { return check.id == id; });
}

} // namespace

// Who is blocked cannot sign in to help.
TEST_F(Journey, NamesNoBlockedAdministratorAsHelp) {
    const flows::TenantSignIn administration = signIn(administrator(), m_cloud.graphWriteScopes);
    ASSERT_NE(administration.connection, nullptr);
    const QString blocked = u"5a0c9a10-6f0e-4a52-9d27-1f6f3c0b1b03"_s; // of the practice tenant
    const domain::RoleChange promotion{.userId = blocked, .role = domain::Role::GlobalAdmin};
    const auto outcome = flows::applyRoleChanges(*m_services, *administration.connection,
                                                 {promotion}, [](const auto&) {}, {});
    ASSERT_TRUE(outcome.front().status.has_value());
    ASSERT_TRUE(shows(*administration.connection, promotion));

    const flows::TenantSignIn ordinary = signIn(u"adele@contoso.onmicrosoft.com"_s);
    EXPECT_EQ(ordinary.globalAdmin, flows::GlobalAdminState::No);
    EXPECT_FALSE(ordinary.whoCanHelp.empty());
    for (const domain::User& one : ordinary.whoCanHelp)
        EXPECT_NE(one.id, blocked);
}

TEST_F(Journey, TakesACompanyFromNothingToAnAdminAgent) {
    const flows::TenantSignIn signedIn = signIn(administrator());
    ASSERT_NE(signedIn.connection, nullptr);
    EXPECT_EQ(signedIn.globalAdmin, flows::GlobalAdminState::Yes);
    EXPECT_EQ(signedIn.tenant.initialDomain, u"contoso.onmicrosoft.com"_s);
    const flows::Connection& connection = *signedIn.connection;

    const auto known = flows::knownCompany(connection, {});
    ASSERT_TRUE(known.has_value());
    EXPECT_FALSE(known->registered.has_value());
    EXPECT_FALSE(known->profile.value(domain::field::kLegalName).value.isEmpty());

    domain::Draft draft;
    draft.cloud = u"sandbox"_s;
    draft.tenantId = signedIn.tenant.id;
    draft.profile = test::contoso();
    draft = *store::saveDraft(m_services->folder, draft, m_clock);
    const auto verdict = flows::checkAddress(connection, draft.profile.address, {});
    ASSERT_TRUE(verdict.has_value());
    EXPECT_TRUE(verdict->valid);

    const auto enrolled = flows::enroll(*m_services, connection, draft, {});
    ASSERT_TRUE(enrolled.has_value()) << testing::PrintToString(enrolled.error());
    draft = std::get<domain::Draft>(*enrolled);
    EXPECT_EQ(draft.enrollment, domain::EnrollmentState::Enrolled);
    EXPECT_FALSE(draft.mpnId.isEmpty());

    const auto text = flows::agreementText(connection, u"CN"_s, u"zh-CN"_s, {});
    ASSERT_TRUE(text.has_value());
    const auto agreement = std::get<domain::AgreementText>(*text);
    EXPECT_TRUE(agreement.sample);
    const auto accepted =
        flows::acceptAgreement(*m_services, connection, draft, agreement, u"伟"_s, u"张"_s, {});
    ASSERT_TRUE(accepted.has_value()) << testing::PrintToString(accepted.error());
    const auto kept = store::acceptances(m_services->folder, connection.tenantId());
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().sha256,
              QString::fromLatin1(crypto::sha256Hex(agreement.body.toUtf8())));

    const auto before = flows::runChecks(*m_services, connection, [](const flows::Check&) {}, {});
    EXPECT_EQ(find(before, flows::CheckId::AdminAgentMember).fix,
              flows::CheckFix::AddMeAsAdminAgent);
    EXPECT_EQ(find(before, flows::CheckId::AgreementAccepted).result, flows::CheckResult::Passed);
    // The first write asks for more than reading did.
    const base::Status refused = flows::addMeAsAdminAgent(*m_services, connection, [] {}, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"AADSTS65001"_s);
    const flows::TenantSignIn again = signIn(administrator(), connection.session().wantedScopes());
    ASSERT_NE(again.connection, nullptr);
    const base::Status added = flows::addMeAsAdminAgent(*m_services, *again.connection, [] {}, {});
    ASSERT_TRUE(added.has_value()) << testing::PrintToString(added.error());
    const auto after =
        flows::runChecks(*m_services, *again.connection, [](const flows::Check&) {}, {});
    EXPECT_EQ(find(after, flows::CheckId::AdminAgentMember).result, flows::CheckResult::Passed);

    const auto entries = store::journal(m_services->folder, again.connection->tenantId(), 10);
    ASSERT_EQ(entries->size(), 3U) << "what wanted consent was not sent";
    EXPECT_TRUE(std::all_of(entries->begin(), entries->end(), [](const store::JournalEntry& entry) {
        return entry.state == store::JournalState::Succeeded && !entry.requestId.isEmpty();
    }));
    EXPECT_EQ(entries->back().action, u"enroll"_s);
    EXPECT_EQ(entries->back().requestId, draft.id) << "the key that makes a repeat harmless";
}

TEST_F(Journey, EnrollsOnceHoweverOftenItIsAsked) {
    const flows::TenantSignIn signedIn = signIn(administrator());
    ASSERT_NE(signedIn.connection, nullptr);
    domain::Draft draft;
    draft.profile = test::contoso();
    draft = *store::saveDraft(m_services->folder, draft, m_clock);
    const auto first = flows::enroll(*m_services, *signedIn.connection, draft, {});
    const auto second = flows::enroll(*m_services, *signedIn.connection, draft, {});
    ASSERT_TRUE(first.has_value() && second.has_value());
    EXPECT_EQ(std::get<domain::Draft>(*first).mpnId, std::get<domain::Draft>(*second).mpnId);
}

TEST_F(Journey, KeepsAnAgreementThatWasConfirmedBeforeTheSignIn) {
    const auto kinds = domain::PortalStepCatalogue::builtIn();
    ASSERT_TRUE(kinds.has_value());
    m_cloud.program.clear(); // as a live cloud
    const flows::TenantSignIn signedIn = signIn(administrator());
    ASSERT_NE(signedIn.connection, nullptr);
    const QString tenant = signedIn.connection->tenantId();

    domain::Draft draft;
    draft.profile = test::contoso();
    draft.enrollment = domain::EnrollmentState::Enrolled;
    draft = *store::saveDraft(m_services->folder, draft, m_clock);
    domain::PortalStep step;
    step.id = u"4f3f2a3e-5f0a-4f7e-8a57-0f4c1f0e9a11"_s;
    step.draftId = draft.id;
    step.kind = u"agreement"_s;
    step.proof = {
        {u"version"_s, u"2026.1"_s}, {u"date"_s, u"2026-11-22"_s}, {u"signer"_s, u"林薇"_s}};
    const auto confirmed = flows::confirmPortalStep(*m_services, nullptr, *kinds->step(step.kind),
                                                    step, draft, flows::PortalTrust::Service, {});
    ASSERT_TRUE(confirmed.has_value()) << testing::PrintToString(confirmed.error());
    EXPECT_EQ(store::acceptances(m_services->folder, QString())->size(), 0U);

    draft = confirmed->draft;
    draft.tenantId = tenant;
    draft = *store::saveDraft(m_services->folder, draft, m_clock);
    const auto status = flows::accountStatus(*m_services, *signedIn.connection, {});
    ASSERT_TRUE(status.has_value()) << testing::PrintToString(status.error());
    EXPECT_TRUE(status->agreementAccepted);
    for (int signIns = 0; signIns < 2; ++signIns)
        ASSERT_TRUE(flows::verifyConfirmedSteps(*m_services, signedIn, draft, {}).has_value());
    const auto kept = store::acceptances(m_services->folder, tenant);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().version, u"2026.1"_s);
    EXPECT_EQ(kept->front().signerLastName, u"林薇"_s);
}

// Another computer has enrolled it meanwhile, or this one with a draft that was deleted.
TEST_F(Journey, AdoptsACompanyThatIsEnrolledAlready) {
    const flows::TenantSignIn signedIn = signIn(administrator());
    ASSERT_NE(signedIn.connection, nullptr);
    domain::Draft first;
    first.profile = test::contoso();
    first = *store::saveDraft(m_services->folder, first, m_clock);
    ASSERT_TRUE(flows::enroll(*m_services, *signedIn.connection, first, {}).has_value());

    domain::Draft second;
    second.profile = test::contoso();
    second.profile.legalName = u"北京康拓索信息技术有限公司"_s;
    second = *store::saveDraft(m_services->folder, second, m_clock);
    const auto again = flows::enroll(*m_services, *signedIn.connection, second, {});
    ASSERT_TRUE(again.has_value()) << testing::PrintToString(again.error());
    const auto adopted = std::get<domain::Draft>(*again);
    EXPECT_EQ(adopted.id, second.id);
    EXPECT_EQ(adopted.enrollment, domain::EnrollmentState::Enrolled);
    EXPECT_FALSE(adopted.mpnId.isEmpty());
    EXPECT_EQ(adopted.profile, test::contoso());

    const auto known = flows::knownCompany(*signedIn.connection, {});
    ASSERT_TRUE(known.has_value() && known->registered.has_value());
    EXPECT_EQ(known->registered->mpnId, adopted.mpnId);
    EXPECT_FALSE(known->registered->agreementAccepted);
}

TEST_F(Journey, RefusesBadFieldsByNameAndKeepsTheDraft) {
    const flows::TenantSignIn signedIn = signIn(administrator());
    ASSERT_NE(signedIn.connection, nullptr);
    domain::Draft draft;
    draft.profile = test::contoso();
    draft.profile.primaryContact.email = u"info@contoso.com"_s;
    draft = *store::saveDraft(m_services->folder, draft, m_clock);
    const auto refused = flows::enroll(*m_services, *signedIn.connection, draft, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, base::ProblemKind::InvalidInput);
    EXPECT_EQ(refused.error().field, domain::field::kEmail);
    EXPECT_EQ(store::loadDraft(m_services->folder, draft.id)->profile, draft.profile);
}

TEST_F(Journey, FillsTheDirectoryAndChangesRolesOnce) {
    const flows::TenantSignIn signedIn = signIn(administrator(), m_cloud.graphWriteScopes);
    ASSERT_NE(signedIn.connection, nullptr);
    const flows::Connection& connection = *signedIn.connection;
    const auto synced = flows::syncDirectory(
        *m_services, connection, true, [](base::Progress) {}, [](const flows::Snapshot&) {}, {});
    ASSERT_TRUE(synced.has_value()) << testing::PrintToString(synced.error());
    EXPECT_GE(synced->snapshot->size(), 40);
    EXPECT_FALSE(synced->state.deltaLink.isEmpty());
    const qsizetype me = synced->snapshot->rowOf(connection.account().objectId);
    ASSERT_GE(me, 0);
    EXPECT_TRUE(synced->snapshot->roles(me).contains(domain::Role::GlobalAdmin));

    const domain::RoleChange change{
        .userId = connection.account().objectId, .role = domain::Role::BillingAdmin, .add = true};
    const auto apply = [&] {
        const auto outcomes = flows::applyRoleChanges(*m_services, connection, {change},
                                                      [](const flows::RoleChangeOutcome&) {}, {});
        ASSERT_TRUE(outcomes.front().status.has_value())
            << testing::PrintToString(outcomes.front().status.error());
    };
    apply();
    ASSERT_TRUE(shows(connection, change)); // the directory is eventually consistent
    apply();
    // The second round found it done: one journal entry, not two.
    EXPECT_EQ(store::journal(m_services->folder, connection.tenantId(), 10)->size(), 1U);
    const auto cached = flows::cachedDirectory(m_services->folder, connection.tenantId(), true);
    EXPECT_TRUE(cached->snapshot->roles(cached->snapshot->rowOf(connection.account().objectId))
                    .contains(domain::Role::BillingAdmin));

    // From the delta link on, nothing is read twice.
    qint64 reread = 0;
    const auto again = flows::syncDirectory(
        *m_services, connection, true, [&](base::Progress step) { reread = step.done; },
        [](const flows::Snapshot&) {}, {});
    ASSERT_TRUE(again.has_value());
    EXPECT_LT(reread, 40);
    EXPECT_EQ(again->snapshot->size(), synced->snapshot->size());
}

TEST_F(Journey, ShowsTheKeptOverviewWhenTheServiceIsGone) {
    const flows::TenantSignIn signedIn = signIn(u"admin@fabrikam.onmicrosoft.com"_s);
    ASSERT_NE(signedIn.connection, nullptr);
    const flows::Connection& connection = *signedIn.connection;
    const auto read = flows::readOverview(*m_services, connection, {});
    ASSERT_TRUE(read.has_value()) << testing::PrintToString(read.error());
    EXPECT_TRUE(read->status.enrolled);
    EXPECT_EQ(read->status.membership.level, domain::MembershipLevel::ActionPack);
    EXPECT_FALSE(read->benefits.empty());

    m_sandbox->stop();
    const auto offline = flows::readOverview(*m_services, connection, {});
    ASSERT_FALSE(offline.has_value());
    EXPECT_EQ(offline.error().kind, base::ProblemKind::Offline);
    const auto cached = flows::cachedOverview(m_services->folder, connection.tenantId());
    ASSERT_TRUE(cached.has_value() && cached->has_value());
    EXPECT_TRUE((*cached)->fromCache);
    EXPECT_EQ((*cached)->benefits, read->benefits);
    EXPECT_EQ((*cached)->status.mpnId, read->status.mpnId);
}

// Not everybody may read how the verification stands; that, too, is known offline.
TEST_F(Journey, KeepsWhatAHelpdeskAgentMayReadOfTheOverview) {
    const flows::TenantSignIn signedIn = signIn(u"chen@fabrikam.onmicrosoft.com"_s);
    ASSERT_NE(signedIn.connection, nullptr);
    const auto read = flows::readOverview(*m_services, *signedIn.connection, {});
    ASSERT_TRUE(read.has_value()) << testing::PrintToString(read.error());
    EXPECT_TRUE(read->status.enrolled);
    ASSERT_TRUE(read->verificationProblem.has_value());
    EXPECT_EQ(read->verificationProblem->kind, base::ProblemKind::Forbidden);
    EXPECT_EQ(read->verificationProblem->code, u"900150"_s);
    const auto cached = flows::cachedOverview(m_services->folder, signedIn.connection->tenantId());
    ASSERT_TRUE(cached.has_value() && cached->has_value());
    EXPECT_EQ((*cached)->status.mpnId, read->status.mpnId);
    ASSERT_TRUE((*cached)->verificationProblem.has_value());
    EXPECT_EQ((*cached)->verificationProblem->code, u"900150"_s);
}
