// The portal steps in the wizard, over the practice service without its program part, whose
// stand-ins of the portal are worked by form posts.

#include "tests/support/print_to.h"
#include "tests/ui/wizard/portal_steps.h"
#include "ui/forms/field_message.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/wizard_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::EnrollmentState;
using domain::PortalStepState;
using domain::WizardStep;
using test::paste;
using test::shown;
using test::storedStep;
using test::waitFor;
using test::waitForForm;
using test::WizardStage;

TEST(PortalSteps, LeadFromTheProfileToTheAdminAgentCheck) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    EXPECT_TRUE(
        shown<QLabel>(stage, "portalSignInAs")->text().contains(WizardStage::administrator()));
    ASSERT_TRUE(stage.press("openPortalPageButton"));
    ASSERT_EQ(stage.outside.size(), 1U);
    EXPECT_EQ(stage.outside.front().path(), u"/portal/enroll"_s);
    paste(stage, stage.doAtPortal(u"/portal/enroll"_s));
    ASSERT_TRUE(stage.press("portalStepDoneButton"));

    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    EXPECT_EQ(storedStep(stage, u"enroll"_s).state, PortalStepState::VerifiedByService);
    ASSERT_TRUE(waitForForm(stage, u"agreement"_s));
    (void)stage.doAtPortal(u"/portal/agreement"_s);
    paste(stage, u"Version: 2026-10\nAccepted on: Nov 2, 2026"_s);
    ASSERT_TRUE(stage.press("portalStepDoneButton"));

    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::AdminAgent); }));
    EXPECT_EQ(storedStep(stage, u"agreement"_s).state, PortalStepState::ConfirmedByYou);
    const auto accepted = flows::lastAcceptance(stage.flows(), stage.storedDraft().tenantId);
    ASSERT_TRUE(accepted && *accepted);
    EXPECT_EQ((*accepted)->version, u"2026-10"_s);
    const QString me = stage.journey().signIn().connection()->account().displayName;
    EXPECT_EQ((*accepted)->signerLastName, me);
    // Handed over to the portal as well: who signs is not the primary contact.
    EXPECT_EQ(storedStep(stage, u"agreement"_s).values.value(u"signer"_s), me);
    EXPECT_EQ((*accepted)->accepted.toLocalTime().date(), QDate(2026, 11, 2));
    // Nothing blames the person for what this cloud has no interface for.
    ASSERT_TRUE(waitFor([&] { return stage.button("fixButton1") != nullptr; }));
    for (const flows::Check& check : stage.journey().adminAgent().view().checks)
        EXPECT_NE(check.result, flows::CheckResult::CouldNotCheck) << static_cast<int>(check.id);
    // The contact has not opened the mail yet: the step waits, and holds nothing up.
    ASSERT_TRUE(stage.press("fixButton2"));
    ASSERT_TRUE(waitForForm(stage, u"contactMail"_s));
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    ASSERT_TRUE(waitFor([&] { return shown<QWidget>(stage, "portalAnswer") != nullptr; }));
    EXPECT_EQ(storedStep(stage, u"contactMail"_s).state, PortalStepState::AwaitingConfirmation);
    ASSERT_TRUE(stage.press("fixButton1"));
    EXPECT_TRUE(waitFor([&] { return stage.button("nextButton")->isEnabled(); }));
}

TEST(PortalSteps, KeepTheirWaysOnInViewAndTheFocusOnThem) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    const QPushButton* open = stage.button("openPortalPageButton");
    EXPECT_EQ(stage.window().focusWidget(), open);
    stage.window().resize(800, 560);
    EXPECT_TRUE(waitFor([&] { return open->visibleRegion() == open->rect(); }));
    EXPECT_EQ(stage.button("reasonButton")->text(), u"Finish the portal step first"_s);
    ASSERT_TRUE(stage.press("reasonButton"));
    EXPECT_EQ(stage.window().focusWidget(), open);
    ASSERT_TRUE(stage.press("continueLaterButton"));
    EXPECT_TRUE(waitFor([&] { return stage.button("openPortalPageButton") == nullptr; }));
}

TEST(PortalSteps, WantAProofOfTheRightForm) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    auto* proof = shown<QLineEdit>(stage, "mpnId");
    EXPECT_FALSE(stage.button("portalStepDoneButton")->isEnabled());
    for (const auto& [text, good] : {std::pair{u"ok"_s, false},
                                     {u"12345"_s, false},
                                     {u"6158772 or so"_s, false},
                                     {u" 6158772 "_s, true}}) {
        proof->setText(text);
        EXPECT_EQ(stage.button("portalStepDoneButton")->isEnabled(), good) << text.toStdString();
    }
}

TEST(PortalSteps, CopyDownTheListInThePortalsForm) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    ASSERT_TRUE(stage.press("copyNextButton"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), WizardStage::profile().primaryContact.email);
    ASSERT_TRUE(stage.press("copyNextButton"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Manual"_s); // in place of a DUNS ID
    ASSERT_TRUE(stage.press("copyNextButton"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"China"_s);
    ASSERT_TRUE(stage.press("copyPortalValue_phone"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"1059175000"_s);
    ASSERT_TRUE(stage.press("copyPortalRequestButton"));
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().contains(u"AllowedToSignUpEmailBasedSubscriptions"_s));
}

TEST(PortalSteps, WaitForAnAccountThatTheServiceDoesNotKnowYet) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    shown<QLineEdit>(stage, "mpnId")->setText(u"6158772"_s); // confirmed before it was done
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    ASSERT_TRUE(waitFor([&] { return stage.button("goOnConfirmedButton") != nullptr; }));
    EXPECT_TRUE(stage.isAt(WizardStep::CompanyProfile));
    EXPECT_EQ(stage.journey().keeper().draft().enrollment, EnrollmentState::NotEnrolled);
    EXPECT_EQ(storedStep(stage, u"enroll"_s).state, PortalStepState::AwaitingConfirmation);

    ASSERT_TRUE(stage.press("goOnConfirmedButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    EXPECT_EQ(storedStep(stage, u"enroll"_s).state, PortalStepState::ConfirmedByYou);
}

// The service learned of it overnight.
TEST(PortalSteps, AreConfirmedByTheServiceAtTheNextSignIn) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    paste(stage, stage.doAtPortal(u"/portal/enroll"_s));
    stage.failBy(R"([{"path":"*/profiles/mpn","status":404}])");
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    ASSERT_TRUE(waitFor([&] { return stage.button("goOnConfirmedButton") != nullptr; }));
    EXPECT_EQ(storedStep(stage, u"enroll"_s).state, PortalStepState::AwaitingConfirmation);
    stage.failBy("[]");
    stage.close();

    stage.open();
    ASSERT_TRUE(waitFor(
        [&] { return stage.journey().keeper().draft().enrollment == EnrollmentState::Enrolled; }));
    EXPECT_FALSE(stage.journey().keeper().draft().mpnId.isEmpty());
    EXPECT_EQ(storedStep(stage, u"enroll"_s).state, PortalStepState::VerifiedByService);
}

TEST(PortalSteps, ShowWhatTheServiceHasOtherwiseAndTakeItOver) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    (void)stage.doAtPortal(u"/portal/enroll"_s, {{u"addressLine1"_s, u"丹棱街 6 号"_s}});
    shown<QLineEdit>(stage, "mpnId")->setText(u"1234567"_s);
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    ASSERT_TRUE(waitFor([&] { return stage.button("takeFromServiceButton") != nullptr; }));
    const auto& differences = stage.journey().portal().view()->differences;
    ASSERT_EQ(differences.size(), 2U);
    EXPECT_EQ(differences[0].field, u"mpnId"_s);
    EXPECT_EQ(differences[1],
              (flows::PortalDifference{u"addressLine1"_s, u"丹棱街 5 号"_s, u"丹棱街 6 号"_s}));
    EXPECT_EQ(stage.journey().keeper().draft().enrollment, EnrollmentState::NotEnrolled);

    ASSERT_TRUE(stage.press("takeFromServiceButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    const domain::Draft& draft = stage.journey().keeper().draft();
    EXPECT_EQ(draft.profile.address.addressLine1, u"丹棱街 6 号"_s);
    EXPECT_NE(draft.mpnId, u"1234567"_s);
}

TEST(PortalSteps, AreGoneOnWithTheNextDay) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    ASSERT_TRUE(stage.press("openPortalPageButton"));
    shown<QLineEdit>(stage, "mpnId")->setText(u"615"_s);
    stage.close();

    stage.open();
    ASSERT_TRUE(waitForForm(stage, u"enroll"_s));
    EXPECT_EQ(shown<QLineEdit>(stage, "mpnId")->text(), u"615"_s);
    EXPECT_EQ(shown<widgets::Chip>(stage, "portalStepState")->text(), u"Opened"_s);
    // Later leads back to the form, and from there to the same step.
    ASSERT_TRUE(stage.press("continueLaterButton"));
    EXPECT_NE(shown<QLineEdit>(stage, "legalName"), nullptr);
    EXPECT_FALSE(stage.journey().portal().view().has_value());
}

TEST(PortalSteps, CanBeAbandonedAndBegunAnew) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    EXPECT_EQ(stage.button("abandonPortalStepButton"), nullptr) << "nothing was begun";
    ASSERT_TRUE(stage.press("openPortalPageButton"));
    shown<QLineEdit>(stage, "mpnId")->setText(u"6158772"_s);
    const QString id = stage.journey().portal().view()->step.id;
    ASSERT_TRUE(stage.press("abandonPortalStepButton"));
    ASSERT_TRUE(waitFor(
        [&] { return storedStep(stage, u"enroll"_s).state == PortalStepState::Abandoned; }));
    EXPECT_EQ(storedStep(stage, u"enroll"_s).proof.value(u"account"_s),
              WizardStage::administrator());
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor(
        [&] { return stage.journey().profile().view().stage == wizard::EnrollStage::Summary; }));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitForForm(stage, u"enroll"_s));
    EXPECT_NE(stage.journey().portal().view()->step.id, id);
    EXPECT_TRUE(shown<QLineEdit>(stage, "mpnId")->text().isEmpty());
}

TEST(PortalSteps, KeepTheProofWhileThereIsNoConnection) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    const QString page = stage.doAtPortal(u"/portal/enroll"_s);
    stage.stopSandbox();
    paste(stage, page);
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    const auto* profilePage = stage.find<wizard::WizardPage>("profilePage");
    ASSERT_TRUE(waitFor([&] {
        const auto& problem = profilePage->messages().problem();
        return problem && problem->kind == base::ProblemKind::Offline;
    }));
    EXPECT_TRUE(stage.isAt(WizardStep::CompanyProfile));
    EXPECT_FALSE(storedStep(stage, u"enroll"_s).proof.value(u"mpnId"_s).isEmpty());

    stage.startSandbox();
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
}

TEST(PortalSteps, KeepARecordAndRefuseWhatIsNone) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    const QTemporaryDir folder;
    const auto file = [&folder](const QString& name, const QByteArray& content) {
        QFile out(folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    };
    stage.files.answer = file(u"run.exe"_s, "MZ");
    ASSERT_TRUE(stage.press("chooseRecordButton"));
    const auto* profilePage = stage.find<wizard::WizardPage>("profilePage");
    ASSERT_TRUE(waitFor([&] {
        const auto& problem = profilePage->messages().problem();
        return problem && problem->key == u"portal.record"_s;
    }));
    stage.files.answer = file(u"proof.pdf"_s, "%PDF-1.4 proof");
    ASSERT_TRUE(stage.press("chooseRecordButton"));
    ASSERT_TRUE(waitFor([&] {
        return shown<QLabel>(stage, "portalRecordText")->text().startsWith(u"proof.pdf is kept"_s);
    }));
    const domain::PortalStep step = storedStep(stage, u"enroll"_s);
    EXPECT_EQ(step.proof.value(u"fileName"_s), u"proof.pdf"_s);
    EXPECT_EQ(step.proof.value(u"fileSha256"_s).size(), 64);
}

TEST(PortalSteps, SignInToANewTenantWithTheAccountMadeThere) {
    WizardStage stage;
    stage.startSandbox();
    stage.leaveProgramOut(); // and no sign-up page is known: the step has the address
    stage.open();
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("newTenantButton"));
    ASSERT_TRUE(waitForForm(stage, u"newTenant"_s));
    EXPECT_EQ(stage.button("signInButton"), nullptr) << "one thing at a time";
    shown<QLineEdit>(stage, "portalValue_legalName")->setText(u"Northwind 北风"_s);
    EXPECT_EQ(shown<QLineEdit>(stage, "portalValue_domainPrefix")->text(), u"northwind"_s);
    // A fresh draft knows neither; the language of the window is proposed.
    auto* country = shown<QComboBox>(stage, "portalValue_country");
    EXPECT_EQ(country->currentIndex(), -1);
    EXPECT_FALSE(stage.button("copyPortalValue_country")->isEnabled());
    country->setCurrentText(u"Germany"_s);
    ASSERT_TRUE(stage.press("copyPortalValue_country"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Germany"_s);
    EXPECT_EQ(shown<QComboBox>(stage, "portalValue_language")->currentText(), u"English"_s);
    paste(stage,
          stage.doAtPortal(u"/portal/new-tenant"_s, {{u"organization"_s, u"Northwind 北风"_s},
                                                     {u"domain"_s, u"northwind"_s},
                                                     {u"userName"_s, u"ada"_s},
                                                     {u"password"_s, u"Practice-2026"_s},
                                                     {u"confirmPassword"_s, u"Practice-2026"_s},
                                                     {u"action"_s, u"create"_s}}));
    EXPECT_EQ(shown<QLineEdit>(stage, "userName")->text(), u"ada@northwind.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    // The name need not be typed once more.
    ASSERT_TRUE(waitFor(
        [&] { return stage.journey().keeper().draft().profile.legalName == u"Northwind 北风"_s; }));
    EXPECT_EQ(stage.journey().keeper().draft().profile.address.country, u"DE"_s);
    EXPECT_EQ(stage.journey().keeper().draft().profile.language, u"en-US"_s);
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([&] { return !stage.journey().signIn().view().browserUrl.isEmpty(); }));
    const QUrlQuery asked(stage.journey().signIn().view().browserUrl);
    EXPECT_EQ(asked.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded),
              u"ada@northwind.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("cancelSignInButton"));
}

TEST(PortalSteps, SayWhileTypingWhetherTheDomainIsFree) {
    WizardStage stage;
    stage.startSandbox();
    stage.leaveProgramOut();
    stage.open();
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("nextButton"));
    stage.journey().portal().begin(u"newTenant"_s, {});
    ASSERT_TRUE(waitForForm(stage, u"newTenant"_s));
    auto* prefix = shown<QLineEdit>(stage, "portalValue_domainPrefix");
    const auto* said = stage.find<forms::FieldMessage>("portalMessage_domainPrefix");
    ASSERT_NE(said, nullptr);

    // Nobody can be asked before the sign-in.
    prefix->setText(u"fabrikam"_s);
    stage.journey().signIn().signIn();
    ASSERT_TRUE(waitFor([&] { return stage.journey().signIn().connection() != nullptr; }));
    EXPECT_EQ(said->text(), QString());

    prefix->setText(u"contoso"_s);
    ASSERT_TRUE(waitFor([&] { return !said->text().isEmpty(); }));
    EXPECT_EQ(said->text(), u"contoso.onmicrosoft.com is taken: choose another"_s);
    prefix->setText(u"northwind"_s);
    EXPECT_EQ(said->text(), QString()) << "nothing about what stood there before";
    ASSERT_TRUE(waitFor([&] { return !said->text().isEmpty(); }));
    EXPECT_EQ(said->text(), u"northwind.onmicrosoft.com is free"_s);
    prefix->setText(u"no domain"_s);
    EXPECT_EQ(said->text(), QString());

    stage.failBy(R"([{"path":"*/domains/*","status":500}])");
    prefix->setText(u"northwind2"_s);
    ASSERT_TRUE(waitFor([&] {
        return stage.network.sent(net::Method::Head,
                                  u"/partnercenter/v1/domains/northwind2.onmicrosoft.com"_s) > 0;
    }));
    ASSERT_TRUE(waitFor([&] { return stage.lanes().isIdle(); }));
    EXPECT_EQ(said->text(), QString()) << "what could not be asked is not said";
    EXPECT_FALSE(stage.messages(WizardStep::SignIn)->isVisible());
}

TEST(PortalSteps, FollowTheLanguageWithWhatTheyHandOver) {
    WizardStage stage;
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(stage));
    auto* duns = shown<QLineEdit>(stage, "portalValue_duns");
    EXPECT_EQ(duns->text(), u"Manual"_s);
    ASSERT_TRUE(stage.press("copyPortalValue_email"));
    stage.journey().services().setLanguage(u"zh_CN"_s);
    EXPECT_EQ(shown<QLabel>(stage, "portalValue_country")->text(), u"中国"_s);
    EXPECT_EQ(duns->text(), u"手动"_s);
    duns->setText(u"123456789"_s);
    stage.journey().services().setLanguage(u"en"_s);
    EXPECT_EQ(shown<QLabel>(stage, "portalValue_country")->text(), u"China"_s);
    EXPECT_EQ(duns->text(), u"123456789"_s);
    EXPECT_EQ(stage.find<QLabel>("portalValue_email")->text(),
              WizardStage::profile().primaryContact.email);
}
