#include "app/partner/program_service.h"

#include "app/base/json_reader.h"
#include "app/domain/role_ids.h"
#include "app/partner/partner_error.h"
#include "app/partner/partner_request.h"
#include "app/partner/program_json.h"

#include <QJsonDocument>

namespace partnerdesk::partner {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::Result;

namespace {

// Speaks /program/v1. Holds no state of its own: any thread.
class ProgramService final : public PartnerProgram {
public:
    explicit ProgramService(Service service)
        : m_service(std::move(service)) {}

    Result<AccountStatus> status(const CancelToken& cancel) override {
        return read({u"status"_s}, cancel).and_then(accountStatusFromJson);
    }

    Result<ProgramAnswer<Enrolled>> enroll(const domain::CompanyProfile& profile,
                                           const QString& idempotencyKey,
                                           const CancelToken& cancel) override {
        const Result<net::HttpResponse> answer = change(
            m_service, post({u"enroll"_s}, profileToJson(profile)), 201, cancel, idempotencyKey);
        if (!answer)
            return fail(answer.error());
        const QString mpnId = QJsonDocument::fromJson(answer->body).object()["mpnId"_L1].toString();
        // The company is enrolled, but its number did not arrive whole: to be read back.
        if (mpnId.isEmpty())
            return fail(unexpectedAnswer(*answer));
        return ProgramAnswer<Enrolled>(Enrolled{.mpnId = mpnId, .requestId = requestIdOf(*answer)});
    }

    Result<ProgramAnswer<domain::AgreementText>>
    agreement(const QString& country, const QString& language, const CancelToken& cancel) override {
        return read({u"agreement"_s}, cancel, {{u"country"_s, country}, {u"language"_s, language}})
            .and_then(agreementFromJson)
            .map([](domain::AgreementText text) {
                return ProgramAnswer<domain::AgreementText>(std::move(text));
            });
    }

    Result<ProgramAnswer<Done>> acceptAgreement(const domain::AgreementAcceptance& acceptance,
                                                const CancelToken& cancel) override {
        return done(change(m_service,
                           post({u"agreement"_s, u"acceptance"_s}, acceptanceToJson(acceptance)),
                           201, cancel));
    }

    Result<ProgramAnswer<Done>> resendVerificationMail(const CancelToken& cancel) override {
        return done(change(m_service, post({u"verification"_s, u"resend"_s}, {}), 202, cancel));
    }

    Result<std::vector<domain::Benefit>> benefits(const CancelToken& cancel) override {
        return read({u"benefits"_s}, cancel).and_then(benefitsFromJson);
    }

    Result<std::vector<UserCompanyRoles>> companyRoles(const CancelToken& cancel) override {
        return read({u"roles"_s}, cancel).and_then(companyRolesFromJson);
    }

    Result<ProgramAnswer<Done>> setCompanyRole(const domain::RoleChange& wanted,
                                               const CancelToken& cancel) override {
        const QUrl url =
            endpoint(m_service.base, {u"roles"_s, wanted.userId, domain::roleId(wanted.role)});
        return done(change(
            m_service, {.method = wanted.add ? net::Method::Put : net::Method::Delete, .url = url},
            204, cancel));
    }

private:
    Result<QJsonObject> read(const QStringList& segments, const CancelToken& cancel,
                             const Query& query = {}) const {
        return getObject(m_service, endpoint(m_service.base, segments, query), segments.first(),
                         cancel);
    }

    net::HttpRequest post(const QStringList& segments, const QJsonObject& body) const {
        return {.method = net::Method::Post,
                .url = endpoint(m_service.base, segments),
                .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    }

    static QString requestIdOf(const net::HttpResponse& answer) {
        return QString::fromLatin1(answer.header("MS-RequestId"));
    }

    static Result<ProgramAnswer<Done>> done(const Result<net::HttpResponse>& answer) {
        if (!answer)
            return fail(answer.error());
        return ProgramAnswer<Done>(Done{.requestId = requestIdOf(*answer)});
    }

    Service m_service;
};

} // namespace

std::unique_ptr<PartnerProgram> makeProgramService(const net::HttpClient& http,
                                                   net::TokenSource& tokens, QUrl base,
                                                   QString locale) {
    return std::make_unique<ProgramService>(Service{.http = http,
                                                    .tokens = tokens,
                                                    .audience = net::Audience::Program,
                                                    .base = std::move(base),
                                                    .locale = std::move(locale)});
}

} // namespace partnerdesk::partner
