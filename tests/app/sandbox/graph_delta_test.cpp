#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <QMap>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

struct Round {
    QMap<QString, QJsonObject> items; // by id, the last one wins
    int pages = 0;
    QString deltaLink;
};

struct GraphDelta : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true, .users = 250}};
    ServiceCaller admin{sandbox, kContosoAdmin};

    Round round(QString url, const net::Headers& headers = {}) {
        Round result;
        while (!url.isEmpty()) {
            const ServiceAnswer page = admin.get(url, headers);
            EXPECT_EQ(page.status, 200) << page.raw.body.toStdString();
            const QJsonArray itemList = page.value();
            for (const QJsonValue item : itemList)
                result.items.insert(item.toObject().value("id"_L1).toString(), item.toObject());
            ++result.pages;
            result.deltaLink = page.body.value("@odata.deltaLink"_L1).toString();
            url = page.body.value("@odata.nextLink"_L1).toString();
            EXPECT_NE(url.isEmpty(), result.deltaLink.isEmpty()) << "one of both links";
        }
        return result;
    }
    QString create(const QString& name) {
        return admin
            .post(u"/graph/v1.0/users"_s,
                  {{u"accountEnabled"_s, true},
                   {u"displayName"_s, name},
                   {u"mailNickname"_s, name},
                   {u"userPrincipalName"_s, name + "@contoso.onmicrosoft.com"_L1},
                   {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"xWwvJ]6NMw+bWH-d"_s}}}})
            .body.value("id"_L1)
            .toString();
    }
};

const QString kFirst = u"/graph/v1.0/users/delta?$select=id,displayName,jobTitle"_s;

} // namespace

TEST_F(GraphDelta, TheFirstRoundGivesEverybodyInPages) {
    const Round first = round(kFirst, {{"Prefer", "odata.maxpagesize=100"}});
    EXPECT_EQ(first.items.size(), 254);
    EXPECT_EQ(first.pages, 3);
    EXPECT_EQ(first.items.value(admin.id()).keys(),
              QStringList({u"displayName"_s, u"id"_s, u"jobTitle"_s}));
}

TEST_F(GraphDelta, TheNextRoundGivesOnlyWhatChanged) {
    const Round first = round(kFirst);
    EXPECT_TRUE(round(first.deltaLink).items.isEmpty());

    const QString changed = first.items.firstKey();
    ASSERT_EQ(admin.patch("/graph/v1.0/users/"_L1 + changed, {{u"jobTitle"_s, u"New"_s}}).status,
              204);
    const QString created = create(u"newcomer"_s);
    const QString deleted = first.items.lastKey();
    ASSERT_EQ(admin.remove("/graph/v1.0/users/"_L1 + deleted).status, 204);

    const Round second = round(first.deltaLink);
    EXPECT_EQ(second.items.size(), 3);
    EXPECT_EQ(second.items.value(changed).value("jobTitle"_L1).toString(), u"New"_s);
    EXPECT_EQ(second.items.value(created).value("displayName"_L1).toString(), u"newcomer"_s);
    EXPECT_EQ(second.items.value(deleted).value("@removed"_L1),
              QJsonValue(QJsonObject{{u"reason"_s, u"changed"_s}}));
    EXPECT_TRUE(round(second.deltaLink).items.isEmpty());
}

TEST_F(GraphDelta, WhatIsGoneForGoodIsDeleted) {
    const QString id = create(u"shortlived"_s);
    const Round first = round(kFirst);
    ASSERT_EQ(admin.remove("/graph/v1.0/users/"_L1 + id).status, 204);
    ASSERT_EQ(admin.remove("/graph/v1.0/directory/deletedItems/"_L1 + id).status, 204);
    const Round second = round(first.deltaLink);
    EXPECT_EQ(second.items.value(id).value("@removed"_L1),
              QJsonValue(QJsonObject{{u"reason"_s, u"deleted"_s}}));
}

TEST_F(GraphDelta, AWriteDuringTheFirstRoundIsNotMissed) {
    const ServiceAnswer page = admin.get(kFirst, {{"Prefer", "odata.maxpagesize=100"}});
    EXPECT_EQ(page.raw.header("Preference-Applied"), "odata.maxpagesize=100");
    const QString seen = page.value().at(0).toObject().value("id"_L1).toString();
    ASSERT_EQ(admin.patch("/graph/v1.0/users/"_L1 + seen, {{u"jobTitle"_s, u"Late"_s}}).status,
              204);
    const Round rest = round(page.body.value("@odata.nextLink"_L1).toString());
    EXPECT_EQ(round(rest.deltaLink).items.value(seen).value("jobTitle"_L1).toString(), u"Late"_s);
}

TEST_F(GraphDelta, LatestBeginsNow) {
    const Round now = round(u"/graph/v1.0/users/delta?$deltatoken=latest&$select=displayName"_s);
    EXPECT_TRUE(now.items.isEmpty());
    const QString created = create(u"after"_s);
    EXPECT_EQ(round(now.deltaLink).items.keys(), QStringList{created});
}

TEST_F(GraphDelta, AnOldTokenIsGone) {
    const Round first = round(kFirst);
    sandbox.clock().advance(std::chrono::hours(24 * 8));
    const ServiceCaller again(sandbox, kContosoAdmin);
    const ServiceAnswer late = again.get(first.deltaLink);
    EXPECT_EQ(late.status, 410);
    EXPECT_EQ(late.errorCode(), u"syncStateNotFound"_s);
}

TEST_F(GraphDelta, TheClientLibrariesSpellingWorksAndBadTokensDoNot) {
    EXPECT_EQ(admin.get(u"/graph/v1.0/users/delta()?$select=id"_s).status, 200);
    EXPECT_EQ(admin.get(u"/graph/v1.0/users/delta?$deltatoken=forged"_s).status, 400);
    EXPECT_EQ(admin.get(u"/graph/v1.0/users/delta?$top=5"_s).status, 400);
}

} // namespace partnerdesk::test
