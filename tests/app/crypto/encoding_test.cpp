#include "app/crypto/base64url.h"
#include "app/crypto/constant_time.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::crypto;

TEST(Base64Url, WritesTheExampleOfRfc7515AppendixC) {
    const QByteArray bytes = QByteArray::fromHex("03ecffe0c1");
    EXPECT_EQ(toBase64Url(bytes), "A-z_4ME");
    EXPECT_EQ(fromBase64Url("A-z_4ME"), bytes);
}

TEST(Base64Url, RefusesCharactersOfOtherAlphabets) {
    EXPECT_FALSE(fromBase64Url("A+z/4ME").has_value());
    EXPECT_FALSE(fromBase64Url("A z").has_value());
    EXPECT_FALSE(fromBase64Url("A\nz").has_value());
}

TEST(Hash, KnowsTheVectorsOfFips180) {
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abc").size(), 32);
}

TEST(ConstantTime, ComparesContentAndLength) {
    EXPECT_TRUE(equalInConstantTime("", ""));
    EXPECT_TRUE(equalInConstantTime("state", "state"));
    EXPECT_FALSE(equalInConstantTime("state", "statE"));
    EXPECT_FALSE(equalInConstantTime("state", "states"));
    EXPECT_FALSE(equalInConstantTime("state", ""));
}

TEST(Random, GivesTheWantedCountAndNeverTheSameTwice) {
    EXPECT_EQ(randomBytes(0).size(), 0);
    EXPECT_EQ(randomBytes(32).size(), 32);
    EXPECT_NE(randomBytes(32), randomBytes(32));
}
