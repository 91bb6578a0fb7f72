#pragma once

#include "app/domain/country_catalogue.h"
#include "app/domain/draft.h"
#include "app/domain/portal_step_catalogue.h"

namespace partnerdesk::domain {

// What a portal step hands over, by field id, in the form the portal's fields take: the phone as
// national digits, the country by name. Fields without a value are left out. `language` is the one
// of the portal page and of the message to the contact.
[[nodiscard]] QMap<QString, QString> portalValues(const PortalStepKind& step, const Draft& draft,
                                                  const CountryCatalogue& countries,
                                                  QLocale::Language language);

// One entry of the list that a field of the portal offers.
struct PortalChoice {
    QString key; // as a profile keeps it
    LocalizedText name;
};

// What depends on the language of the page, by field id.
struct PortalWords {
    QMap<QString, LocalizedText> values;
    QMap<QString, std::vector<PortalChoice>> choices; // of fields that are asked for
};
[[nodiscard]] PortalWords portalWords(const PortalStepKind& step, const Draft& draft,
                                      const CountryCatalogue& countries);

// A first proposal for a tenant's domain: the Latin letters and digits of the company's name.
[[nodiscard]] QString proposedDomainPrefix(const QString& legalName);

} // namespace partnerdesk::domain
