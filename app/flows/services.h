#pragma once

#include "app/auth/session.h"
#include "app/base/clock.h"
#include "app/domain/capabilities.h"
#include "app/graph/graph_api.h"
#include "app/partner/partner_api.h"
#include "app/partner/partner_program.h"
#include "app/secrets/secret_vault.h"
#include "app/store/workspace.h"

#include <memory>
#include <mutex>

namespace partnerdesk::flows {

// What flows work with, filled once by ui/shell. References only; nothing here is owned by a flow.
struct Services {
    const base::Clock& clock;
    const net::HttpClient& http;
    secrets::SecretVault& vault;
    auth::BrowserOpener& browser;
    store::DataFolder folder;
};

// A signed-in session with its clients. Shared by the pages of one window; immutable besides the
// session's own locks, so any thread may use it.
class Connection {
public:
    // `tenantId`: domain::tenantIdOf.
    Connection(const Services& services, std::shared_ptr<auth::Session> session, QString tenantId,
               QString locale);

    [[nodiscard]] auth::Session& session() const { return *m_session; }
    [[nodiscard]] std::shared_ptr<auth::Session> sharedSession() const { return m_session; }
    [[nodiscard]] graph::GraphApi graph() const;
    [[nodiscard]] partner::PartnerApi partnerCenter() const;
    [[nodiscard]] partner::PartnerProgram& program() const { return *m_program; }
    [[nodiscard]] domain::Account account() const { return m_session->account(); }
    // What is kept for this tenant is filed under it; the account's own may be empty.
    [[nodiscard]] const QString& tenantId() const { return m_tenantId; }
    // Asked before a change of the directory is recorded: SignInNeeded while the consent to changes
    // is missing (session().wantedScopes()), so that nothing is listed as tried that never was.
    [[nodiscard]] base::Status mayChangeDirectory(const base::CancelToken& cancel) const;

private:
    const Services& m_services;
    std::shared_ptr<auth::Session> m_session;
    std::unique_ptr<partner::PartnerProgram> m_program;
    QString m_tenantId;
    QString m_locale;
};

[[nodiscard]] graph::GraphApi graphOf(const Services& services, auth::Session& session);
[[nodiscard]] domain::Capabilities capabilitiesOf(const net::Cloud& cloud);

} // namespace partnerdesk::flows
