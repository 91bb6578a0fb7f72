#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace partnerdesk::net {

// A cloud file (resources/clouds/*.json, or --cloud-file). Either `issuer` (any OpenID provider,
// taken as it is) or `authority` (Entra style: the tenant is put in) is given.
struct Cloud {
    QString id = {};   // "sandbox", "global", "china", "usgov", or "custom"
    QString name = {}; // as the file says; the built-in ones are worded by the UI
    QUrl issuer = {};
    QUrl authority = {};
    QUrl graph = {};         // without /v1.0
    QUrl partnerCenter = {}; // without /v1
    QUrl program = {};       // without /v1; empty: portal steps instead
    // Where the portal's pages are, for the steps' URLs; may be empty. A cloud file of a practice
    // service on this computer may leave it out.
    QUrl portal = {};
    QUrl signUp = {}; // page where a tenant can be made; may be empty
    QString clientId = {};
    QStringList signInScopes = {};
    QStringList graphReadScopes = {};
    QStringList graphWriteScopes = {};
    QStringList partnerCenterScopes = {};
    QString redirectHost = QStringLiteral("127.0.0.1"); // or "localhost"
    QString redirectPath = QStringLiteral("/");
    QString prompt = {}; // may be empty

    friend bool operator==(const Cloud&, const Cloud&) = default;
};

// Problems: InvalidInput "cloud.file" naming the field.
[[nodiscard]] base::Result<Cloud> cloudFromJson(const QByteArray& json, const QString& id);

// One of the files compiled into the program ("global", "china", "usgov").
[[nodiscard]] base::Result<Cloud> builtInCloud(const QString& id);

// The sandbox at `origin` ("http://127.0.0.1:PORT"), with the client id it announced.
[[nodiscard]] Cloud sandboxCloud(const QUrl& origin, const QString& clientId);

} // namespace partnerdesk::net
