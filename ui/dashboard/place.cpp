#include "ui/dashboard/place.h"

#include "ui/dashboard/words.h"

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

QString placeId(Place place) {
    switch (place) {
    case Place::Overview:
        return u"overview"_s;
    case Place::OrganizationProfile:
        return u"organizationProfile"_s;
    case Place::Users:
        return u"users"_s;
    case Place::Agreements:
        return u"agreements"_s;
    case Place::Benefits:
        return u"benefits"_s;
    case Place::Activity:
        return u"activity"_s;
    case Place::Settings:
        break;
    }
    return u"settings"_s;
}

QString placeName(Place place) {
    switch (place) {
    case Place::Overview:
        return Words::tr("Overview");
    case Place::OrganizationProfile:
        return Words::tr("Organization profile");
    case Place::Users:
        return Words::tr("User management");
    case Place::Agreements:
        return Words::tr("Agreements");
    case Place::Benefits:
        return Words::tr("Benefits");
    case Place::Activity:
        return Words::tr("Activity");
    case Place::Settings:
        break;
    }
    return Words::tr("Settings");
}

style::Icon placeIcon(Place place) {
    switch (place) {
    case Place::Overview:
        return style::Icon::Home;
    case Place::OrganizationProfile:
        return style::Icon::Company;
    case Place::Users:
        return style::Icon::People;
    case Place::Agreements:
        return style::Icon::Agreement;
    case Place::Benefits:
        return style::Icon::Benefit;
    case Place::Activity:
        return style::Icon::Activity;
    case Place::Settings:
        break;
    }
    return style::Icon::Settings;
}

} // namespace partnerdesk::dashboard
