#pragma once

#include "tests/app/sandbox/sandbox_under_test.h"

#include <QJsonArray>
#include <QJsonObject>

namespace partnerdesk::test {

inline constexpr QLatin1StringView kContosoAdmin{"admin@contoso.onmicrosoft.com"};
inline constexpr QLatin1StringView kContosoUser{"adele@contoso.onmicrosoft.com"};
inline constexpr QLatin1StringView kFabrikamAdmin{"admin@fabrikam.onmicrosoft.com"};

// What the program asks for before it changes something.
inline constexpr QLatin1StringView kGraphScopes{
    "User.Read User.ReadWrite.All Group.Read.All GroupMember.ReadWrite.All Group.ReadWrite.All "
    "RoleManagement.ReadWrite.Directory Organization.Read.All User.Invite.All AuditLog.Read.All "
    "Policy.Read.All"};

struct ServiceAnswer {
    int status = 0;
    QJsonObject body; // empty when it is no JSON object
    net::HttpResponse raw;

    [[nodiscard]] QJsonArray value() const {
        return body.value(QLatin1StringView("value")).toArray();
    }
    // Of the items of `value`.
    [[nodiscard]] QStringList texts(QLatin1StringView property) const;
    // Graph's or Partner Center's code.
    [[nodiscard]] QString errorCode() const;
};

// Somebody signed in to the sandbox who calls its services over the wire.
class ServiceCaller {
public:
    // "user_impersonation" is for Partner Center, everything else for Graph.
    ServiceCaller(SandboxUnderTest& sandbox, const QString& userName,
                  const QString& scopes = kGraphScopes, const QString& password = {});

    // Absolute URLs are taken as they are (nextLink).
    ServiceAnswer get(const QString& url, const net::Headers& headers = {}) const;
    ServiceAnswer head(const QString& url) const;
    ServiceAnswer post(const QString& url, const QJsonObject& body,
                       const net::Headers& headers = {}) const;
    ServiceAnswer put(const QString& url, const QJsonObject& body = {},
                      const net::Headers& headers = {}) const;
    ServiceAnswer patch(const QString& url, const QJsonObject& body) const;
    ServiceAnswer remove(const QString& url) const;
    // With a body that need not be JSON.
    ServiceAnswer send(net::Method method, const QString& url, const QByteArray& body,
                       const net::Headers& headers) const;

    [[nodiscard]] QString id() const { return m_id; } // object id
    // {"@odata.id": ...} of a user.
    [[nodiscard]] QJsonObject reference(const QString& userId) const;

private:
    SandboxUnderTest& m_sandbox;
    QByteArray m_token;
    QString m_id;
};

} // namespace partnerdesk::test
