#pragma once

#include "app/domain/company_profile.h"
#include "app/domain/country_catalogue.h"
#include "app/domain/field_issue.h"

#include <optional>
#include <vector>

namespace partnerdesk::domain {

// The profile as it is meant: spaces, bidi controls and full-width forms put right, postal code in
// capitals, phone as E.164 once it is a number, state as the key of its country's list.
[[nodiscard]] CompanyProfile normalized(CompanyProfile profile, const CountryCatalogue& countries);

// What keeps the profile from being submitted (errors) or may make it fail later (warnings), in the
// order of the form, at most one issue per field. Normalizes by itself.
[[nodiscard]] std::vector<FieldIssue> check(const CompanyProfile& typed,
                                            const CountryCatalogue& countries);

// What is wrong with one name of a person, cleaned; `field` is the one that holds it.
[[nodiscard]] std::optional<FieldIssue> checkPersonName(const QString& field, const QString& name);

// An abbreviation in a legal name ("Ltd.", "有限"), empty when there is none. Microsoft compares
// the name with the registration letter for letter.
[[nodiscard]] QString abbreviationIn(const QString& legalName);

} // namespace partnerdesk::domain
