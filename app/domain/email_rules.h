#pragma once

#include "app/domain/field_issue.h"

#include <optional>

namespace partnerdesk::domain {

// The primary contact's address as it is meant: ＠ and 。 of an input method become @ and '.',
// outer spaces go. Spaces inside stay and are an error.
[[nodiscard]] QString normalizedEmail(const QString& text);

// Partner Center mails the primary contact, who has to answer from the company's own domain.
// Refused are shared addresses (info@) and personal providers; addresses that the portal may
// refuse, and tenant logins, which often have no mailbox, are warnings. `email` is normalized and
// not empty.
[[nodiscard]] std::optional<FieldIssue> checkEmail(const QString& email);

} // namespace partnerdesk::domain
