#pragma once

#include "app/base/problem.h"
#include "app/net/http_client.h"

namespace partnerdesk::partner {

// Whether the call could have changed something; decides what a gateway's fault means.
enum class CallKind { Read, Write };

// What an answer outside 2xx means. Partner Center's body is
// {"code": <string or number>, "description", "data": [], "source"}; throttling has a body of its
// own
// ({"statusCode":429,"message"}). Decided by status and code, never by the description.
[[nodiscard]] base::Problem problemOf(const net::HttpResponse& response, CallKind kind);

// A write was answered 2xx, but not as documented: read back before saying anything.
[[nodiscard]] base::Problem unexpectedAnswer(const net::HttpResponse& response);

// The "code" of an error body as text; empty when there is none.
[[nodiscard]] QString errorCode(const QByteArray& body);

} // namespace partnerdesk::partner
