#pragma once

#include "app/domain/address.h"

namespace partnerdesk::partner {

// Partner Center wants a city in every address it checks (rest-partner-center.md; the rules of
// China name it as required) and knows no district. Our form has a district and no city for the
// four municipalities of China: there the municipality is its own city.
[[nodiscard]] QString cityToSend(const domain::Address& address);
// And back: a city that is the municipality itself is none in our form.
[[nodiscard]] domain::Address withoutOwnCity(domain::Address address);

} // namespace partnerdesk::partner
