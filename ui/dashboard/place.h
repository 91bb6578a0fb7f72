#pragma once

#include "ui/style/icons.h"

#include <QString>

#include <array>

namespace partnerdesk::dashboard {

// The places of the navigation, in their order.
enum class Place { Overview, OrganizationProfile, Users, Agreements, Benefits, Activity, Settings };
inline constexpr std::array kPlaces{Place::Overview, Place::OrganizationProfile,
                                    Place::Users,    Place::Agreements,
                                    Place::Benefits, Place::Activity,
                                    Place::Settings};

// Stable: objectNames and the remembered place are made of it ("overview").
[[nodiscard]] QString placeId(Place place);
[[nodiscard]] QString placeName(Place place);
[[nodiscard]] style::Icon placeIcon(Place place);

} // namespace partnerdesk::dashboard
