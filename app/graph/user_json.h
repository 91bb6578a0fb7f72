#pragma once

#include "app/graph/graph_api.h"

namespace partnerdesk::graph {

// Users out of Graph's JSON, straight from its bytes: a first round over a large tenant parses
// hundreds of megabytes. Only the id is required: Graph leaves out of a delta what was never set.
// Problems: ServerFault "json.field".
[[nodiscard]] base::Result<domain::User> userFromJson(const QByteArray& json);

// A page of users, of members of a group or role, or of a delta. What is no user (service
// principals and groups can be members too) is left out.
[[nodiscard]] base::Result<UserPage> userPageFromJson(const QByteArray& json);

} // namespace partnerdesk::graph
