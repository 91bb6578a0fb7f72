#include "app/domain/portal_step_catalogue.h"
#include "tests/support/print_to.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

namespace {
using Found = QMap<QString, QString>;

PortalStepKind step(const QString& id) {
    const auto catalogue = PortalStepCatalogue::builtIn();
    const PortalStepKind* found = catalogue->step(id);
    return found != nullptr ? *found : PortalStepKind{};
}
} // namespace

TEST(PortalSteps, AreCompleteInBothLanguages) {
    const auto catalogue = PortalStepCatalogue::builtIn();
    ASSERT_TRUE(catalogue.has_value());
    ASSERT_EQ(catalogue->steps().size(), 5U);
    const auto complete = [](const LocalizedText& text) {
        return !text.en.isEmpty() && !text.zh.isEmpty();
    };
    for (const PortalStepKind& kind : catalogue->steps()) {
        EXPECT_TRUE(complete(kind.title) && complete(kind.lead) && complete(kind.path));
        for (const PortalField& field : kind.fields)
            EXPECT_TRUE(complete(field.label)) << field.id.toStdString();
        for (const PortalProof& proof : kind.proof) {
            EXPECT_TRUE(complete(proof.label)) << proof.id.toStdString();
            EXPECT_TRUE(QRegularExpression(proof.pattern).isValid());
            EXPECT_TRUE(isProofComplete({.id = kind.id,
                                         .title = {},
                                         .lead = {},
                                         .path = {},
                                         .message = {},
                                         .urls = {},
                                         .roles = {},
                                         .fields = {},
                                         .proof = {proof},
                                         .reminderDays = {}},
                                        {{proof.id, proof.example}}));
        }
        for (const auto* cloud : {"global", "china", "usgov"})
            EXPECT_TRUE(portalUrl(kind, QString::fromLatin1(cloud), {}).isValid());
    }
}

TEST(PortalSteps, OpenTheCloudFilesOwnPortal) {
    EXPECT_EQ(portalUrl(step(u"enroll"_s), u"custom"_s, QUrl(u"http://127.0.0.1:9/portal"_s)),
              QUrl(u"http://127.0.0.1:9/portal/enroll"_s));
    EXPECT_TRUE(portalUrl(step(u"enroll"_s), u"custom"_s, {}).isEmpty());
}

TEST(PortalSteps, OpenThePageThatTheCatalogueNamesForAKnownCloud) {
    const QUrl portal(u"https://partner.microsoft.com"_s); // as the built-in cloud files have it
    EXPECT_EQ(portalUrl(step(u"enroll"_s), u"global"_s, portal).path(),
              u"/dashboard/account/v3/enrollment/introduction/partnership"_s);
    EXPECT_EQ(portalUrl(step(u"contactMail"_s), u"global"_s, portal).path(),
              u"/pcv/accountsettings/connectedpartnerprofile"_s);
    EXPECT_EQ(portalUrl(step(u"enroll"_s), u"sandbox"_s, QUrl(u"http://127.0.0.1:9/portal"_s)),
              QUrl(u"http://127.0.0.1:9/portal/enroll"_s));
}

TEST(PortalSteps, FindProofInPastedPagesInBothLanguages) {
    EXPECT_EQ(foundInPastedText(step(u"enroll"_s), u"Your MPN ID: 6158772 (global)"_s),
              (Found{{u"mpnId"_s, u"6158772"_s}}));
    EXPECT_EQ(foundInPastedText(step(u"enroll"_s), u"你的 MPN ID 是６１５８７７２。"_s),
              (Found{{u"mpnId"_s, u"6158772"_s}}));
    // A page is full of numbers that look like an id.
    EXPECT_EQ(foundInPastedText(step(u"enroll"_s),
                                u"Redmond, WA, 98052-6399, 100080, 1059175000\nMPN ID: 6158772"_s),
              (Found{{u"mpnId"_s, u"6158772"_s}}));
    EXPECT_EQ(foundInPastedText(step(u"enroll"_s), u"Postal code 100080"_s), Found{});
    EXPECT_EQ(foundInPastedText(step(u"enroll"_s), u" 6158772\n"_s),
              (Found{{u"mpnId"_s, u"6158772"_s}}));
    EXPECT_EQ(foundInPastedText(step(u"agreement"_s), u"版本 2026.1，于 2026年11月2日 接受"_s),
              (Found{{u"date"_s, u"2026-11-02"_s}, {u"version"_s, u"2026.1"_s}}));
    EXPECT_EQ(foundInPastedText(step(u"agreement"_s), u"Accepted Nov 22, 2026, version 2026.1"_s),
              (Found{{u"date"_s, u"2026-11-22"_s}, {u"version"_s, u"2026.1"_s}}));
    EXPECT_EQ(foundInPastedText(step(u"agreement"_s),
                                u"Agreement version v3.1\nSigned by: Lin Wei\n2026/11/2"_s),
              (Found{{u"date"_s, u"2026-11-02"_s},
                     {u"version"_s, u"v3.1"_s},
                     {u"signer"_s, u"Lin Wei"_s}}));
    EXPECT_EQ(foundInPastedText(step(u"enroll"_s), u"no number here, only 12"_s), Found{});
}

TEST(PortalSteps, OpenPagesOfTheWebOnly) {
    for (const char* good : {"https://partner.microsoft.com/x", "http://127.0.0.1:9/portal",
                             "http://localhost/", "http://[::1]:8080/a"})
        EXPECT_TRUE(isPortalPage(QUrl(QString::fromLatin1(good)))) << good;
    for (const char* bad :
         {"", "partner.microsoft.com", "http://partner.microsoft.com", "file:///etc/passwd",
          "javascript:alert(1)", "https://", "http://127.0.0.1.example.com"})
        EXPECT_FALSE(isPortalPage(QUrl(QString::fromLatin1(bad), QUrl::StrictMode))) << bad;
}

TEST(PortalSteps, NeverTakeABareOkAsProof) {
    EXPECT_FALSE(isProofComplete(step(u"enroll"_s), {}));
    EXPECT_FALSE(isProofComplete(step(u"enroll"_s), {{u"mpnId"_s, u"ok"_s}}));
    EXPECT_TRUE(isProofComplete(step(u"enroll"_s), {{u"mpnId"_s, u" 6158772 "_s}}));
    const auto agreement = [](const QString& version, const QString& date, const QString& signer) {
        return isProofComplete(step(u"agreement"_s),
                               {{u"version"_s, version}, {u"date"_s, date}, {u"signer"_s, signer}});
    };
    EXPECT_FALSE(agreement(u"2026.1"_s, u"2026-13-45"_s, u"林薇"_s));
    EXPECT_FALSE(agreement(u"2026.1"_s, u"2026-11-22"_s, {}));
    EXPECT_FALSE(agreement(u"ok"_s, u"2026-11-22"_s, u"林薇"_s));
    EXPECT_FALSE(agreement(u"2026-11-22"_s, u"2026-11-22"_s, u"林薇"_s));
    for (const QString& version : {u"2026.1"_s, u"2021-09"_s, u"3.1"_s, u"MPA v7"_s})
        EXPECT_TRUE(agreement(version, u"2026-11-22"_s, u"林薇"_s)) << version.toStdString();
}

TEST(PortalSteps, RefuseADamagedCatalogue) {
    EXPECT_FALSE(PortalStepCatalogue::fromJson("nonsense").has_value());
    EXPECT_FALSE(PortalStepCatalogue::fromJson(R"({"steps":[{"id":"x"}]})").has_value());
}
