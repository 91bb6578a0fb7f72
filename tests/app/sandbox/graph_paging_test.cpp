#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

constexpr int kPeople = 2'500;
const net::Headers kEventual{{"ConsistencyLevel", "eventual"}};

// One sandbox with many people for all tests of this file, which only read.
struct GraphPaging : testing::Test {
    static void SetUpTestSuite() {
        sandbox = std::make_unique<SandboxUnderTest>(
            sandbox::Options{.noConsent = true, .users = kPeople});
        admin = std::make_unique<ServiceCaller>(*sandbox, kContosoAdmin);
    }
    static void TearDownTestSuite() {
        admin.reset();
        sandbox.reset();
    }

    // All pages, following nextLink as it is.
    static QList<QJsonObject> all(QString url, const net::Headers& headers, int* pages = nullptr) {
        QList<QJsonObject> items;
        while (!url.isEmpty()) {
            const ServiceAnswer page = admin->get(url, headers);
            EXPECT_EQ(page.status, 200) << page.raw.body.toStdString();
            const QJsonArray itemList = page.value();
            for (const QJsonValue item : itemList)
                items.append(item.toObject());
            url = page.body.value("@odata.nextLink"_L1).toString();
            if (pages)
                ++*pages;
        }
        return items;
    }
    static QSet<QString> ids(const QList<QJsonObject>& items) {
        QSet<QString> set;
        for (const QJsonObject& item : items)
            set.insert(item.value("id"_L1).toString());
        return set;
    }
    static int total() {
        return admin->get(u"/graph/v1.0/users/$count"_s, kEventual).raw.body.toInt();
    }

    static std::unique_ptr<SandboxUnderTest> sandbox;
    static std::unique_ptr<ServiceCaller> admin;
};

std::unique_ptr<SandboxUnderTest> GraphPaging::sandbox;
std::unique_ptr<ServiceCaller> GraphPaging::admin;

} // namespace

TEST_F(GraphPaging, EveryPersonComesExactlyOnce) {
    int pages = 0;
    const QList<QJsonObject> users =
        all(u"/graph/v1.0/users?$select=id,displayName&$top=200"_s, {}, &pages);
    EXPECT_EQ(users.size(), total());
    EXPECT_EQ(ids(users).size(), users.size());
    EXPECT_GT(users.size(), kPeople);
    EXPECT_EQ(pages, (users.size() + 199) / 200);
}

TEST_F(GraphPaging, APageHasAHundredWithoutTop) {
    EXPECT_EQ(admin->get(u"/graph/v1.0/users"_s).value().size(), 100);
}

TEST_F(GraphPaging, NextLinksAreAbsoluteAndKeepTheOptions) {
    const QString link = admin->get(u"/graph/v1.0/users?$select=id&$top=5"_s)
                             .body.value("@odata.nextLink"_L1)
                             .toString();
    EXPECT_TRUE(link.startsWith(sandbox->url(u"/graph/v1.0/users?"_s).toString()));
    EXPECT_TRUE(link.contains("$select=id"_L1));
    EXPECT_TRUE(link.contains("$top=5"_L1));
    EXPECT_TRUE(link.contains("$skiptoken="_L1));
}

TEST_F(GraphPaging, SortsByNameBothWays) {
    const auto names = [](const QList<QJsonObject>& users) {
        QStringList all;
        for (const QJsonObject& user : users)
            all.append(user.value("displayName"_L1).toString().toLower());
        return all;
    };
    QStringList up =
        names(all(u"/graph/v1.0/users?$orderby=displayName&$top=700&$select=displayName"_s, {}));
    QStringList sorted = up;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); });
    EXPECT_EQ(up, sorted);
    const QStringList down = names(
        all(u"/graph/v1.0/users?$orderby=displayName desc&$top=700&$select=displayName"_s, {}));
    std::reverse(up.begin(), up.end());
    EXPECT_EQ(down, up);
}

TEST_F(GraphPaging, CountsOnlyWithTheHeader) {
    const QString url = u"/graph/v1.0/users?$count=true&$top=1"_s;
    EXPECT_EQ(admin->get(url, kEventual).body.value("@odata.count"_L1).toInt(), total());
    EXPECT_FALSE(admin->get(url).body.contains("@odata.count"_L1));
    EXPECT_EQ(admin->get(u"/graph/v1.0/users/$count"_s).status, 400);
}

// A filter and its opposite split the tenant without gap or overlap.
TEST_F(GraphPaging, AFilterAndItsOppositeAreEverybody) {
    for (const QString& filter :
         {u"accountEnabled eq true"_s, u"startsWith(displayName,'王')"_s,
          u"startswith(mail,'a') or endsWith(userPrincipalName,'g@contoso.onmicrosoft.com')"_s,
          u"department eq null"_s, u"usageLocation in ('CN','US')"_s,
          u"userType eq 'Member' and surname ne '李'"_s,
          u"createdDateTime ge 2020-01-01T00:00:00Z"_s}) {
        const QString options = u"&$count=true&$select=id&$top=999"_s;
        const QSet<QString> with =
            ids(all("/graph/v1.0/users?$filter="_L1 + filter + options, kEventual));
        const QSet<QString> without =
            ids(all("/graph/v1.0/users?$filter=not("_L1 + filter + u')' + options, kEventual));
        EXPECT_FALSE(with.intersects(without)) << filter.toStdString();
        EXPECT_EQ(with.size() + without.size(), total()) << filter.toStdString();
    }
}

TEST_F(GraphPaging, SearchFindsBeginningsOfWords) {
    const QString url =
        u"/graph/v1.0/users?$search=\"displayName:adele\" OR \"mail:morgan\"&$top=999&$select=displayName,mail"_s;
    const ServiceAnswer found = admin->get(url, kEventual);
    ASSERT_EQ(found.status, 200) << found.raw.body.toStdString();
    EXPECT_FALSE(found.value().isEmpty());
    const QJsonArray userList = found.value();
    for (const QJsonValue user : userList) {
        const QString name = user.toObject().value("displayName"_L1).toString();
        const QString mail = user.toObject().value("mail"_L1).toString();
        EXPECT_TRUE(name.contains("adele"_L1, Qt::CaseInsensitive) ||
                    mail.startsWith("morgan"_L1, Qt::CaseInsensitive))
            << name.toStdString();
    }
    EXPECT_EQ(admin->get(url).status, 400) << "needs ConsistencyLevel";
}

TEST_F(GraphPaging, AdvancedQueriesNeedHeaderAndCount) {
    const QStringList queries{u"$filter=userType ne 'Guest'"_s,
                              u"$filter=not(accountEnabled eq true)"_s,
                              u"$filter=endsWith(mail,'.com')"_s,
                              u"$filter=accountEnabled eq true&$orderby=displayName"_s};
    for (const QString& query : queries) {
        const QString url = "/graph/v1.0/users?"_L1 + query;
        const ServiceAnswer plain = admin->get(url);
        EXPECT_EQ(plain.status, 400) << query.toStdString();
        EXPECT_EQ(plain.errorCode(), u"Request_UnsupportedQuery"_s) << query.toStdString();
        EXPECT_EQ(admin->get(url, kEventual).status, 400) << query.toStdString();
        EXPECT_EQ(admin->get(url + "&$count=true"_L1, kEventual).status, 200)
            << query.toStdString();
    }
}

TEST_F(GraphPaging, BadQueriesAreRefused) {
    const QList<QPair<QString, QString>> queries{
        {u"$top=0"_s, u"BadRequest"_s},
        {u"$top=1000"_s, u"Request_BadRequest"_s},
        {u"$top=many"_s, u"BadRequest"_s},
        {u"$skip=10"_s, u"BadRequest"_s},
        {u"$select=id,password"_s, u"BadRequest"_s},
        {u"$filter=displayName eq"_s, u"BadRequest"_s},
        {u"$filter=nothing eq 'x'"_s, u"Request_UnsupportedQuery"_s},
        {u"$filter=aboutMe eq 'x'"_s, u"Request_UnsupportedQuery"_s},
        {u"$orderby=mail"_s, u"Request_UnsupportedQuery"_s},
        {u"$orderby=displayName sideways"_s, u"BadRequest"_s},
        {u"$skiptoken=forged"_s, u"Directory_ExpiredPageToken"_s},
    };
    for (const auto& [query, code] : queries) {
        const ServiceAnswer answer = admin->get("/graph/v1.0/users?"_L1 + query);
        EXPECT_EQ(answer.status, 400) << query.toStdString();
        EXPECT_EQ(answer.errorCode(), code) << query.toStdString();
    }
}

} // namespace partnerdesk::test
