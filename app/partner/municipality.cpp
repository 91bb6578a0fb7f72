#include "app/partner/municipality.h"

namespace partnerdesk::partner {

using namespace Qt::StringLiterals;

QString cityToSend(const domain::Address& address) {
    const bool ownCity = address.city.isEmpty() && !address.district.isEmpty();
    return ownCity ? address.state : address.city;
}

domain::Address withoutOwnCity(domain::Address address) {
    if (address.country == u"CN"_s && address.city == address.state)
        address.city.clear();
    return address;
}

} // namespace partnerdesk::partner
