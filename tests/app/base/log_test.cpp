#include "app/base/log.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::base;
using namespace Qt::StringLiterals;

TEST(Redacted, HidesSecretsWhereverTheyStand) {
    const QStringList texts{
        u"GET /?code=SECRET&state=SECRET"_s,
        u"Authorization: Bearer SECRET"_s,
        u"{\"refresh_token\":\"SECRET\"}"_s,
        u"{\"password\": \"SECRET\"}"_s,
        u"token eyJhbGciOi.eyJSECRET.SECRET here"_s,
        u"signed in as SECRET@contoso.com"_s,
        u"code_verifier=SECRET"_s,
    };
    for (const QString& text : texts)
        EXPECT_FALSE(redacted(text).contains(u"SECRET"_s)) << redacted(text).toStdString();
}

TEST(Redacted, KeepsWhatHelps) {
    EXPECT_EQ(redacted(u"GET /v1.0/users 429 request-id 87d3"_s),
              u"GET /v1.0/users 429 request-id 87d3"_s);
}

TEST(Redacted, EscapesLineBreaksAndTerminalCodes) {
    EXPECT_EQ(redacted(u"a\r\nb\x1b[31m"_s), u"a\\x0d\\x0ab\\x1b[31m"_s);
}
