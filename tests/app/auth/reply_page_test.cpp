#include "app/auth/reply_page.h"
#include "app/crypto/hash.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace Qt::StringLiterals;

TEST(ReplyPage, SpeaksTheLanguageOfTheUser) {
    EXPECT_TRUE(replyPage(u"zh-CN"_s, {}, {}).html.contains("返回 PartnerDesk"));
    EXPECT_TRUE(replyPage(u"zh-CN"_s, {}, {}).html.contains("<html lang=\"zh-CN\">"));
    EXPECT_TRUE(replyPage(u"en"_s, {}, {}).html.contains("Back to PartnerDesk"));
    EXPECT_TRUE(replyPage(u"fr"_s, {}, {}).html.contains("<html lang=\"en\">"));
    EXPECT_TRUE(replyPage(u"zh-CN"_s, u"access_denied"_s, {}).html.contains("登录未完成"));
}

TEST(ReplyPage, LeavesNoPlaceholder) {
    for (const QString& language : {u"en"_s, u"zh-CN"_s}) {
        EXPECT_FALSE(replyPage(language, {}, {}).html.contains("{{"));
        EXPECT_FALSE(replyPage(language, u"error"_s, u"why"_s).html.contains("{{"));
    }
}

TEST(ReplyPage, EscapesWhatCameFromOutside) {
    const QByteArray html =
        replyPage(u"en"_s, u"<b>x"_s, u"<script>alert('1')</script>\"&{{text}}"_s).html;
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_FALSE(html.contains("<b>"));
    EXPECT_TRUE(html.contains("&lt;script&gt;"));
    EXPECT_TRUE(html.contains("{{text}}")) << "no placeholder of ours";
}

TEST(ReplyPage, CutsAnEndlessDescription) {
    EXPECT_LT(replyPage(u"en"_s, u"e"_s, QString(100'000, u'x')).html.size(), 5000);
}

TEST(ReplyPage, AllowsItsOwnStyleAndNothingElse) {
    const ReplyPage page = replyPage(u"en"_s, {}, {});
    const qsizetype begin = page.html.indexOf("<style>") + 7;
    const QByteArray style = page.html.mid(begin, page.html.indexOf("</style>") - begin);
    EXPECT_GT(style.size(), 100);
    EXPECT_TRUE(page.contentSecurityPolicy.startsWith("default-src 'none'"));
    EXPECT_TRUE(page.contentSecurityPolicy.contains("sha256-" + crypto::sha256(style).toBase64()));
    EXPECT_FALSE(page.html.contains("http://") || page.html.contains("https://"));
}

TEST(ReplyPage, HasADarkSide) {
    EXPECT_TRUE(replyPage(u"en"_s, {}, {}).html.contains("prefers-color-scheme: dark"));
}
