#pragma once

#include "app/sandbox/graph_call.h"

#include <QVariantMap>

#include <optional>

namespace partnerdesk::sandbox {

// What the body of POST or PATCH /users asks for, checked property by property.
struct UserChange {
    QVariantMap columns; // of the table `users`, by column name
    QJsonObject rest;    // further properties; null removes one
    std::optional<QString> password;
    bool mustChangePassword = true;
    bool sensitive = false; // an attribute that needs the caller's role over the target's
    bool ordinary = false;  // an attribute that needs a role, whoever the target is

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && rest.isEmpty() && !password; }
};

// Faults: 400 Request_BadRequest naming the property, ObjectConflict for a user principal name that
// another live user (not `ownId`) has.
[[nodiscard]] tl::expected<UserChange, GraphFault>
readUserChange(const GraphCall& call, const QJsonObject& body, const QString& ownId);

} // namespace partnerdesk::sandbox
