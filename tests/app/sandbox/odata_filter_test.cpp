#include "app/sandbox/graph_user_type.h"
#include "app/sandbox/odata_filter.h"
#include "app/sandbox/odata_lexer.h"
#include "app/sandbox/odata_sql.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// The SQL of a filter over users with its bound values, or the error.
QString sqlOf(const QString& filter) {
    const auto parsed = parseODataFilter(filter);
    if (!parsed)
        return "error: "_L1 + parsed.error();
    const auto sql = filterToSql(**parsed, userType());
    if (!sql)
        return "error: "_L1 + sql.error();
    QStringList binds;
    for (const QVariant& bind : sql->binds)
        binds.append(bind.toString());
    return sql->sql + " <- "_L1 + binds.join(u'|') + (sql->advanced ? " advanced"_L1 : ""_L1);
}

} // namespace

TEST(ODataLexer, TakesApartWordsTextsAndMarks) {
    using Kind = ODataToken::Kind;
    const std::vector<ODataToken> expected{{Kind::Word, u"startsWith"_s},
                                           {Kind::Open, u"("_s},
                                           {Kind::Word, u"mail"_s},
                                           {Kind::Comma, u","_s},
                                           {Kind::String, u"O'Neill"_s},
                                           {Kind::Close, u")"_s},
                                           {Kind::End, {}}};
    EXPECT_EQ(tokenizeOData(u"startsWith(mail, 'O''Neill')"_s), expected);
}

TEST(ODataLexer, KeepsTimesInOnePieceAndSplitsLambdas) {
    const auto tokens = tokenizeOData(u"x:x/skuId ge 2026-11-22T08:00:00+08:00"_s);
    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->at(0).text, u"x"_s);
    EXPECT_EQ(tokens->at(2).text, u"x/skuId"_s);
    EXPECT_EQ(tokens->at(4).text, u"2026-11-22T08:00:00+08:00"_s);
}

TEST(ODataLexer, RefusesAnOpenQuoteAndStrayCharacters) {
    EXPECT_FALSE(tokenizeOData(u"displayName eq 'Ada"_s));
    EXPECT_FALSE(tokenizeOData(u"displayName eq \"Ada\""_s));
    EXPECT_FALSE(tokenizeOData(u"a; DROP TABLE users"_s));
}

struct FilterCase {
    QString filter;
    QString sql;
};

class ODataFilterForms : public testing::TestWithParam<FilterCase> {};

TEST_P(ODataFilterForms, BecomesSqlWithBoundValues) {
    EXPECT_EQ(sqlOf(GetParam().filter), GetParam().sql);
}

INSTANTIATE_TEST_SUITE_P(
    Documented, ODataFilterForms,
    testing::Values(
        FilterCase{u"displayName eq 'Ada'"_s, u"users.display_name = ? COLLATE NOCASE <- Ada"_s},
        FilterCase{u"accountEnabled eq false"_s,
                   u"users.account_enabled = ? COLLATE NOCASE <- 0"_s},
        FilterCase{u"usertype NE 'Guest'"_s,
                   u"users.user_type IS NOT ? COLLATE NOCASE <- Guest advanced"_s},
        FilterCase{u"mail eq null"_s, u"users.mail IS NULL <- "_s},
        FilterCase{u"mail ne null"_s, u"users.mail IS NOT NULL <-  advanced"_s},
        FilterCase{u"startsWith(displayName,'100%')"_s,
                   u"(users.display_name >= ? COLLATE NOCASE AND users.display_name < ? COLLATE "
                   "NOCASE) <- 100%|100%\U0010FFFF"_s},
        FilterCase{u"endswith(mail,'50%_off')"_s,
                   uR"(coalesce(users.mail, '') LIKE ? ESCAPE '\' <- %50\%\_off advanced)"_s},
        FilterCase{u"department in ('Sales', 'IT')"_s,
                   u"users.department COLLATE NOCASE IN (?,?) <- Sales|IT"_s},
        FilterCase{u"createdDateTime ge 1970-01-01T00:00:01Z"_s,
                   u"users.created >= ? COLLATE NOCASE <- 1000"_s},
        FilterCase{u"not startsWith(mail,'a') and accountEnabled eq true"_s,
                   u"(NOT coalesce((users.mail >= ? COLLATE NOCASE AND users.mail < ? COLLATE "
                   "NOCASE), 0) AND users.account_enabled = ? COLLATE NOCASE) <- a|a\U0010FFFF|1 "
                   "advanced"_s},
        FilterCase{u"jobTitle eq 'A' or jobTitle eq 'B' and city eq 'C'"_s,
                   u"(users.job_title = ? COLLATE NOCASE OR (users.job_title = ? COLLATE NOCASE "
                   "AND json_extract(users.rest, '$.city') = ? COLLATE NOCASE)) <- A|B|C"_s},
        FilterCase{u"assignedLicenses/any(l:l/skuId eq 05e9a617-0261-4cee-bb44-138d3ef5d965)"_s,
                   u"EXISTS (SELECT 1 FROM licenses l WHERE l.user_id = users.id AND l.sku_id = ? "
                   "COLLATE NOCASE) <- 05e9a617-0261-4cee-bb44-138d3ef5d965"_s}));

class ODataFilterFaults : public testing::TestWithParam<QString> {};

TEST_P(ODataFilterFaults, IsRefused) {
    EXPECT_TRUE(sqlOf(GetParam()).startsWith("error: "_L1)) << sqlOf(GetParam()).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    BadInput, ODataFilterFaults,
    testing::Values(u""_s, u"displayName"_s, u"displayName eq"_s, u"eq 'Ada'"_s,
                    u"displayName eq 'Ada' and"_s, u"(displayName eq 'Ada'"_s,
                    u"displayName eq 'Ada')"_s, u"displayName like 'Ada'"_s, u"nothing eq 'Ada'"_s,
                    u"accountEnabled eq 'yes'"_s, u"accountEnabled gt true"_s,
                    u"createdDateTime ge yesterday"_s, u"displayName in ()"_s,
                    u"displayName in 'Ada'"_s, u"contains(displayName,'da')"_s,
                    u"tolower(displayName) eq 'ada'"_s, u"startsWith(accountEnabled,'t')"_s,
                    u"startsWith(displayName)"_s, u"assignedLicenses/any(l:l/nothing eq 1)"_s,
                    u"mail gt null"_s, u"password_hash eq 'x'"_s, QString(u"("_s).repeated(500)));

} // namespace partnerdesk::sandbox
