#include "app/sandbox/graph_call.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Graph names its own application in the challenge.
constexpr QLatin1StringView kGraphAppId("00000003-0000-0000-c000-000000000000");

GraphFault tokenFault(BearerState state) {
    const QString message = state == BearerState::Missing ? u"Access token is empty."_s
                            : state == BearerState::Valid
                                ? u"The access token lacks the claims that this service wants."_s
                            : state == BearerState::Expired
                                ? u"Lifetime validation failed, the token is expired."_s
                                : u"Access token validation failure."_s;
    return {.status = 401, .code = u"InvalidAuthenticationToken"_s, .message = message};
}

Response faultAnswer(const GraphFault& fault, const Context& context, const QString& requestId,
                     const QString& clientRequestId) {
    QJsonObject error{
        {u"code"_s, fault.code},
        {u"message"_s, fault.message},
        {u"innerError"_s, QJsonObject{{u"date"_s, context.now.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                                      {u"request-id"_s, requestId},
                                      {u"client-request-id"_s, clientRequestId}}}};
    if (!fault.detailCode.isEmpty())
        error.insert(u"details"_s, QJsonArray{QJsonObject{{u"code"_s, fault.detailCode},
                                                          {u"message"_s, fault.message}}});
    return Response::json(QJsonObject{{u"error"_s, error}}, fault.status);
}

} // namespace

QString GraphCall::url(const QString& path) const {
    return request.origin.toString(QUrl::StripTrailingSlash) + "/graph/v1.0"_L1 + path;
}

QString GraphCall::contextUrl(const QString& fragment) const {
    return url("/$metadata#"_L1 + fragment);
}

bool GraphCall::eventual() const {
    return request.header("ConsistencyLevel").compare("eventual", Qt::CaseInsensitive) == 0;
}

Handler graphHandler(GraphFunction function) {
    return [function = std::move(function)](const Request& request, Context& context) {
        const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QByteArray sent = request.header("client-request-id");
        const QString clientRequestId = sent.isEmpty() ? requestId : QString::fromLatin1(sent);

        const bool mayCall = context.bearer.isValid() && !context.lacksMfa();
        const GraphResult result =
            mayCall ? function(GraphCall{request, context})
                    : GraphResult(tl::unexpected<GraphFault>(tokenFault(context.bearer.state)));
        Response response =
            result ? *result : faultAnswer(result.error(), context, requestId, clientRequestId);
        if (context.lacksMfa())
            response.set("WWW-Authenticate", mfaChallenge());
        else if (response.status == 401)
            response.set("WWW-Authenticate",
                         R"(Bearer realm="", authorization_uri=")" +
                             request.origin.toString(QUrl::StripTrailingSlash).toUtf8() +
                             R"(/common/oauth2/v2.0/authorize", client_id=")" +
                             QByteArray(kGraphAppId.data(), kGraphAppId.size()) + '"');
        if (headerValue(response.headers, "Content-Type").startsWith("application/json"))
            response.set("Content-Type", "application/json;odata.metadata=minimal;"
                                         "odata.streaming=true;IEEE754Compatible=false;"
                                         "charset=utf-8");
        response.set("OData-Version", "4.0");
        response.set("request-id", requestId.toUtf8());
        response.set("client-request-id", clientRequestId.toUtf8());
        return response;
    };
}

Response graphJson(const GraphCall& call, const QString& contextFragment, QJsonObject object,
                   int status) {
    object.insert(u"@odata.context"_s, call.contextUrl(contextFragment));
    return Response::json(object, status);
}

tl::unexpected<GraphFault> graphFault(int status, const QString& code, const QString& message,
                                      const QString& detailCode) {
    return tl::unexpected<GraphFault>(GraphFault{status, code, message, detailCode});
}

tl::unexpected<GraphFault> badRequest(const QString& message) {
    return graphFault(400, u"Request_BadRequest"_s, message);
}

tl::unexpected<GraphFault> unsupportedQuery(const QString& message) {
    return graphFault(400, u"Request_UnsupportedQuery"_s, message);
}

tl::unexpected<GraphFault> denied() {
    return graphFault(403, u"Authorization_RequestDenied"_s,
                      u"Insufficient privileges to complete the operation."_s);
}

tl::unexpected<GraphFault> notFound(const QString& id) {
    return graphFault(404, u"Request_ResourceNotFound"_s,
                      u"Resource '%1' does not exist or one of its queried "
                      "reference-property objects are not present."_s.arg(id));
}

tl::expected<QJsonObject, GraphFault> jsonBody(const GraphCall& call) {
    if (!call.request.header("Content-Type").toLower().contains("json"))
        return graphFault(400, u"BadRequest"_s,
                          u"Write requests (excluding DELETE) must contain the Content-Type header "
                          "declaration."_s);
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return graphFault(400, u"BadRequest"_s,
                          u"Unable to read JSON request payload. Please "
                          "ensure Content-Type header is set and payload is "
                          "of valid JSON format."_s);
    return document.object();
}

} // namespace partnerdesk::sandbox
