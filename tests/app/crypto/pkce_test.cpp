#include "app/crypto/pkce.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::crypto;

TEST(Pkce, MakesTheChallengeOfRfc7636AppendixB) {
    EXPECT_EQ(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
              "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(Pkce, MakesANewVerifierEachTime) {
    const Pkce first = makePkce();
    const Pkce second = makePkce();
    EXPECT_NE(first.verifier, second.verifier);
    EXPECT_EQ(first.challenge, pkceChallenge(first.verifier));
    EXPECT_TRUE(isPkceVerifier(first.verifier));
}

TEST(Pkce, KnowsTheFormOfAVerifier) {
    EXPECT_TRUE(isPkceVerifier(QByteArray(43, 'a')));
    EXPECT_TRUE(isPkceVerifier(QByteArray(124, 'Z') + "-._~"));
    EXPECT_FALSE(isPkceVerifier(QByteArray(42, 'a')));
    EXPECT_FALSE(isPkceVerifier(QByteArray(129, 'a')));
    EXPECT_FALSE(isPkceVerifier(QByteArray(42, 'a') + "+"));
    EXPECT_FALSE(isPkceVerifier({}));
}
