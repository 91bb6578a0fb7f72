// The service goes wrong in every way at every step that talks to it, at the real window over real
// sockets: each time it is said in words, the page stays, nothing typed is lost, and the same
// button goes on once the service is well again.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;

namespace {

struct Fault {
    const char* name;
    QByteArray what; // of a sandbox rule; empty: the network is gone
};

const std::vector<Fault>& faults() {
    static const std::vector<Fault> all{
        {"403", R"("status":403)"},
        {"404", R"("status":404)"},
        {"409", R"("status":409)"},
        {"429", R"("status":429,"headers":{"Retry-After":"120"})"},
        {"500", R"("status":500)"},
        {"503", R"("status":503)"},
        {"garbage", R"("status":200,"body":"<html>\u0000garbage")"},
        {"nothing at all", R"("delayMs":500,"cut":"before")"},
        {"cut", R"("cut":"before")"},
        {"no network", {}},
    };
    return all;
}

// A step that asks the service for something.
struct Step {
    const char* name;
    WizardStep page;
    const char* method;
    const char* path;
    void (*reach)(WizardStage&);
    bool (*attempt)(WizardStage&);
    bool (*isThrough)(WizardStage&);
};

void PrintTo(const Step& step, std::ostream* out) {
    *out << step.name;
}

void reachSignIn(WizardStage& stage) {
    test::fillProfile(stage); // typed before anybody signed in
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("nextButton"));
}
void reachFilledForm(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
}
void reachFullSummary(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(reachFilledForm(stage));
    ASSERT_NO_FATAL_FAILURE(test::reachSummary(stage));
}
void reachSigning(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::enroll(stage));
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
}
// The text could not be read when the page was reached.
void reachMissingText(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(reachFullSummary(stage));
    stage.failBy(R"([{"path":"/program/v1/agreement","status":500}])");
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::Agreement));
    stage.failBy("[]");
}
void reachChecks(WizardStage& stage) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
}
bool pressPrimary(WizardStage& stage) {
    return stage.press("nextButton");
}
bool loadAgain(WizardStage& stage) {
    return stage.press("agreementGateButton");
}
bool pressSignIn(WizardStage& stage) {
    return stage.press("signInButton");
}
// The browser is not needed twice for it.
bool readTenant(WizardStage& stage) {
    const bool signedIn = stage.button("checkAgainButton") != nullptr;
    return stage.press(signedIn ? "checkAgainButton" : "signInButton");
}
bool addMe(WizardStage& stage) {
    return stage.press("fixButton1");
}
bool resendMail(WizardStage& stage) {
    return stage.press("fixButton2");
}
bool isSignedIn(WizardStage& stage) {
    return stage.journey().signIn().connection() != nullptr;
}
bool isAtSummary(WizardStage& stage) {
    const auto at = stage.journey().profile().view().stage;
    return at == wizard::EnrollStage::Summary || at == wizard::EnrollStage::AddressToConfirm;
}
bool isAtAgreement(WizardStage& stage) {
    return stage.isAt(WizardStep::Agreement);
}
bool hasText(WizardStage& stage) {
    return stage.find<QWidget>("agreementText")->isVisible();
}
bool isAtChecks(WizardStage& stage) {
    return stage.isAt(WizardStep::AdminAgent);
}
bool isAdminAgent(WizardStage& stage) {
    return stage.journey().adminAgent().mayFinish();
}
bool mailIsResent(WizardStage& stage) {
    const auto* bar = stage.messages(WizardStep::AdminAgent);
    return bar->isVisible() && !bar->problem();
}

const std::vector<Step>& steps() {
    static const std::vector<Step> all{
        {"Discovery", WizardStep::SignIn, "GET", "*/openid-configuration", reachSignIn, pressSignIn,
         isSignedIn},
        {"Token", WizardStep::SignIn, "POST", "*/oauth2/v2.0/token", reachSignIn, pressSignIn,
         isSignedIn},
        {"Keys", WizardStep::SignIn, "GET", "*/discovery/v2.0/keys", reachSignIn, pressSignIn,
         isSignedIn},
        {"Tenant", WizardStep::SignIn, "GET", "/graph/v1.0/organization*", reachSignIn, readTenant,
         isSignedIn},
        {"AddressCheck", WizardStep::CompanyProfile, "POST", "*/validations/address",
         reachFilledForm, pressPrimary, isAtSummary},
        {"Enroll", WizardStep::CompanyProfile, "POST", "/program/v1/enroll", reachFullSummary,
         pressPrimary, isAtAgreement},
        {"AgreementText", WizardStep::Agreement, "GET", "/program/v1/agreement", reachMissingText,
         loadAgain, hasText},
        {"Acceptance", WizardStep::Agreement, "POST", "/program/v1/agreement/acceptance",
         reachSigning, pressPrimary, isAtChecks},
        {"AddAdminAgent", WizardStep::AdminAgent, "POST", "/graph/v1.0/groups/*/members/$ref",
         reachChecks, addMe, isAdminAgent},
        {"ResendMail", WizardStep::AdminAgent, "POST", "/program/v1/verification/resend",
         reachChecks, resendMail, mailIsResent},
    };
    return all;
}

class FaultAtAStep : public ::testing::TestWithParam<std::tuple<Step, const char*>> {};

void strike(WizardStage& stage, const Step& step, const Fault& fault) {
    if (fault.what.isEmpty())
        stage.stopSandbox();
    else
        stage.failBy(R"([{"path":")" + QByteArray(step.path) + R"(","method":")" + step.method +
                     R"(",)" + fault.what + "}]");
}

} // namespace

TEST_P(FaultAtAStep, IsToldAndNothingIsLost) {
    const Step& step = std::get<0>(GetParam());
    const char* language = std::get<1>(GetParam());
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    stage.journey().services().setLanguage(QString::fromLatin1(language));
    ASSERT_NO_FATAL_FAILURE(step.reach(stage));
    const domain::Draft before = stage.journey().keeper().draft();

    for (const Fault& fault : faults()) {
        SCOPED_TRACE(fault.name);
        if (step.isThrough(stage))
            break; // a page that only reads goes on by itself once it is online again
        strike(stage, step, fault);
        ASSERT_TRUE(step.attempt(stage));
        ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, step.page));
        EXPECT_TRUE(stage.isAt(step.page));
        EXPECT_FALSE(step.isThrough(stage));
        const domain::Draft now = stage.journey().keeper().draft();
        EXPECT_EQ(now.profile, before.profile);
        EXPECT_EQ(now.enrollment, before.enrollment);
        stage.failBy("[]");
        stage.messages(step.page)->dismiss();
        // Online again, and done with what was begun of itself.
        ASSERT_TRUE(waitFor([&] {
            return stage.journey().connectivity().isOnline() && stage.lanes().isIdle() &&
                   stage.journey().signIn().view().phase != wizard::SignInPhase::CheckingAgain &&
                   stage.journey().agreement().view().stage != wizard::AgreementStage::Loading;
        }));
    }
    if (!step.isThrough(stage)) {
        ASSERT_TRUE(step.attempt(stage));
    }
    EXPECT_TRUE(waitFor([&] { return step.isThrough(stage); }));
    stage.close();
    EXPECT_EQ(stage.storedDraft().profile, before.profile);
}

INSTANTIATE_TEST_SUITE_P(Every, FaultAtAStep,
                         ::testing::Combine(::testing::ValuesIn(steps()),
                                            ::testing::Values("en", "zh_CN")),
                         [](const auto& one) {
                             return std::string(std::get<0>(one.param).name) + "_" +
                                    std::get<1>(one.param);
                         });

// The work was done, its answer did not arrive.
TEST(LostAnswer, OfAWriteIsReadBackNotRepeated) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    const auto lose = [&](const QByteArray& path) {
        stage.failBy(R"([{"path":")" + path + R"(","method":"POST","nth":[1],"cut":"headers"}])");
    };
    const auto sent = [&](const QString& path) {
        return stage.network.sent(net::Method::Post, path);
    };
    ASSERT_NO_FATAL_FAILURE(reachFullSummary(stage));
    lose("/program/v1/enroll");
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    EXPECT_EQ(sent(u"/program/v1/enroll"_s), 1);

    lose("/program/v1/agreement/acceptance");
    ASSERT_NO_FATAL_FAILURE(test::accept(stage));
    EXPECT_EQ(sent(u"/program/v1/agreement/acceptance"_s), 1);

    ASSERT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
    lose("/graph/v1.0/groups/*/members/$ref");
    ASSERT_TRUE(waitFor([&] { return stage.lanes().isIdle(); }));
    ASSERT_TRUE(stage.press("fixButton1"));
    EXPECT_TRUE(waitFor([&] { return isAdminAgent(stage); }));
    EXPECT_FALSE(stage.messages(WizardStep::AdminAgent)->isVisible());
    stage.close();
    const auto entries = store::journal(stage.flows().folder, stage.storedDraft().tenantId, 10);
    ASSERT_EQ(entries->size(), 3U);
    for (const store::JournalEntry& entry : *entries)
        EXPECT_EQ(entry.state, store::JournalState::Succeeded) << entry.action.toStdString();
}

// The address check is a help, no gate: a service that cannot do it does not stop the enrollment.
TEST(AddressCheck, ThatFailsForGoodCanBeSkipped) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_NO_FATAL_FAILURE(reachFilledForm(stage));
    // 400: refused without saying which part of it.
    for (const QByteArray status : {"400", "403", "500"}) {
        stage.failBy(R"([{"path":"*/validations/address","status":)" + status + "}]");
        ASSERT_TRUE(stage.press("nextButton"));
        ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::CompanyProfile));
        EXPECT_NE(stage.button("skipAddressCheckActionButton"), nullptr) << status.toStdString();
    }
    ASSERT_TRUE(stage.press("skipAddressCheckActionButton"));
    EXPECT_EQ(stage.journey().profile().view().stage, wizard::EnrollStage::Summary);
    EXPECT_FALSE(stage.messages(WizardStep::CompanyProfile)->isVisible());
    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
}

// Not everything that is known of the company could be read: it is said, and asked for again.
TEST(Prefill, ThatFailedIsToldAndTriedAgain) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    // The first answer is the sign-in's own.
    stage.failBy(R"([{"path":"/graph/v1.0/organization*","nth":[2],"status":500}])");
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::CompanyProfile));
    ASSERT_TRUE(stage.press("tryAgainActionButton"));
    EXPECT_TRUE(waitFor([&] { return !stage.journey().keeper().draft().prefilled.isEmpty(); }));
    EXPECT_FALSE(stage.messages(WizardStep::CompanyProfile)->isVisible());
}

// A check that cannot run says why, is no fault of the person, and runs once it can.
TEST(Checks, ThatCannotRunSayWhy) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    for (const char* path : {"/graph/v1.0/organization*", "/graph/v1.0/me/*", "/graph/v1.0/groups*",
                             "/program/v1/status", "/partnercenter/v1/profiles/*"}) {
        for (const Fault& fault : faults()) {
            SCOPED_TRACE(std::string(path) + " " + fault.name);
            if (fault.what.isEmpty())
                stage.stopSandbox();
            else
                stage.failBy(R"([{"path":")" + QByteArray(path) + R"(",)" + fault.what + "}]");
            ASSERT_TRUE(stage.press("checkAgainAllButton"));
            ASSERT_TRUE(waitFor([&] { return !stage.journey().adminAgent().view().running; }));
            const auto checks = stage.journey().adminAgent().view().checks;
            const bool told = std::any_of(checks.begin(), checks.end(), [](const auto& check) {
                return check.result == flows::CheckResult::CouldNotCheck && check.problem;
            });
            EXPECT_TRUE(told);
            EXPECT_NE(stage.find<QWidget>("openCheck"), nullptr);
            stage.failBy("[]");
        }
    }
    ASSERT_TRUE(stage.press("checkAgainAllButton"));
    EXPECT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
}

// "Finish" waits for checks that could not run, and the reason beside it runs them again.
TEST(Checks, ThatCouldNotRunHoldFinishUpUntilTheyDid) {
    WizardStage stage;
    stage.startSandbox();
    stage.open();
    ASSERT_NO_FATAL_FAILURE(::reachChecks(stage));
    ASSERT_TRUE(addMe(stage));
    ASSERT_TRUE(waitFor([&] { return isAdminAgent(stage); }));
    EXPECT_TRUE(stage.button("nextButton")->isEnabled());

    stage.failBy(R"([{"path":"/graph/v1.0/organization*","status":500}])");
    ASSERT_TRUE(stage.press("checkAgainAllButton"));
    ASSERT_TRUE(waitFor([&] { return !stage.journey().adminAgent().view().running; }));
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    stage.failBy("[]");
    ASSERT_TRUE(stage.press("reasonButton"));
    EXPECT_TRUE(waitFor([&] { return stage.button("nextButton")->isEnabled(); }));
}
