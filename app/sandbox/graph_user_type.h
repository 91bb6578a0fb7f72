#pragma once

#include "app/sandbox/graph_list.h"

#include <optional>

namespace partnerdesk::sandbox {

[[nodiscard]] const ResourceType& userType();
// Users in the recycle bin: the same with deletedDateTime among the usual properties.
[[nodiscard]] const ResourceType& deletedUserType();

// The live users of the caller's tenant.
[[nodiscard]] GraphCollection usersOf(const GraphCall& call);

// Object id of a live user of the caller's tenant by id or user principal name.
[[nodiscard]] std::optional<QString> findUserId(const GraphCall& call, const QString& idOrName);

// A whole user for the answer of a write, with `fragment` in its @odata.context.
[[nodiscard]] GraphResult userAnswer(const GraphCall& call, const QString& id, int status);

} // namespace partnerdesk::sandbox
