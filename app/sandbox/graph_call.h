#pragma once

#include "app/sandbox/sandbox_state.h"

#include <QJsonObject>

#include <tl/expected.hpp>

#include <functional>

namespace partnerdesk::sandbox {

// An error as Graph words it.
struct GraphFault {
    int status = 400;
    QString code; // "Request_BadRequest"
    QString message;
    QString detailCode = {}; // "ObjectConflict"; goes to "details"
};

using GraphResult = tl::expected<Response, GraphFault>;

// One request of a caller whose token is good.
struct GraphCall {
    const Request& request;
    Context& context;

    [[nodiscard]] const Caller& caller() const { return context.bearer.caller; }
    [[nodiscard]] Db& db() const { return context.db; }
    // "http://127.0.0.1:PORT/graph/v1.0" and `path`.
    [[nodiscard]] QString url(const QString& path) const;
    [[nodiscard]] QString contextUrl(const QString& fragment) const;
    // The header that lets Graph answer from its index.
    [[nodiscard]] bool eventual() const;
};

using GraphFunction = std::function<GraphResult(const GraphCall&)>;

// Makes a handler out of `function`: 401 before it runs when the token is not good, Graph's error
// body, its headers.
[[nodiscard]] Handler graphHandler(GraphFunction function);

[[nodiscard]] Response graphJson(const GraphCall& call, const QString& contextFragment,
                                 QJsonObject object, int status = 200);

[[nodiscard]] tl::unexpected<GraphFault>
graphFault(int status, const QString& code, const QString& message, const QString& detailCode = {});
[[nodiscard]] tl::unexpected<GraphFault> badRequest(const QString& message);
[[nodiscard]] tl::unexpected<GraphFault> unsupportedQuery(const QString& message);
[[nodiscard]] tl::unexpected<GraphFault> denied();
[[nodiscard]] tl::unexpected<GraphFault> notFound(const QString& id);

// The body as one JSON object.
[[nodiscard]] tl::expected<QJsonObject, GraphFault> jsonBody(const GraphCall& call);

} // namespace partnerdesk::sandbox
