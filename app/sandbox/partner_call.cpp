#include "app/sandbox/partner_call.h"

#include "app/crypto/random.h"
#include "app/sandbox/accounts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

PartnerFault tokenFault(BearerState state) {
    if (state == BearerState::Missing)
        return {.status = 401, .code = u"800001"_s, .description = u"Partner token missing."_s};
    return {.status = 401, .code = u"400"_s, .description = u"Access denied."_s};
}

// Throttling answers with a body of its own (rest-partner-center.md, section 3).
Response throttled(const PartnerFault& fault) {
    const QString message =
        u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(fault.retryAfterSeconds);
    Response response = Response::json(
        QJsonObject{{u"statusCode"_s, fault.status}, {u"message"_s, message}}, fault.status);
    response.set("Retry-After", QByteArray::number(fault.retryAfterSeconds));
    return response;
}

Response faultAnswer(const PartnerFault& fault) {
    if (fault.status == 429)
        return throttled(fault);
    // Samples show the code as a number where it is one.
    bool isNumber = false;
    const int number = fault.code.toInt(&isNumber);
    return Response::json(
        QJsonObject{{u"code"_s, isNumber ? QJsonValue(number) : QJsonValue(fault.code)},
                    {u"description"_s, fault.description},
                    {u"data"_s, fault.data},
                    {u"source"_s, u"PartnerFD"_s}},
        fault.status);
}

void echo(const Request& request, Response& response, const QByteArray& header) {
    const QByteArray sent = request.header(header);
    response.set(header, sent.isEmpty() ? newId().toUtf8() : sent);
}

Response answer(const PartnerFunction& function, const Request& request, Context& context) {
    const bool mayCall = context.bearer.isValid() && !context.lacksMfa();
    const PartnerResult result =
        mayCall ? function(PartnerCall{request, context})
                : PartnerResult(tl::unexpected<PartnerFault>(tokenFault(context.bearer.state)));
    Response response = result ? *result : faultAnswer(result.error());
    if (context.lacksMfa())
        response.set("WWW-Authenticate", mfaChallenge());
    echo(request, response, "MS-RequestId");
    echo(request, response, "MS-CorrelationId");
    response.set("MS-CV", crypto::randomBytes(12).toBase64() + ".0");
    response.set("MS-ServerId", "sandbox");
    return response;
}

} // namespace

Handler partnerHandler(PartnerFunction function) {
    return [function = std::move(function)](const Request& request, Context& context) {
        return answer(function, request, context);
    };
}

Handler programHandler(PartnerFunction function) {
    return [function = std::move(function)](const Request& request, Context& context) {
        Response response = answer(function, request, context);
        const QJsonDocument body = QJsonDocument::fromJson(response.body);
        if (body.isObject()) {
            QJsonObject object = body.object();
            object.insert(u"serviceDate"_s, context.serviceDate().toString(Qt::ISODate));
            response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
        return response;
    };
}

tl::unexpected<PartnerFault> partnerFault(int status, const QString& code,
                                          const QString& description, const QJsonArray& data) {
    return tl::unexpected<PartnerFault>(
        PartnerFault{.status = status, .code = code, .description = description, .data = data});
}

tl::unexpected<PartnerFault> invalidFields(const QStringList& fields) {
    return partnerFault(400, u"3000"_s, u"Invalid property."_s, QJsonArray::fromStringList(fields));
}

tl::unexpected<PartnerFault> notEnrolled() {
    return partnerFault(404, u"1000"_s, u"The partner account was not found."_s);
}

tl::unexpected<PartnerFault> roleNotSufficient() {
    return partnerFault(403, u"900150"_s, u"The role does not permit this operation."_s);
}

PartnerResult unknownResource(const PartnerCall& call) {
    if (call.request.methodRefused)
        return partnerFault(405, u"405"_s, u"The method is not allowed for this resource."_s);
    return partnerFault(404, u"1000"_s, u"There is no such resource."_s);
}

tl::expected<QJsonObject, PartnerFault> jsonBody(const PartnerCall& call) {
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return partnerFault(400, u"800002"_s, u"The body is not a JSON object."_s);
    return document.object();
}

QJsonValue field(const QJsonObject& object, QLatin1StringView name) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

} // namespace partnerdesk::sandbox
