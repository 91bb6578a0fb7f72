#pragma once

#include "app/sandbox/partner_call.h"

namespace partnerdesk::sandbox {

// Who may read what of a company's partner account. The REST documentation has the refusal
// (rest-partner-center.md, section 3) but names no roles; they are those of the permission matrix
// in roles.json ("Assign roles, permissions to users", docs of 2020-10-30), where what is not named
// counts as no:
//
//   profiles/legalbusiness, organization, support   profile.viewLegal
//   profiles/billing                                profile.updateVatId, a part of that profile
//   auditrecords                                    audit.view
//   profiles/mpn, compliance/csp/agreementstatus    any partner role
//   countryvalidationrules, validations, domains    everybody: they tell of no company
//
// A Global administrator may read everything, and so enroll before anybody is an Admin agent.
enum class PartnerRead { Profile, Billing, ActivityLog, Account };

// 403 + 900150 before `function` runs where the caller holds no role for it.
[[nodiscard]] PartnerFunction forRoles(PartnerRead what, PartnerFunction function);

} // namespace partnerdesk::sandbox
