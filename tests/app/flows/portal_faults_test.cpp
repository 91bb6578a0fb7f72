// The service goes wrong in every way while it is asked about a step that was done at the portal:
// nothing counts as verified that is not, nothing that the person brought is lost, and the next
// time it goes on.

#include "app/domain/portal_step_catalogue.h"
#include "app/flows/company_records.h"
#include "app/flows/portal_confirmation.h"
#include "tests/app/flows/foreign_tenant.h"
#include "tests/support/contoso.h"
#include "tests/support/print_to.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::EnrollmentState;
using domain::PortalStepState;
using flows::PortalConfirmation;
using flows::PortalTrust;
using test::ForeignTenant;

namespace {

using Answer = ForeignTenant::Response;

const QString kMpnId = u"6158772"_s;
const QString kMpn = u"mpn"_s;
const QString kLegal = u"legalbusiness"_s;

Answer json(const QJsonObject& object) {
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer mpnProfile() {
    return json({{u"mpnId"_s, kMpnId}});
}

Answer legalProfile(const QString& stage = u"none"_s) {
    const domain::CompanyProfile company = test::contoso();
    const domain::Address& address = company.address;
    const domain::Contact& contact = company.primaryContact;
    return json({{u"companyName"_s, company.legalName},
                 {u"vettingStatus"_s, stage == u"none"_s ? u"authorized"_s : u"pending"_s},
                 {u"vettingSubStatus"_s, stage},
                 {u"address"_s, QJsonObject{{u"country"_s, address.country},
                                            {u"state"_s, address.state},
                                            {u"district"_s, address.district},
                                            {u"addressLine1"_s, address.addressLine1},
                                            {u"postalCode"_s, address.postalCode}}},
                 {u"primaryContact"_s, QJsonObject{{u"firstName"_s, contact.firstName},
                                                   {u"lastName"_s, contact.lastName},
                                                   {u"email"_s, contact.email},
                                                   {u"phoneNumber"_s, contact.phone}}}});
}

struct Fault {
    const char* name;
    Answer answer;
    std::optional<base::ProblemKind> problem; // nullopt: an answer, though not the one hoped for
};

const std::vector<Fault>& faults() {
    using base::ProblemKind;
    static const std::vector<Fault> all{
        {"401", {.status = 401}, ProblemKind::SignInNeeded},
        {"403", {.status = 403, .body = R"({"code":900150})"}, std::nullopt},
        {"404", {.status = 404, .body = R"({"code":1000})"}, std::nullopt},
        {"409", {.status = 409, .body = R"({"code":800014})"}, ProblemKind::Conflict},
        {"429", {.status = 429, .headers = "Retry-After: 120\r\n"}, ProblemKind::Throttled},
        {"500", {.status = 500, .body = R"({"code":800003})"}, ProblemKind::ServerFault},
        {"503", {.status = 503}, ProblemKind::ServerFault},
        {"garbage", {.body = "<html>Sign in to this network"}, ProblemKind::ServerFault},
        {"wrong JSON", {.body = R"({"mpnId":7,"companyName":[]})"}, ProblemKind::ServerFault},
        {"cut", {.body = QByteArray(500, ' '), .withheld = 400}, ProblemKind::Offline},
        {"lost", {.lost = true}, ProblemKind::Offline},
        {"nothing at all", {.silent = true}, ProblemKind::TimedOut},
    };
    return all;
}

// A company whose administrator is signed in and has enrolled it at the portal, by the own word.
class PortalFaults : public testing::Test {
protected:
    void SetUp() override {
        const auto kinds = domain::PortalStepCatalogue::builtIn();
        ASSERT_TRUE(kinds.has_value());
        m_kinds = *kinds;
        m_signedIn = m_company.signIn();
        ASSERT_NE(m_signedIn.connection, nullptr);
        m_draft.profile = test::contoso();
        m_draft.tenantId = m_signedIn.tenant.id;
        m_draft = *store::saveDraft(services().folder, m_draft, services().clock);
    }

    const flows::Services& services() const { return m_company.services(); }

    domain::PortalStep stepOf(const QString& kind, PortalStepState state) const {
        domain::PortalStep step;
        step.id = u"step of "_s + kind;
        step.kind = kind;
        step.draftId = m_draft.id;
        step.state = state;
        step.proof = {{u"mpnId"_s, kMpnId}};
        return step;
    }
    void keep(const domain::PortalStep& step) {
        ASSERT_TRUE(store::savePortalStep(services().folder, step).has_value());
    }
    domain::PortalStep stored(const QString& kind) const {
        const auto steps = store::portalSteps(services().folder, m_draft.id);
        for (const domain::PortalStep& step : steps.value_or(std::vector<domain::PortalStep>())) {
            if (step.kind == kind)
                return step;
        }
        return {};
    }
    domain::Draft storedDraft() const { return *store::loadDraft(services().folder, m_draft.id); }
    size_t activities() const { return flows::activity(services(), m_draft.tenantId, 10)->size(); }
    void meet(const QString& profile, const Fault& fault) {
        using namespace std::chrono_literals;
        m_company.answerProfile(profile, fault.answer);
        m_company.transport().losePatienceAfter(fault.answer.silent ? 100ms : 60'000ms);
    }
    auto verify() { return flows::verifyConfirmedSteps(services(), m_signedIn, m_draft, {}); }
    auto confirm(const domain::PortalStep& step, PortalTrust trust = PortalTrust::Service) {
        return flows::confirmPortalStep(services(), m_signedIn.connection.get(),
                                        *m_kinds.step(step.kind), step, m_draft, trust, {});
    }
    void makeWell() {
        m_company.transport().losePatienceAfter(std::chrono::minutes(1));
        m_company.answerProfile(kMpn, mpnProfile());
        m_company.answerProfile(kLegal, legalProfile());
    }

    ForeignTenant m_company;
    domain::PortalStepCatalogue m_kinds;
    flows::TenantSignIn m_signedIn;
    domain::Draft m_draft;
};

} // namespace

TEST_F(PortalFaults, VerifyNothingWronglyAndLoseNothing) {
    const domain::PortalStep awaited = stepOf(u"enroll"_s, PortalStepState::AwaitingConfirmation);
    keep(awaited);
    for (const QString& profile : {kMpn, kLegal}) {
        for (const Fault& fault : faults()) {
            SCOPED_TRACE(profile.toStdString() + ": " + fault.name);
            makeWell();
            meet(profile, fault);
            const auto verified = verify();
            if (fault.problem) {
                ASSERT_FALSE(verified.has_value());
                EXPECT_EQ(verified.error().kind, *fault.problem);
            } else {
                ASSERT_TRUE(verified.has_value()) << testing::PrintToString(verified.error());
                EXPECT_TRUE(verified->empty());
            }
            EXPECT_EQ(stored(u"enroll"_s), awaited);
            EXPECT_EQ(storedDraft(), m_draft);
            EXPECT_EQ(activities(), 0U);
        }
    }
    makeWell();
    const auto verified = verify();
    ASSERT_TRUE(verified.has_value()) << testing::PrintToString(verified.error());
    EXPECT_EQ(stored(u"enroll"_s).state, PortalStepState::VerifiedByService);
}

TEST_F(PortalFaults, ThrottlingIsToldWithItsPause) {
    keep(stepOf(u"enroll"_s, PortalStepState::AwaitingConfirmation));
    m_company.answerProfile(kMpn, {.status = 429, .headers = "Retry-After: 120\r\n"});
    const auto verified = verify();
    ASSERT_FALSE(verified.has_value());
    EXPECT_EQ(verified.error().retryAfter, std::chrono::seconds(120));
}

TEST_F(PortalFaults, KeepTheProofOfAConfirmation) {
    const domain::PortalStep opened = stepOf(u"enroll"_s, PortalStepState::Opened);
    for (const Fault& fault : faults()) {
        if (!fault.problem)
            continue;
        SCOPED_TRACE(fault.name);
        meet(kMpn, fault);
        const auto confirmed = confirm(opened);
        ASSERT_FALSE(confirmed.has_value());
        EXPECT_EQ(confirmed.error().kind, *fault.problem);
        EXPECT_EQ(stored(u"enroll"_s), opened);
        EXPECT_EQ(storedDraft(), m_draft);
        EXPECT_EQ(activities(), 0U);
    }
    makeWell();
    const auto confirmed = confirm(opened);
    ASSERT_TRUE(confirmed.has_value()) << testing::PrintToString(confirmed.error());
    EXPECT_EQ(stored(u"enroll"_s).state, PortalStepState::VerifiedByService);
    EXPECT_EQ(storedDraft().enrollment, EnrollmentState::Enrolled);
}

TEST_F(PortalFaults, AConfirmationIsAwaitedWhereTheServiceDoesNotKnowOfItYet) {
    const auto confirmed = confirm(stepOf(u"enroll"_s, PortalStepState::Opened)); // 404
    ASSERT_TRUE(confirmed.has_value()) << testing::PrintToString(confirmed.error());
    EXPECT_EQ(stored(u"enroll"_s).state, PortalStepState::AwaitingConfirmation);
    EXPECT_EQ(storedDraft().enrollment, EnrollmentState::NotEnrolled);
}

TEST_F(PortalFaults, AConfirmationIsThePersonsOwnWhereTheServiceMayNotTell) {
    m_company.answerProfile(kMpn, {.status = 403, .body = R"({"code":900150})"});
    const auto confirmed = confirm(stepOf(u"enroll"_s, PortalStepState::Opened));
    ASSERT_TRUE(confirmed.has_value()) << testing::PrintToString(confirmed.error());
    EXPECT_EQ(stored(u"enroll"_s).state, PortalStepState::ConfirmedByYou);
    EXPECT_EQ(storedDraft().enrollment, EnrollmentState::Enrolled);
}

TEST_F(PortalFaults, AnAwaitedStepMovesTheDraftOnOnceTheServiceConfirms) {
    keep(stepOf(u"enroll"_s, PortalStepState::AwaitingConfirmation));
    keep(stepOf(u"contactMail"_s, PortalStepState::AwaitingConfirmation));
    makeWell();
    const auto verified = verify();
    ASSERT_TRUE(verified.has_value()) << testing::PrintToString(verified.error());
    ASSERT_EQ(verified->size(), 2U);
    for (const PortalConfirmation& one : *verified) {
        EXPECT_EQ(one.step.state, PortalStepState::VerifiedByService);
        EXPECT_TRUE(one.step.confirmed.isValid());
        EXPECT_EQ(one.step, stored(one.step.kind));
        EXPECT_EQ(one.draft.enrollment, EnrollmentState::Enrolled);
        EXPECT_EQ(one.draft.mpnId, kMpnId);
    }
    EXPECT_EQ(storedDraft().enrollment, EnrollmentState::Enrolled);
    EXPECT_EQ(storedDraft().mpnId, kMpnId);
    EXPECT_EQ(activities(), 1U);
    // Once is enough.
    const auto again = verify();
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(again->empty());
    EXPECT_EQ(activities(), 1U);
}

// The window holds the draft as it was when the service was asked.
TEST_F(PortalFaults, AnAwaitedStepKeepsWhatWasTypedMeanwhile) {
    keep(stepOf(u"enroll"_s, PortalStepState::AwaitingConfirmation));
    makeWell();
    domain::Draft typed = m_draft;
    typed.signerLastName = u"林"_s;
    ASSERT_TRUE(store::saveDraft(services().folder, typed, services().clock).has_value());
    ASSERT_TRUE(verify().has_value());
    EXPECT_EQ(storedDraft().signerLastName, u"林"_s);
    EXPECT_EQ(storedDraft().enrollment, EnrollmentState::Enrolled);
}

TEST_F(PortalFaults, AnAwaitedStepThatTheServiceHasOtherwiseMovesNothingOn) {
    domain::PortalStep step = stepOf(u"enroll"_s, PortalStepState::AwaitingConfirmation);
    step.proof.insert(u"mpnId"_s, u"1234567"_s);
    keep(step);
    makeWell();
    const auto verified = verify();
    ASSERT_TRUE(verified.has_value() && verified->size() == 1U);
    EXPECT_EQ(verified->front().step.state, PortalStepState::DisagreesWithService);
    EXPECT_EQ(verified->front().differences.size(), 1U);
    EXPECT_EQ(storedDraft().enrollment, EnrollmentState::NotEnrolled);
}

// The person's word was enough where the service did not know of it; it still does not.
TEST_F(PortalFaults, AConfirmedStepStaysConfirmedUntilTheServiceKnowsOfIt) {
    const auto confirmed =
        confirm(stepOf(u"enroll"_s, PortalStepState::Opened), PortalTrust::Person);
    ASSERT_TRUE(confirmed.has_value()) << testing::PrintToString(confirmed.error());
    const domain::PortalStep before = stored(u"enroll"_s);
    ASSERT_TRUE(verify().has_value());
    EXPECT_EQ(stored(u"enroll"_s), before);
    makeWell();
    ASSERT_TRUE(verify().has_value());
    EXPECT_EQ(stored(u"enroll"_s).state, PortalStepState::VerifiedByService);
}

TEST_F(PortalFaults, AnAwaitedMailIsAskedAgain) {
    keep(stepOf(u"contactMail"_s, PortalStepState::AwaitingConfirmation));
    m_company.answerProfile(kLegal, legalProfile(u"email_ownership"_s));
    EXPECT_TRUE(verify()->empty());
    m_company.answerProfile(kLegal, legalProfile(u"employment_verification"_s));
    ASSERT_TRUE(verify().has_value());
    EXPECT_EQ(stored(u"contactMail"_s).state, PortalStepState::VerifiedByService);
}
