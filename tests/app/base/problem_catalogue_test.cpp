#include "app/base/problem_catalogue.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::base;
using namespace Qt::StringLiterals;

namespace {
const QByteArray kJson = R"({"problems":{
  "kind.offline":{"en":{"title":"Offline"},"zh-CN":{"title":"离线"}},
  "auth":{"en":{"title":"No %1"},"zh-CN":{"title":"没有%1"}},
  "auth.AADSTS50126":{"en":{"title":"Wrong password"},"zh-CN":{"title":"密码错误"}}}})";
}

TEST(ProblemCatalogue, TakesTheMostExactEntry) {
    const ProblemCatalogue catalogue = ProblemCatalogue::fromJson(kJson);
    Problem problem{.kind = ProblemKind::Offline, .key = u"auth"_s, .code = u"AADSTS50126"_s};
    EXPECT_EQ(catalogue.words(problem, QLocale::English).title, u"Wrong password"_s);
    EXPECT_EQ(catalogue.words(problem, QLocale::Chinese).title, u"密码错误"_s);
    problem.code = u"AADSTS1"_s;
    problem.arguments = {u"account"_s};
    EXPECT_EQ(catalogue.words(problem, QLocale::English).title, u"No account"_s);
    problem.key = u"other"_s;
    EXPECT_EQ(catalogue.words(problem, QLocale::English).title, u"Offline"_s);
}

TEST(ProblemCatalogue, HasWordsForEveryKindInBothLanguages) {
    const ProblemCatalogue catalogue = ProblemCatalogue::builtIn();
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::Cancelled); ++kind) {
        const Problem problem{.kind = static_cast<ProblemKind>(kind), .key = u"none"_s};
        for (const auto language : {QLocale::English, QLocale::Chinese}) {
            const ProblemWords words = catalogue.words(problem, language);
            EXPECT_FALSE(words.title.isEmpty() || words.title == u"none"_s)
                << toString(problem.kind).toStdString();
            EXPECT_FALSE(words.action.isEmpty()) << toString(problem.kind).toStdString();
        }
    }
}

TEST(ProblemCatalogue, PutsEachArgumentWhereItsNumberStands) {
    const ProblemCatalogue catalogue = ProblemCatalogue::fromJson(
        R"({"problems":{"a":{"en":{"title":"%2 of %1, %1","cause":"none","who":"%2","action":"%3"}}}})");
    const Problem problem{.key = u"a"_s, .arguments = {u"50 %2"_s, u"7"_s}};
    const ProblemWords words = catalogue.words(problem, QLocale::English);
    EXPECT_EQ(words.title, u"7 of 50 %2, 50 %2"_s);
    EXPECT_EQ(words.cause, u"none"_s);
    EXPECT_EQ(words.who, u"7"_s);
    EXPECT_EQ(words.action, u"%3"_s);
}
