#include "app/auth/scopes.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace Qt::StringLiterals;
using net::Audience;

TEST(Scopes, AskForReadingFirstAndForOneServiceATime) {
    const net::Cloud cloud{.signInScopes = {u"openid"_s},
                           .graphReadScopes = {u"g/Read"_s},
                           .graphWriteScopes = {u"g/Write"_s},
                           .partnerCenterScopes = {u"p/use"_s}};
    EXPECT_EQ(consentScope(cloud), u"openid g/Read p/use"_s);
    EXPECT_EQ(consentScope(cloud, {u"g/Read"_s, u"g/Write"_s}), u"openid g/Read p/use g/Write"_s);
    EXPECT_EQ(tokenScope(cloud, Audience::GraphRead), u"openid g/Read"_s);
    EXPECT_EQ(tokenScope(cloud, Audience::GraphWrite), u"openid g/Write"_s);
    EXPECT_EQ(tokenScope(cloud, Audience::PartnerCenter), u"openid p/use"_s);
    EXPECT_EQ(tokenScope(cloud, Audience::Program), u"openid p/use"_s);
}

TEST(Scopes, OfACloudWithOneListAreAskedForOnce) {
    const net::Cloud cloud{.signInScopes = {u"openid"_s, u"api"_s}};
    EXPECT_EQ(consentScope(cloud), u"openid api"_s);
    EXPECT_EQ(tokenScope(cloud, Audience::GraphRead), QString());
    EXPECT_EQ(tokenScope(cloud, Audience::Program), QString());
}
