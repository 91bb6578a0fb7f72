#pragma once

#include "app/base/cancel_token.h"
#include "app/base/result.h"
#include "app/domain/company_profile.h"
#include "app/domain/verification.h"
#include "app/net/http_client.h"

#include <optional>

namespace partnerdesk::partner {

// Partner Center REST v1 for one session; same manners as graph::GraphApi.
struct PartnerApi {
    const net::HttpClient& http;
    net::TokenSource& tokens;
    QUrl base;
    QString locale; // X-Locale, "zh-CN" or "en-US"
};

struct LegalBusinessProfile {
    domain::CompanyProfile profile;
    domain::Verification verification;
};

// profiles.cpp. NotFound before the company is enrolled.
[[nodiscard]] base::Result<LegalBusinessProfile>
legalBusinessProfile(const PartnerApi& api, const base::CancelToken& cancel);

struct MpnProfile {
    QString mpnId;
    QString partnerName; // may be empty
};
[[nodiscard]] base::Result<MpnProfile> mpnProfile(const PartnerApi& api,
                                                  const base::CancelToken& cancel);

// validation.cpp
struct AddressVerdict {
    bool valid = false;                        // as typed
    std::optional<domain::Address> suggestion; // the service's corrected form
    QString reason;                            // as the service words it; for Details
};
[[nodiscard]] base::Result<AddressVerdict> checkAddress(const PartnerApi& api,
                                                        const domain::Address& address,
                                                        const base::CancelToken& cancel);

struct CountryRules {
    QString iso2;
    bool stateRequired = false;
    bool cityRequired = false;
    bool postalCodeRequired = false;
    QString postalCodeRegex;
    QStringList states;
};
[[nodiscard]] base::Result<CountryRules> countryRules(const PartnerApi& api, const QString& iso2,
                                                      const base::CancelToken& cancel);
// HEAD /domains/{prefix}.onmicrosoft.com
[[nodiscard]] base::Result<bool> isDomainTaken(const PartnerApi& api, const QString& prefix,
                                               const base::CancelToken& cancel);

} // namespace partnerdesk::partner
