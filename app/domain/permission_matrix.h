#pragma once

#include "app/base/result.h"
#include "app/domain/user.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace partnerdesk::domain {

// Who may do what, from the permission matrix of roles.json. Actions are named as there
// ("user.assignAgentRole"). Pages ask it before they offer an action and still handle a refusal:
// the service decides. Immutable after loading, so any thread may read it.
class PermissionMatrix {
public:
    [[nodiscard]] static base::Result<PermissionMatrix> builtIn();
    [[nodiscard]] static base::Result<PermissionMatrix> fromJson(const QByteArray& json);

    // What is not stated counts as no; an unknown action nobody may.
    [[nodiscard]] bool may(const QString& action, RoleSet roles) const;
    // The roles that may, for "only ... may do this". Empty when everybody may.
    [[nodiscard]] RoleSet whoMay(const QString& action) const;
    [[nodiscard]] bool everybodyMay(const QString& action) const;
    [[nodiscard]] QString name(const QString& action, QLocale::Language language) const;
    [[nodiscard]] QStringList actions() const;

private:
    struct Row {
        QString nameEn;
        QString nameZh;
        RoleSet roles = {};
        bool everybody = false;
    };
    QHash<QString, Row> m_rows;
};

} // namespace partnerdesk::domain
