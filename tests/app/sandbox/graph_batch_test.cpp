#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <QMap>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

QJsonObject request(const QString& id, const QString& url, const QStringList& dependsOn = {}) {
    QJsonObject json{{u"id"_s, id}, {u"method"_s, u"GET"_s}, {u"url"_s, url}};
    if (!dependsOn.isEmpty())
        json.insert(u"dependsOn"_s, QJsonArray::fromStringList(dependsOn));
    return json;
}

struct GraphBatch : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true}};
    ServiceCaller admin{sandbox, kContosoAdmin};

    ServiceAnswer batch(const QJsonArray& requests) {
        return admin.post(u"/graph/v1.0/$batch"_s, {{u"requests"_s, requests}});
    }
    static QMap<QString, int> statuses(const ServiceAnswer& answer) {
        QMap<QString, int> byId;
        const QJsonArray oneList = answer.body.value("responses"_L1).toArray();
        for (const QJsonValue one : oneList)
            byId.insert(one.toObject().value("id"_L1).toString(),
                        one.toObject().value("status"_L1).toInt());
        return byId;
    }
};

} // namespace

TEST_F(GraphBatch, EachPartHasItsOwnStatus) {
    const ServiceAnswer answer =
        batch({request(u"1"_s, u"/me?$select=id"_s), request(u"2"_s, u"/users/nobody"_s),
               request(u"3"_s, u"/users?$search=\"displayName:a\""_s)});
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(statuses(answer), (QMap<QString, int>{{u"1"_s, 200}, {u"2"_s, 404}, {u"3"_s, 400}}));
    const QJsonObject first = answer.body.value("responses"_L1).toArray().at(0).toObject();
    EXPECT_EQ(first.value("body"_L1).toObject().value("id"_L1).toString(), admin.id());
}

TEST_F(GraphBatch, PartsMayWriteAndHaveHeaders) {
    const QJsonObject change{
        {u"id"_s, u"a"_s},
        {u"method"_s, u"PATCH"_s},
        {u"url"_s, "/users/"_L1 + admin.id()},
        {u"headers"_s, QJsonObject{{u"Content-Type"_s, u"application/json"_s}}},
        {u"body"_s, QJsonObject{{u"jobTitle"_s, u"Director"_s}}}};
    QJsonObject count = request(u"b"_s, u"/users/$count"_s);
    count.insert(u"headers"_s, QJsonObject{{u"ConsistencyLevel"_s, u"eventual"_s}});
    EXPECT_EQ(statuses(batch({change, count})), (QMap<QString, int>{{u"a"_s, 204}, {u"b"_s, 200}}));
    EXPECT_EQ(admin.get(u"/graph/v1.0/me"_s).body.value("jobTitle"_L1).toString(), u"Director"_s);
}

TEST_F(GraphBatch, WhatDependsOnAFailureFailsToo) {
    EXPECT_EQ(
        statuses(batch({request(u"1"_s, u"/users/nobody"_s), request(u"2"_s, u"/me"_s, {u"1"_s}),
                        request(u"3"_s, u"/me"_s, {u"2"_s}), request(u"4"_s, u"/me"_s)})),
        (QMap<QString, int>{{u"1"_s, 404}, {u"2"_s, 424}, {u"3"_s, 424}, {u"4"_s, 200}}));
}

TEST_F(GraphBatch, ARequestThatWasNotMadeSaysWhyLikeEveryOther) {
    const QJsonArray answers =
        batch({request(u"1"_s, u"/users/nobody"_s), request(u"2"_s, u"/me"_s, {u"1"_s})})
            .body.value("responses"_L1)
            .toArray();
    for (const QJsonValue value : answers) {
        const QJsonObject answer = value.toObject();
        const QJsonObject headers = answer.value("headers"_L1).toObject();
        const QJsonObject error = answer.value("body"_L1).toObject().value("error"_L1).toObject();
        const QJsonObject inner = error.value("innerError"_L1).toObject();
        EXPECT_FALSE(error.value("code"_L1).toString().isEmpty());
        EXPECT_FALSE(inner.value("date"_L1).toString().isEmpty());
        EXPECT_EQ(inner.value("request-id"_L1), headers.value("request-id"_L1));
        EXPECT_EQ(inner.value("client-request-id"_L1), headers.value("client-request-id"_L1));
    }
}

TEST_F(GraphBatch, TwentyAreTheMost) {
    QJsonArray requests;
    for (int i = 0; i < 20; ++i)
        requests.append(request(QString::number(i), u"/me"_s));
    EXPECT_EQ(batch(requests).status, 200);
    requests.append(request(u"20"_s, u"/me"_s));
    EXPECT_EQ(batch(requests).status, 400);
    EXPECT_EQ(batch({}).status, 400);
}

TEST_F(GraphBatch, MalformedBatchesAreRefused) {
    EXPECT_EQ(batch({request(u"1"_s, u"/me"_s), request(u"1"_s, u"/me"_s)}).status, 400);
    EXPECT_EQ(batch({request(u""_s, u"/me"_s)}).status, 400);
    EXPECT_EQ(batch({request(u"1"_s, u"https://graph.microsoft.com/v1.0/me"_s)}).status, 400);
    EXPECT_EQ(batch({request(u"1"_s, u"/$batch"_s)}).status, 400);
    EXPECT_EQ(batch({request(u"1"_s, u"/me"_s, {u"9"_s})}).status, 400);
}

} // namespace partnerdesk::test
