#include "app/net/clouds.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace partnerdesk::base;
using namespace partnerdesk::net;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodFile() {
    return {{"name"_L1, u"Ours"_s},
            {"issuer"_L1, u"https://id.example/realm/"_s},
            {"graph"_L1, u"http://127.0.0.1:9000/graph/"_s},
            {"clientId"_L1, u"client"_s},
            {"scopes"_L1, QJsonArray{u"openid"_s, u"offline_access"_s}}};
}

Result<Cloud> read(const QJsonObject& file) {
    return cloudFromJson(QJsonDocument(file).toJson(), u"custom"_s);
}

} // namespace

TEST(CloudFile, OfACustomProviderIsTakenAsItIs) {
    const auto cloud = read(goodFile());
    ASSERT_TRUE(cloud.has_value());
    EXPECT_EQ(cloud->id, u"custom"_s);
    // The slash at the end of an issuer belongs to it: it is compared exactly.
    EXPECT_EQ(cloud->issuer, QUrl(u"https://id.example/realm/"_s));
    EXPECT_EQ(cloud->graph, QUrl(u"http://127.0.0.1:9000/graph"_s));
    EXPECT_TRUE(cloud->program.isEmpty());
    EXPECT_EQ(cloud->signInScopes, (QStringList{u"openid"_s, u"offline_access"_s}));
    EXPECT_TRUE(cloud->graphReadScopes.isEmpty());
    EXPECT_EQ(cloud->redirectHost, u"127.0.0.1"_s);
    EXPECT_EQ(cloud->redirectPath, u"/"_s);
}

TEST(CloudFile, OfAPracticeServiceFindsThePortalBesideIt) {
    QJsonObject file = goodFile();
    file.insert("partnerCenter"_L1, u"http://127.0.0.1:9000/partnercenter/"_s);
    EXPECT_EQ(read(file)->portal, QUrl(u"http://127.0.0.1:9000/portal"_s));
    file.insert("portal"_L1, u"https://portal.example/p/"_s);
    EXPECT_EQ(read(file)->portal, QUrl(u"https://portal.example/p"_s));
    // A real interface stands on another host than its portal.
    file.insert("portal"_L1, QJsonValue::Undefined);
    file.insert("partnerCenter"_L1, u"https://api.partnercenter.example"_s);
    EXPECT_TRUE(read(file)->portal.isEmpty());
}

TEST(CloudFile, NamesItsFaultyField) {
    const struct {
        QLatin1StringView field;
        QJsonValue value;
        QString named;
    } rows[] = {
        {"name"_L1, QJsonValue::Undefined, u"name"_s},
        {"name"_L1, 7, u"name"_s},
        {"issuer"_L1, QJsonValue::Undefined, u"issuer"_s},
        {"authority"_L1, u"https://login.example"_s, u"issuer"_s},
        {"issuer"_L1, u"http://id.example"_s, u"issuer"_s},
        {"graph"_L1, u"javascript:alert(1)"_s, u"graph"_s},
        {"graph"_L1, 1, u"graph"_s},
        {"program"_L1, u"http://192.168.1.1/"_s, u"program"_s},
        {"scopes"_L1, QJsonValue::Undefined, u"scopes.signIn"_s},
        {"scopes"_L1, QJsonArray{}, u"scopes"_s},
        {"scopes"_L1, QJsonArray{1}, u"scopes"_s},
        {"scopes"_L1, QJsonObject{{"signIn"_L1, QJsonArray{u"openid"_s}}}, u"scopes.graphRead"_s},
        {"redirectHost"_L1, u"evil.example"_s, u"redirectHost"_s},
        {"redirectPath"_L1, u"callback"_s, u"redirectPath"_s},
        {"redirectPath"_L1, u"/a?b"_s, u"redirectPath"_s}};
    for (const auto& row : rows) {
        QJsonObject file = goodFile();
        file.insert(row.field, row.value);
        const auto cloud = read(file);
        ASSERT_FALSE(cloud.has_value()) << row.field.data();
        EXPECT_EQ(cloud.error().kind, ProblemKind::InvalidInput);
        EXPECT_EQ(cloud.error().key, u"cloud.file"_s);
        EXPECT_EQ(cloud.error().field, row.named) << row.field.data();
    }
}

TEST(CloudFile, MustBeAJsonObject) {
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("hello"), QByteArray("[]"), QByteArray("{")})
        EXPECT_FALSE(cloudFromJson(bad, u"custom"_s).has_value());
}

TEST(BuiltInClouds, AreComplete) {
    for (const QString& id : {u"global"_s, u"china"_s, u"usgov"_s}) {
        const auto cloud = builtInCloud(id);
        ASSERT_TRUE(cloud.has_value()) << id.toStdString();
        EXPECT_EQ(cloud->id, id);
        EXPECT_TRUE(cloud->issuer.isEmpty());
        EXPECT_EQ(cloud->authority.scheme(), u"https"_s);
        EXPECT_EQ(cloud->redirectHost, u"localhost"_s);
        EXPECT_TRUE(cloud->clientId.isEmpty());
        EXPECT_TRUE(cloud->program.isEmpty());
        // A token is asked for one service at a time: its scopes name that service.
        for (const QString& scope : cloud->graphReadScopes + cloud->graphWriteScopes)
            EXPECT_TRUE(scope.startsWith(cloud->graph.toString() + u'/')) << scope.toStdString();
        for (const QString& scope : cloud->partnerCenterScopes)
            EXPECT_TRUE(scope.startsWith(cloud->partnerCenter.toString() + u'/'));
    }
    EXPECT_EQ(builtInCloud(u"mars"_s).error().key, u"cloud.unknown"_s);
}

TEST(SandboxCloud, HasEveryServiceAtItsOrigin) {
    const Cloud cloud = sandboxCloud(QUrl(u"http://127.0.0.1:4711"_s), u"client"_s);
    EXPECT_EQ(cloud.authority, QUrl(u"http://127.0.0.1:4711"_s));
    EXPECT_EQ(cloud.graph, QUrl(u"http://127.0.0.1:4711/graph"_s));
    EXPECT_EQ(cloud.partnerCenter, QUrl(u"http://127.0.0.1:4711/partnercenter"_s));
    EXPECT_EQ(cloud.program, QUrl(u"http://127.0.0.1:4711/program"_s));
    EXPECT_EQ(cloud.clientId, u"client"_s);
}
