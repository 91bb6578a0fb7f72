#pragma once

#include "app/domain/company_profile.h"

namespace partnerdesk::test {

// A company profile without any issue, as a person in Beijing would leave it.
inline domain::CompanyProfile contoso() {
    using namespace Qt::StringLiterals;
    return {.legalName = u"北京康拓索科技有限公司"_s,
            .address = {.country = u"CN"_s,
                        .state = u"北京市"_s,
                        .city = {},
                        .district = u"海淀区"_s,
                        .addressLine1 = u"丹棱街 5 号"_s,
                        .addressLine2 = {},
                        .postalCode = u"100080"_s},
            .primaryContact = {.firstName = u"伟"_s,
                               .lastName = u"张"_s,
                               .email = u"zhang.wei@contoso.com"_s,
                               .phone = u"+861059175000"_s},
            .language = u"zh-CN"_s,
            .registrationId = {}};
}

} // namespace partnerdesk::test
