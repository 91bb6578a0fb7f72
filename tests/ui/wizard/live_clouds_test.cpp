// A live cloud without a client id in the wizard: three ways on, none of them a dead end.

#include "tests/support/print_to.h"
#include "tests/ui/wizard/portal_steps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::PortalStepState;
using domain::WizardStep;
using test::paste;
using test::shown;
using test::storedStep;
using test::waitFor;
using test::waitForForm;
using test::WizardStage;

TEST(LiveClouds, OfferThreeWaysWithoutAClientId) {
    for (const QString& id : {u"global"_s, u"china"_s, u"usgov"_s}) {
        WizardStage stage;
        stage.useLiveCloud(id);
        stage.open();
        ASSERT_TRUE(stage.press("nextButton"));
        EXPECT_EQ(shown<QLabel>(stage, "pageLead")->text(),
                  u"No application (client) ID is set for this cloud."_s);
        ASSERT_NE(shown<QLineEdit>(stage, "clientId"), nullptr) << id.toStdString();
        EXPECT_NE(stage.button("copyForAdminButton"), nullptr);
        EXPECT_NE(stage.button("withoutConnectionButton"), nullptr);
        EXPECT_EQ(stage.button("signInButton"), nullptr);
        // An ID is a GUID.
        EXPECT_FALSE(stage.button("useClientIdButton")->isEnabled());
        shown<QLineEdit>(stage, "clientId")->setText(u"my app"_s);
        EXPECT_FALSE(stage.button("useClientIdButton")->isEnabled());
        EXPECT_FALSE(stage.button("copy_appConsent")->isEnabled()) << "the link needs the ID";
        shown<QLineEdit>(stage, "clientId")->setText(u"7c1e5a52-0d34-4f0e-9f4c-6a1d5b0c1a01"_s);
        ASSERT_TRUE(stage.press("copy_appConsent"));
        const QUrl consent(QGuiApplication::clipboard()->text());
        const net::Cloud cloud = *net::builtInCloud(id);
        EXPECT_EQ(consent.host(), cloud.authority.host());
        EXPECT_EQ(consent.path(), u"/organizations/v2.0/adminconsent"_s);
        EXPECT_EQ(QUrlQuery(consent).queryItemValue(u"client_id"_s),
                  u"7c1e5a52-0d34-4f0e-9f4c-6a1d5b0c1a01"_s);
        EXPECT_EQ(QUrlQuery(consent).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                  u"http://localhost"_s);
        EXPECT_TRUE(stage.button("useClientIdButton")->isEnabled());
    }
}

TEST(LiveClouds, GoOnWithPortalStepsAloneWithoutAClientId) {
    WizardStage stage;
    stage.useLiveCloud(u"global"_s);
    stage.open();
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("withoutConnectionButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::CompanyProfile); }));
    stage.close();
    stage.open(); // the choice stays with the draft
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::CompanyProfile); }));
    ASSERT_NO_FATAL_FAILURE(test::toPortalEnrollment(stage));
    EXPECT_NE(shown<QLabel>(stage, "portalUnverifiable"), nullptr);
    EXPECT_EQ(stage.journey().portal().view()->page.host(), u"partner.microsoft.com"_s);
    shown<QLineEdit>(stage, "mpnId")->setText(u"6158772"_s);
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    EXPECT_EQ(storedStep(stage, u"enroll"_s).state, PortalStepState::ConfirmedByYou);
    // Leaving the step is no dead end.
    ASSERT_TRUE(waitForForm(stage, u"agreement"_s));
    ASSERT_TRUE(stage.press("continueLaterButton"));
    ASSERT_TRUE(stage.press("agreementGateButton"));
    ASSERT_TRUE(waitForForm(stage, u"agreement"_s));
    paste(stage, u"Accepted Nov 22, 2026, version 2026.1"_s);
    EXPECT_FALSE(stage.button("portalStepDoneButton")->isEnabled()) << "nobody is known to sign";
    shown<QLineEdit>(stage, "signer")->setText(u"林薇"_s);
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    ASSERT_TRUE(waitFor([&] { return stage.isAt(WizardStep::AdminAgent); }));
    EXPECT_NE(stage.button("goToSignInButton"), nullptr) << "the checks need a connection";
    // The mail to the contact does not.
    ASSERT_TRUE(stage.press("contactMailButton"));
    ASSERT_TRUE(waitForForm(stage, u"contactMail"_s));
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    EXPECT_TRUE(waitFor([&] {
        return storedStep(stage, u"contactMail"_s).state == PortalStepState::ConfirmedByYou;
    }));
}

// Who has no tenant has none to register an application in either.
TEST(LiveClouds, MakeATenantWithoutAClientId) {
    WizardStage stage;
    stage.useLiveCloud(u"global"_s);
    stage.open();
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NE(stage.button("withoutConnectionButton"), nullptr);
    ASSERT_TRUE(stage.press("newTenantLinkButton"));
    ASSERT_TRUE(waitForForm(stage, u"newTenant"_s));
    EXPECT_EQ(stage.button("withoutConnectionButton"), nullptr) << "one thing at a time";
    EXPECT_EQ(stage.journey().portal().view()->page.host(), u"signup.microsoft.com"_s);
    shown<QLineEdit>(stage, "userName")->setText(u"admin@northwind.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("portalStepDoneButton"));
    EXPECT_TRUE(waitFor([&] {
        return storedStep(stage, u"newTenant"_s).state == PortalStepState::ConfirmedByYou;
    }));
    EXPECT_TRUE(waitFor([&] { return stage.button("withoutConnectionButton") != nullptr; }));
}
