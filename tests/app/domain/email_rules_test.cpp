#include "app/domain/email_rules.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString email;
    QString key; // without "profile.email."; empty: accepted
    Severity severity = Severity::Error;
};

} // namespace

TEST(EmailRules, RefuseSharedAndPersonalAddressesAndWarnAboutDoubtfulOnes) {
    const std::vector<Case> cases{
        {u"zhangwei@contoso.com"_s, {}},
        {u"zhang.wei+pc@contoso.com.cn"_s, {}},
        {u"wei@bücher.example"_s, {}},
        {u"INFO@contoso.com"_s, u"shared"_s},
        {u"admin@contoso.com"_s, u"shared"_s},
        {u"email@contoso.com"_s, u"shared"_s},
        {u"marketing@contoso.com"_s, u"shared"_s},
        {u"cn-info@contoso.com"_s, u"shared"_s},
        {u"info2@contoso.com"_s, u"shared"_s},
        {u"it.admin@contoso.com"_s, u"shared"_s},
        {u"administration@contoso.com"_s, u"maybeShared"_s, Severity::Warning},
        {u"infor@contoso.com"_s, u"maybeShared"_s, Severity::Warning},
        {u"a@gmail.com"_s, u"personal"_s},
        {u"a@Hotmail.co.uk"_s, u"personal"_s},
        {u"a@outlook.com"_s, u"personal"_s},
        {u"a@yahoo.co.jp"_s, u"personal"_s},
        {u"a@live.cn"_s, u"personal"_s},
        {u"a@msn.com"_s, u"personal"_s},
        {u"a@live.contoso.com"_s, {}},
        {u"a@notgmail.com"_s, {}},
        {u"12345@qq.com"_s, u"maybePersonal"_s, Severity::Warning},
        {u"x@contoso.onmicrosoft.com"_s, u"tenantLogin"_s, Severity::Warning},
        {u"contoso.com"_s, u"form"_s},
        {u"@contoso.com"_s, u"form"_s},
        {u"a@"_s, u"form"_s},
        {u"a@contoso"_s, u"form"_s},
        {u"a b@contoso.com"_s, u"form"_s},
        {u"a@con toso.com"_s, u"form"_s},
        {u"a@b@contoso.com"_s, u"form"_s},
        {u"a@contoso..com"_s, u"form"_s},
        {u"张伟@contoso.com"_s, u"form"_s},
    };
    for (const Case& row : cases) {
        const std::optional<FieldIssue> issue = checkEmail(row.email);
        EXPECT_EQ(issue ? issue->key : QString(),
                  row.key.isEmpty() ? QString() : u"profile.email."_s + row.key)
            << row.email.toStdString();
        if (issue) {
            EXPECT_EQ(issue->severity, row.severity) << row.email.toStdString();
            EXPECT_EQ(issue->field, u"email"_s);
        }
    }
}

TEST(EmailRules, ReadWhatAnInputMethodTypes) {
    EXPECT_EQ(normalizedEmail(u" ｚｈａｎｇ＠contoso。com\u200B "_s), u"zhang@contoso.com"_s);
    EXPECT_EQ(normalizedEmail(u"a b@contoso.com"_s), u"a b@contoso.com"_s);
}
