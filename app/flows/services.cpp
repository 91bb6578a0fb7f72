#include "app/flows/services.h"

#include "app/partner/program_service.h"

namespace partnerdesk::flows {

namespace {

std::unique_ptr<partner::PartnerProgram>
makeProgram(const Services& services, auth::Session& session, const QString& locale) {
    const net::Cloud cloud = session.cloud();
    if (cloud.program.isEmpty())
        return partner::makePortalProgram();
    return partner::makeProgramService(services.http, session, cloud.program, locale);
}

} // namespace

Connection::Connection(const Services& services, std::shared_ptr<auth::Session> session,
                       QString tenantId, QString locale)
    : m_services(services)
    , m_session(std::move(session))
    , m_program(makeProgram(services, *m_session, locale))
    , m_tenantId(std::move(tenantId))
    , m_locale(std::move(locale)) {}

base::Status Connection::mayChangeDirectory(const base::CancelToken& cancel) const {
    const auto token = m_session->accessToken(net::Audience::GraphWrite, cancel);
    if (!token)
        return base::fail(token.error());
    return {};
}

graph::GraphApi Connection::graph() const {
    return graphOf(m_services, *m_session);
}

partner::PartnerApi Connection::partnerCenter() const {
    return {.http = m_services.http,
            .tokens = *m_session,
            .base = m_session->cloud().partnerCenter,
            .locale = m_locale};
}

graph::GraphApi graphOf(const Services& services, auth::Session& session) {
    return {.http = services.http, .tokens = session, .base = session.cloud().graph};
}

domain::Capabilities capabilitiesOf(const net::Cloud& cloud) {
    return {.signIn = !cloud.clientId.isEmpty(),
            .program = !cloud.program.isEmpty(),
            .partnerCenter = !cloud.partnerCenter.isEmpty(),
            .practiceOnly = cloud.id == QLatin1StringView("sandbox"),
            .createTenantHere = !cloud.signUp.isEmpty()};
}

} // namespace partnerdesk::flows
