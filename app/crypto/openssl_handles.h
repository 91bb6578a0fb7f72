#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

// OpenSSL's handles, freed by their own functions. Included by .cpp files of this room only.
namespace partnerdesk::crypto {

template <auto freeHandle>
struct Freed {
    template <class T>
    void operator()(T* handle) const {
        freeHandle(handle);
    }
};

using BioHandle = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using BigNumberHandle = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using DigestContextHandle = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContextHandle = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using ParamBuilderHandle = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using ParamsHandle = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;

} // namespace partnerdesk::crypto
