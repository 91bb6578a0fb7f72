// What may come to the receiver of the browser's reply besides the reply, and who may sign in, at
// the real window.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QTcpSocket>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;
using wizard::SignInPhase;

namespace {

class Replies : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        ASSERT_TRUE(stage.press("nextButton"));
    }
    [[nodiscard]] SignInPhase phase() { return stage.journey().signIn().view().phase; }
    [[nodiscard]] QUrl redirect() {
        const QUrl page = stage.journey().signIn().view().browserUrl;
        return QUrl(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }
    // First line of the answer; empty where nobody listens.
    [[nodiscard]] QByteArray get(const QUrl& receiver, const QByteArray& target) {
        QTcpSocket socket;
        socket.connectToHost(receiver.host(), static_cast<quint16>(receiver.port()));
        if (!waitFor([&] {
                return socket.state() != QAbstractSocket::ConnectingState &&
                       socket.state() != QAbstractSocket::HostLookupState;
            }) ||
            socket.state() != QAbstractSocket::ConnectedState)
            return {};
        socket.write("GET " + target + " HTTP/1.1\r\nHost: " + receiver.authority().toLatin1() +
                     "\r\n\r\n");
        if (!waitFor([&] { return socket.canReadLine(); }))
            return {};
        return socket.readLine().trimmed();
    }

    WizardStage stage;
};

} // namespace

TEST_F(Replies, OfStrangersChangeNothingAndTheRealOneStillArrives) {
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] {
        return stage.button("openAgainButton") != nullptr &&
               stage.button("openAgainButton")->isEnabled();
    }));
    const QUrl receiver = redirect();
    for (const QByteArray target : {"/favicon.ico", "/?code=stolen&state=forged",
                                    "/?error=access_denied&state=forged", "/?code=stolen", "/"}) {
        EXPECT_TRUE(get(receiver, target).contains(" 4")) << target.toStdString();
        EXPECT_EQ(phase(), SignInPhase::Browser);
    }
    EXPECT_FALSE(stage.messages(WizardStep::SignIn)->isVisible());

    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("openAgainButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    // A second reply finds nobody.
    EXPECT_EQ(get(receiver, "/?code=again&state=again"), QByteArray());
    EXPECT_EQ(phase(), SignInPhase::SignedIn);
    EXPECT_FALSE(stage.messages(WizardStep::SignIn)->isVisible());
}

TEST_F(Replies, OfAnotherTenantThanTheDraftsAreSaidAndBothWaysAreOpen) {
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    const QString contoso = stage.journey().keeper().draft().tenantId;

    stage.willSignInAs(u"admin@fabrikam.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("otherAccountButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::WrongTenant; }));
    EXPECT_EQ(stage.journey().keeper().draft().tenantId, contoso);
    EXPECT_FALSE(stage.button("nextButton")->isEnabled());
    EXPECT_NE(stage.button("otherAccountButton"), nullptr);
    const auto* why = stage.find<QLabel>("globalAdminExplanation");
    EXPECT_TRUE(why->isVisible());
    EXPECT_FALSE(why->text().isEmpty());
    ASSERT_TRUE(stage.press("useForDraftButton"));
    EXPECT_EQ(phase(), SignInPhase::SignedIn);
    EXPECT_NE(stage.journey().keeper().draft().tenantId, contoso);
}

// One company's enrollment must not reach another tenant.
TEST_F(Replies, OfAnotherTenantThanAnEnrolledDraftsBeginADraftOfTheirOwn) {
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    wizard::DraftKeeper& keeper = stage.journey().keeper();
    keeper.edit([](domain::Draft& draft) {
        draft.profile = WizardStage::profile();
        draft.enrollment = domain::EnrollmentState::Enrolled;
        draft.mpnId = u"6158772"_s;
        draft.submitted = QDateTime::currentDateTimeUtc();
    });
    const domain::Draft enrolled = keeper.draft();

    stage.willSignInAs(u"admin@fabrikam.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("otherAccountButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::WrongTenant; }));
    EXPECT_EQ(stage.button("useForDraftButton")->text(), u"&Use this account for a new draft"_s);
    ASSERT_TRUE(stage.press("useForDraftButton"));
    EXPECT_EQ(phase(), SignInPhase::SignedIn);
    EXPECT_TRUE(stage.isAt(WizardStep::SignIn));
    const domain::Draft fresh = keeper.draft();
    EXPECT_NE(fresh.id, enrolled.id);
    EXPECT_EQ(fresh.tenantDomain, u"fabrikam.onmicrosoft.com"_s);
    EXPECT_EQ(fresh.profile, enrolled.profile);
    EXPECT_EQ(fresh.enrollment, domain::EnrollmentState::NotEnrolled);
    EXPECT_TRUE(fresh.mpnId.isEmpty());
    EXPECT_FALSE(fresh.submitted.isValid());

    ASSERT_TRUE(waitFor([&] { return keeper.isClean(); }));
    EXPECT_EQ(stage.storedDraft().id, fresh.id);
    EXPECT_EQ(store::loadDraft(stage.flows().folder, enrolled.id)->tenantId, enrolled.tenantId);
    EXPECT_EQ(store::loadDraft(stage.flows().folder, enrolled.id)->enrollment,
              domain::EnrollmentState::Enrolled);
}

// Signed out, the sign-in of a draft goes to its tenant; the other way must stand beside it.
TEST_F(Replies, OfAnotherTenantCanBeHadWithoutBeingSignedIn) {
    EXPECT_EQ(stage.button("signInOtherButton"), nullptr) << "any account will do";
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    stage.close();
    for (const QString& key : stage.vault.secrets().keys())
        ASSERT_TRUE(stage.vault.remove(key));

    stage.open();
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::Idle; }));
    stage.willSignInAs(u"admin@fabrikam.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("signInOtherButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::WrongTenant; }));
    EXPECT_NE(stage.button("useForDraftButton"), nullptr);
}

TEST_F(Replies, OfAccountsThatAreNotTakenLeaveNoTokenInTheKeychain) {
    const auto keptOnlyFor = [&](const domain::Account& account) {
        const QStringList keys = stage.vault.secrets().keys();
        return keys.size() == 1 && keys.front().contains(account.tenantId);
    };
    const auto account = [&] { return stage.journey().signIn().view().signedIn->account; };
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    // Refused, and back to the draft's own.
    stage.willSignInAs(u"admin@fabrikam.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("otherAccountButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::WrongTenant; }));
    EXPECT_EQ(stage.vault.secrets().size(), 2) << "not decided yet";
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("otherAccountButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    EXPECT_TRUE(waitFor([&] { return keptOnlyFor(account()); }));
    // Taken: the one before goes.
    stage.willSignInAs(u"admin@fabrikam.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("otherAccountButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::WrongTenant; }));
    ASSERT_TRUE(stage.press("useForDraftButton"));
    EXPECT_TRUE(waitFor([&] { return keptOnlyFor(account()); }));
}

TEST_F(Replies, ThatNeverComeEndTheWaitInWordsAndTheWaysAreOpenAgain) {
    EXPECT_EQ(auth::SignInRequest().timeLimit, 5min);
    stage.close();
    stage.signInLimit = 0s;
    stage.open(); // at the same page
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::SignIn));
    EXPECT_EQ(stage.messages(WizardStep::SignIn)->problem()->key, u"signIn.timedOut"_s);
    EXPECT_EQ(phase(), SignInPhase::Idle);
    EXPECT_TRUE(stage.button("signInButton")->isEnabled());
}

TEST_F(Replies, ThatDoNotComeArePointedOutWhenTheWindowIsActivatedAgain) {
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::Browser; }));
    const auto* hint = stage.find<QLabel>("signInHint");
    EXPECT_FALSE(hint->isVisible());
    QWidget browser; // what the person looks at meanwhile
    browser.show();
    browser.activateWindow();
    ASSERT_TRUE(waitFor([&] { return browser.isActiveWindow(); }));
    stage.window().activateWindow();
    EXPECT_TRUE(waitFor([&] { return hint->isVisible(); }));
}

TEST_F(Replies, OfAnotherAccountCanBeGivenUpAndTheSessionStays) {
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    const auto before = stage.journey().signIn().connection();
    stage.nobodySignsIn();
    ASSERT_TRUE(stage.press("otherAccountButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::Browser; }));
    ASSERT_TRUE(stage.press("cancelSignInButton"));
    ASSERT_TRUE(waitFor([&] { return phase() == SignInPhase::SignedIn; }));
    EXPECT_EQ(stage.journey().signIn().connection(), before);
    EXPECT_TRUE(stage.button("nextButton")->isEnabled());
}

TEST_F(Replies, OfAFreshTenantBeginAtTheServicesOwnPage) {
    ASSERT_TRUE(stage.press("newTenantButton"));
    EXPECT_TRUE(stage.outside.empty()) << "said before it is opened";
    ASSERT_TRUE(stage.press("openSignUpActionButton"));
    ASSERT_EQ(stage.outside.size(), 1U);
    EXPECT_EQ(stage.outside.front().path(), u"/signup"_s);
    EXPECT_FALSE(stage.messages(WizardStep::SignIn)->isVisible());
}
