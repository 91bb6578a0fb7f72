#pragma once

#include "app/base/problem.h"
#include "app/net/http_client.h"

namespace partnerdesk::graph {

// Whether the call could have changed something. A gateway's fault after a write says nothing about
// what Graph did with it.
enum class CallKind { Read, Write };

// What an answer outside 2xx means. Decided by status and `error.code`, never by the message, which
// the documentation does not promise to keep.
[[nodiscard]] base::Problem problemOf(const net::HttpResponse& response, CallKind kind);

// A write was answered 2xx, but not as documented: read back before saying anything.
[[nodiscard]] base::Problem unexpectedAnswer(const net::HttpResponse& response);

// An answer that makes no sense: ServerFault "json.field", as base::JsonReader says it.
[[nodiscard]] base::Problem badAnswer(const QString& detail);

} // namespace partnerdesk::graph
