#include "app/auth/scopes.h"

namespace partnerdesk::auth {

namespace {

const QStringList& scopesOf(const net::Cloud& cloud, net::Audience audience) {
    switch (audience) {
    case net::Audience::GraphRead:
        return cloud.graphReadScopes;
    case net::Audience::GraphWrite:
        return cloud.graphWriteScopes;
    case net::Audience::PartnerCenter:
    case net::Audience::Program:
        return cloud.partnerCenterScopes;
    }
    Q_UNREACHABLE();
}

} // namespace

QString consentScope(const net::Cloud& cloud, const QStringList& extra) {
    QStringList all =
        cloud.signInScopes + cloud.graphReadScopes + cloud.partnerCenterScopes + extra;
    all.removeDuplicates();
    return all.join(u' ');
}

QString tokenScope(const net::Cloud& cloud, net::Audience audience) {
    const QStringList& own = scopesOf(cloud, audience);
    return own.isEmpty() ? QString() : (cloud.signInScopes + own).join(u' ');
}

} // namespace partnerdesk::auth
