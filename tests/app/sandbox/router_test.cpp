#include "app/sandbox/router.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// A router whose handlers answer with their pattern; tells which one a path finds.
class Routes : public ::testing::Test {
protected:
    void add(const QByteArray& method, const QString& pattern) {
        router.add(method, pattern, [](const Request&, Context&) { return Response{}; });
        patterns.append(QString::fromLatin1(method) + u' ' + pattern);
    }
    std::optional<Router::Match> find(const QByteArray& method, const QString& path) {
        return router.find(method, path.split(u'/', Qt::SkipEmptyParts));
    }
    QString capture(const QString& path, const QString& name) {
        const auto match = find("GET", path);
        return match ? match->captures.value(name) : u"no route"_s;
    }

    Router router;
    QStringList patterns;
};

} // namespace

TEST_F(Routes, PreferTheMostLiteralPattern) {
    add("GET", u"/graph/v1.0/users/{id}"_s);
    add("GET", u"/graph/v1.0/users/delta"_s);
    add("GET", u"/graph/v1.0/{rest...}"_s);
    EXPECT_EQ(capture(u"/graph/v1.0/users/42"_s, u"id"_s), u"42"_s);
    EXPECT_EQ(capture(u"/graph/v1.0/users/delta"_s, u"id"_s), QString());
    EXPECT_EQ(capture(u"/graph/v1.0/unknown/thing"_s, u"rest"_s), u"unknown/thing"_s);
}

TEST_F(Routes, CaptureInsideASegment) {
    add("GET", u"/graph/v1.0/directoryRoles/roleTemplateId={t}/members/$ref"_s);
    add("GET", u"/graph/v1.0/users('{id}')"_s);
    EXPECT_EQ(capture(u"/graph/v1.0/directoryRoles/roleTemplateId=62e9/members/$ref"_s, u"t"_s),
              u"62e9"_s);
    EXPECT_EQ(capture(u"/graph/v1.0/users('ada')"_s, u"id"_s), u"ada"_s);
    EXPECT_EQ(capture(u"/graph/v1.0/users('')"_s, u"id"_s), u"no route"_s);
}

TEST_F(Routes, IgnoreCaseUnderGraphOnly) {
    add("GET", u"/graph/v1.0/users/{id}"_s);
    add("GET", u"/program/v1/status"_s);
    EXPECT_EQ(capture(u"/Graph/V1.0/Users/AbC"_s, u"id"_s), u"AbC"_s);
    EXPECT_FALSE(find("GET", u"/Program/v1/status"_s));
}

TEST_F(Routes, TellAnUnknownPathFromAnUnknownMethod) {
    add("GET", u"/mail"_s);
    EXPECT_FALSE(find("GET", u"/post"_s));
    const auto match = find("POST", u"/mail"_s);
    ASSERT_TRUE(match);
    EXPECT_EQ(match->handler, nullptr);
}

TEST_F(Routes, LetACatchAllWordTheRefusalOfAMethod) {
    add("GET", u"/graph/v1.0/me"_s);
    add("*", u"/graph/v1.0/{rest...}"_s);
    const auto refused = find("POST", u"/graph/v1.0/me"_s);
    ASSERT_TRUE(refused && refused->handler);
    EXPECT_TRUE(refused->methodRefused);
    EXPECT_FALSE(find("POST", u"/graph/v1.0/you"_s)->methodRefused);
    EXPECT_FALSE(find("GET", u"/graph/v1.0/me"_s)->methodRefused);
}

TEST_F(Routes, PreferANamedMethodToAny) {
    bool any = false;
    router.add("*", u"/a"_s, [&any](const Request&, Context&) {
        any = true;
        return Response{};
    });
    add("GET", u"/a"_s);
    const auto get = find("GET", u"/a"_s);
    const auto put = find("PUT", u"/a"_s);
    ASSERT_TRUE(get && put);
    EXPECT_NE(get->handler, put->handler);
}

TEST_F(Routes, KeepAnEncodedSlashInItsSegment) {
    add("GET", u"/graph/v1.0/users/{id}"_s);
    const auto match = router.find("GET", {u"graph"_s, u"v1.0"_s, u"users"_s, u"a/b"_s});
    ASSERT_TRUE(match);
    EXPECT_EQ(match->captures.value(u"id"_s), u"a/b"_s);
}

TEST(Forms, DecodeBlanksAndEscapes) {
    const auto form = decodeForm("a=1+2&b=%E4%BC%99%E4%BC%B4&c&d=x%3Dy");
    EXPECT_EQ(form.value(u"a"_s), u"1 2"_s);
    EXPECT_EQ(form.value(u"b"_s), u"伙伴"_s);
    EXPECT_TRUE(form.contains(u"c"_s));
    EXPECT_EQ(form.value(u"d"_s), u"x=y"_s);
}

} // namespace partnerdesk::sandbox
