#include "app/domain/role_ids.h"
#include "tests/support/print_to.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

TEST(RoleIds, AgreeWithTheCatalogueInOrderAndAtTheServices) {
    QFile file(u":/catalogues/roles.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QHash<QString, QJsonObject> byId;
    const QJsonArray roleList = QJsonDocument::fromJson(file.readAll())["roles"_L1].toArray();
    for (const QJsonValue role : roleList)
        byId.insert(role["id"_L1].toString(), role.toObject());
    for (int i = 0; i < kRoleCount; ++i) {
        const Role role = static_cast<Role>(i);
        const QString id = roleId(role);
        ASSERT_TRUE(byId.contains(id)) << id.toStdString();
        EXPECT_EQ(roleFromId(id), role);
        const QString kind = byId[id]["kind"_L1].toString();
        switch (groupOf(role)) {
        case RoleGroup::Tenant:
            EXPECT_EQ(kind, u"azureAdDirectoryRole"_s);
            EXPECT_EQ(roleTemplateId(role), byId[id]["roleTemplateId"_L1].toString());
            break;
        case RoleGroup::Agent:
            EXPECT_EQ(kind, u"cspAgentGroup"_s);
            EXPECT_TRUE(
                QString::fromUtf8(QJsonDocument(byId[id]).toJson()).contains(agentGroupName(role)));
            break;
        case RoleGroup::Company:
            EXPECT_EQ(kind, u"nonAzureAd"_s);
            break;
        }
    }
    EXPECT_EQ(roleFromId(u"nobody"_s), std::nullopt);
}
