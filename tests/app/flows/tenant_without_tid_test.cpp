// An OpenID provider need not name a tenant in its tokens. Whatever is kept for the company is
// found again all the same, by whoever asks with the tenant of the sign-in, the draft or the
// settings.

#include "app/domain/portal_step_catalogue.h"
#include "app/flows/account_status.h"
#include "app/flows/admin_agent_check.h"
#include "app/flows/company_records.h"
#include "app/flows/enrollment.h"
#include "app/flows/portal_confirmation.h"
#include "app/flows/user_changes.h"
#include "tests/app/flows/foreign_tenant.h"
#include "tests/support/contoso.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::ForeignTenant;

namespace {

// As the wizard does after the sign-in.
domain::Draft enrolledDraftOf(const ForeignTenant& company, const flows::TenantSignIn& signedIn) {
    domain::Draft draft;
    draft.profile = test::contoso();
    draft.enrollment = domain::EnrollmentState::Enrolled;
    draft.tenantId = signedIn.tenant.id;
    return *store::saveDraft(company.services().folder, draft, company.services().clock);
}

} // namespace

TEST(TenantWithoutTid, IsKnownByItsOrganization) {
    ForeignTenant company;
    const flows::TenantSignIn signedIn = company.signIn();
    ASSERT_NE(signedIn.connection, nullptr);
    EXPECT_EQ(signedIn.account.tenantId, QString());
    EXPECT_EQ(signedIn.connection->tenantId(), ForeignTenant::kOrganizationId);
    EXPECT_EQ(signedIn.tenant.id, ForeignTenant::kOrganizationId);
    const auto again = flows::checkAgain(company.services(), signedIn, u"en-US"_s, {});
    ASSERT_TRUE(again.has_value()) << testing::PrintToString(again.error());
    EXPECT_EQ(again->tenant, signedIn.tenant);
}

// A cloud file of a provider alone: who is signed in is known, and what is missing is said.
TEST(TenantWithoutTid, IsNotReadWhereTheCloudNamesNoDirectory) {
    ForeignTenant company;
    net::Cloud cloud = company.signIn().session->cloud();
    cloud.graph.clear();
    const auto signedIn = flows::signIn(
        company.services(), {.cloud = cloud, .language = u"en-US"_s}, [](const QUrl&) {}, {});
    ASSERT_TRUE(signedIn.has_value()) << testing::PrintToString(signedIn.error());
    EXPECT_EQ(signedIn->connection, nullptr);
    EXPECT_NE(signedIn->account.subject, QString());
    ASSERT_TRUE(signedIn->unread.has_value());
    EXPECT_EQ(signedIn->unread->key, u"cloud.noGraph"_s);
    EXPECT_FALSE(flows::connectedOnly(signedIn).has_value());
    const auto again = flows::checkAgain(company.services(), *signedIn, u"en-US"_s, {});
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->unread, signedIn->unread);
}

TEST(TenantWithoutTid, IsKnownByItsIssuerWhereTheDirectoryNamesNoneEither) {
    ForeignTenant company;
    company.setOrganizationId({});
    const flows::TenantSignIn signedIn = company.signIn();
    ASSERT_NE(signedIn.connection, nullptr);
    EXPECT_EQ(signedIn.connection->tenantId(), company.issuer());
    EXPECT_EQ(signedIn.tenant.id, company.issuer());
}

TEST(TenantWithoutTid, FindsItsAgreementAndItsActivityAgain) {
    ForeignTenant company;
    const flows::Services& services = company.services();
    const flows::TenantSignIn signedIn = company.signIn();
    ASSERT_NE(signedIn.connection, nullptr);
    const auto kinds = domain::PortalStepCatalogue::builtIn();
    ASSERT_TRUE(kinds.has_value());
    const domain::Draft draft = enrolledDraftOf(company, signedIn);
    const domain::PortalStep step{.id = u"4f3f2a3e-5f0a-4f7e-8a57-0f4c1f0e9a11"_s,
                                  .kind = u"agreement"_s,
                                  .draftId = draft.id,
                                  .values = {},
                                  .proof = {{u"version"_s, u"2026.1"_s},
                                            {u"date"_s, u"2026-11-22"_s},
                                            {u"signer"_s, u"林薇"_s}},
                                  .opened = {},
                                  .confirmed = {}};
    const auto confirmed =
        flows::confirmPortalStep(services, signedIn.connection.get(), *kinds->step(step.kind), step,
                                 draft, flows::PortalTrust::Service, {});
    ASSERT_TRUE(confirmed.has_value()) << testing::PrintToString(confirmed.error());

    // As wizard, dashboard and settings ask.
    const QString& tenant = ForeignTenant::kOrganizationId;
    const auto accepted = flows::lastAcceptance(services, tenant);
    ASSERT_TRUE(accepted.has_value() && accepted->has_value());
    EXPECT_EQ((*accepted)->version, u"2026.1"_s);
    const auto entries = flows::activity(services, tenant, 10);
    ASSERT_TRUE(entries.has_value());
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().action, u"acceptAgreement"_s);
    const auto enrolled = flows::enrolledDraft(services.folder, tenant);
    ASSERT_TRUE(enrolled.has_value() && enrolled->has_value());
    EXPECT_EQ((*enrolled)->id, draft.id);
    const auto status = flows::accountStatus(services, *signedIn.connection, {});
    ASSERT_TRUE(status.has_value()) << testing::PrintToString(status.error());
    EXPECT_TRUE(status->agreementAccepted);
}

TEST(TenantWithoutTid, FindsItsChangesAgain) {
    ForeignTenant company;
    const flows::Services& services = company.services();
    const flows::TenantSignIn signedIn = company.signIn();
    ASSERT_NE(signedIn.connection, nullptr);
    company.answerChange({.status = 204, .headers = "request-id: r-204\r\n"});
    const domain::RoleChange change{
        .userId = ForeignTenant::kUserId, .role = domain::Role::BillingAdmin, .add = true};
    const auto outcomes = flows::applyRoleChanges(services, *signedIn.connection, {change},
                                                  [](const flows::RoleChangeOutcome&) {}, {});
    ASSERT_TRUE(outcomes.front().status.has_value())
        << testing::PrintToString(outcomes.front().status.error());
    const auto entries = flows::activity(services, signedIn.tenant.id, 10);
    ASSERT_TRUE(entries.has_value());
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().targetName, u"Ada"_s);
    EXPECT_EQ(entries->front().requestId, u"r-204"_s);
    // Nothing was filed under no tenant.
    EXPECT_TRUE(flows::activity(services, QString(), 10)->empty());
}

// Nor need the provider name the person's object.
TEST(TenantWithoutTid, MakesMeAnAdminAgentByMyIdInTheDirectory) {
    ForeignTenant company;
    const flows::TenantSignIn signedIn = company.signIn();
    ASSERT_NE(signedIn.connection, nullptr);
    EXPECT_EQ(signedIn.account.objectId, QString());
    const base::Status added =
        flows::addMeAsAdminAgent(company.services(), *signedIn.connection, [] {}, {});
    ASSERT_TRUE(added.has_value()) << testing::PrintToString(added.error());
    const auto requests = company.directory().requests(
        u"/v1.0/groups/%1/members/$ref"_s.arg(ForeignTenant::kAgentGroupId));
    ASSERT_EQ(requests.size(), 1);
    EXPECT_TRUE(requests.front().body.contains(ForeignTenant::kUserId.toLatin1()));
    const auto entries = flows::activity(company.services(), signedIn.tenant.id, 10);
    ASSERT_TRUE(entries.has_value() && entries->size() == 1U);
    EXPECT_EQ(entries->front().target, ForeignTenant::kUserId);
}
