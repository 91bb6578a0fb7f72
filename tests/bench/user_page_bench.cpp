#include "app/graph/user_json.h"
#include "tests/bench/many_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <benchmark/benchmark.h>

// A page of 999 users: simdjson straight into values, beside QJsonDocument's bare parse.

using namespace partnerdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageOf999() {
    QJsonArray users;
    for (const directory::Person& person : bench::manyPeople(999)) {
        const domain::User& user = person.user;
        users.append(QJsonObject{{u"id"_s, user.id},
                                 {u"displayName"_s, user.displayName},
                                 {u"givenName"_s, user.givenName},
                                 {u"surname"_s, user.surname},
                                 {u"userPrincipalName"_s, user.userPrincipalName},
                                 {u"mail"_s, user.mail},
                                 {u"jobTitle"_s, user.jobTitle},
                                 {u"department"_s, user.department},
                                 {u"accountEnabled"_s, true},
                                 {u"userType"_s, u"Member"_s},
                                 {u"createdDateTime"_s, u"2019-04-10T23:41:19Z"_s}});
    }
    return QJsonDocument(QJsonObject{{u"value"_s, users}}).toJson(QJsonDocument::Compact);
}

void userPage(benchmark::State& state) {
    const QByteArray page = pageOf999();
    for (auto _ : state)
        benchmark::DoNotOptimize(graph::userPageFromJson(page));
    state.SetBytesProcessed(page.size() * state.iterations());
}

void qtDocument(benchmark::State& state) {
    const QByteArray page = pageOf999();
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(page));
    state.SetBytesProcessed(page.size() * state.iterations());
}

} // namespace

BENCHMARK(userPage)->Unit(benchmark::kMicrosecond);
BENCHMARK(qtDocument)->Unit(benchmark::kMicrosecond);
