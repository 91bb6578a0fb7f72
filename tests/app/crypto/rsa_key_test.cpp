#include "app/crypto/base64url.h"
#include "app/crypto/rsa_key.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::crypto;
using namespace Qt::StringLiterals;

namespace {

// RFC 7515 appendix A.2.
const RsaPublicJwk kRfcKey{
    .modulus =
        "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0"
        "Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXnd"
        "S5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJ"
        "H7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
    .exponent = "AQAB"};
const QByteArray kRfcInput =
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6"
    "Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray kRfcSignature =
    "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
    "O8W2Fp5jujGbd"
    "s9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
    "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZ"
    "RmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
    "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs"
    "98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

} // namespace

TEST(RsaKey, VerifiesTheExampleOfRfc7515) {
    const QByteArray signature = fromBase64Url(kRfcSignature).value();
    EXPECT_TRUE(verifyRs256(kRfcKey, kRfcInput, signature));
    EXPECT_FALSE(verifyRs256(kRfcKey, kRfcInput + "x", signature));
    EXPECT_FALSE(verifyRs256(kRfcKey, kRfcInput, signature.chopped(1)));
    EXPECT_FALSE(verifyRs256(kRfcKey, kRfcInput, {}));
}

TEST(RsaKey, SignsWhatItsPublicKeyVerifies) {
    const RsaKey key = RsaKey::generate();
    const QByteArray signature = key.signRs256("header.payload");
    EXPECT_TRUE(verifyRs256(key.publicJwk(), "header.payload", signature));
    EXPECT_FALSE(verifyRs256(key.publicJwk(), "header.other", signature));
    EXPECT_FALSE(verifyRs256(RsaKey::generate().publicJwk(), "header.payload", signature));
    EXPECT_EQ(key.publicJwk().exponent, "AQAB");
}

TEST(RsaKey, SurvivesBeingWrittenAndRead) {
    const RsaKey key = RsaKey::generate();
    const QByteArray pem = key.toPem();
    EXPECT_TRUE(pem.startsWith("-----BEGIN PRIVATE KEY-----"));
    const auto read = RsaKey::fromPem(pem);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->publicJwk(), key.publicJwk());
}

TEST(RsaKey, RefusesWhatIsNoKey) {
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("hello"), RsaKey::generate().toPem().left(400)}) {
        const auto read = RsaKey::fromPem(bad);
        ASSERT_FALSE(read.has_value());
        EXPECT_EQ(read.error().key, u"crypto.key"_s);
    }
}

TEST(RsaKey, RefusesBrokenAndShortPublicKeys) {
    const QByteArray signature(256, 'x');
    EXPECT_FALSE(verifyRs256({}, "data", signature));
    EXPECT_FALSE(verifyRs256({.modulus = "*", .exponent = "AQAB"}, "data", signature));
    EXPECT_FALSE(verifyRs256({.modulus = toBase64Url(QByteArray(128, '\xfd')), .exponent = "AQAB"},
                             "data", QByteArray(128, 'x')));
}
