#pragma once

#include "app/sandbox/sandbox_state.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tl/expected.hpp>

#include <functional>

namespace partnerdesk::sandbox {

// An error as Partner Center words it; the program service uses the same body.
struct PartnerFault {
    int status = 400;
    QString code; // "3000"
    QString description;
    QJsonArray data = {};
    int retryAfterSeconds = 0; // 429
};

using PartnerResult = tl::expected<Response, PartnerFault>;

// One request of a caller whose token is good.
struct PartnerCall {
    const Request& request;
    Context& context;

    [[nodiscard]] const Caller& caller() const { return context.bearer.caller; }
    [[nodiscard]] const QString& tenantId() const { return context.bearer.caller.tenantId; }
    [[nodiscard]] Db& db() const { return context.db; }
};

using PartnerFunction = std::function<PartnerResult(const PartnerCall&)>;

// Makes a handler: 401 before `function` runs when the token is not good, Partner Center's error
// body, MS-RequestId and MS-CorrelationId echoed, MS-CV, MS-ServerId.
[[nodiscard]] Handler partnerHandler(PartnerFunction function);
// The same, and every answer is a JSON object with "serviceDate".
[[nodiscard]] Handler programHandler(PartnerFunction function);

[[nodiscard]] tl::unexpected<PartnerFault> partnerFault(int status, const QString& code,
                                                        const QString& description,
                                                        const QJsonArray& data = {});
// 400 + 3000 naming the bad fields.
[[nodiscard]] tl::unexpected<PartnerFault> invalidFields(const QStringList& fields);
[[nodiscard]] tl::unexpected<PartnerFault> notEnrolled();
// 403 + 900150.
[[nodiscard]] tl::unexpected<PartnerFault> roleNotSufficient();
// For paths that nothing else takes: 404, or 405 where the path takes other methods.
[[nodiscard]] PartnerResult unknownResource(const PartnerCall& call);

[[nodiscard]] tl::expected<QJsonObject, PartnerFault> jsonBody(const PartnerCall& call);

// Values of nested objects by name in any case: requests may use PascalCase.
[[nodiscard]] QJsonValue field(const QJsonObject& object, QLatin1StringView name);

} // namespace partnerdesk::sandbox
