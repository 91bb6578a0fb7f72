#include "app/domain/permission_matrix.h"

#include "app/base/json_reader.h"
#include "app/domain/role_ids.h"

#include <QFile>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;
using base::JsonReader;

base::Result<PermissionMatrix> PermissionMatrix::builtIn() {
    QFile file(u":/catalogues/roles.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return fromJson(opened ? file.readAll() : QByteArray());
}

base::Result<PermissionMatrix> PermissionMatrix::fromJson(const QByteArray& json) {
    const base::Result<QJsonObject> document = base::parseObject(json, u"roles.json"_s);
    if (!document)
        return base::fail(document.error());
    JsonReader in(*document, u"roles.json"_s);
    PermissionMatrix matrix;
    const QJsonArray valueList = in.array("permissionMatrix"_L1);
    for (const QJsonValue value : valueList) {
        JsonReader row(value.toObject(), u"permission"_s);
        const QString action = row.string("action"_L1);
        JsonReader name(row.object("name"_L1), u"name of %1"_s.arg(action));
        Row read{.nameEn = name.string("en"_L1), .nameZh = name.string("zh-CN"_L1)};
        const QJsonObject roles = row.object("roles"_L1);
        for (auto it = roles.begin(); it != roles.end(); ++it) {
            const QString answer = it->toString();
            if (answer != "yes"_L1 && answer != "inferredYes"_L1)
                continue;
            if (const std::optional<Role> role = roleFromId(it.key()))
                read.roles.set(*role, true);
            else if (it.key() == "defaultUser"_L1)
                read.everybody = true;
        }
        for (const JsonReader* part : {&row, &name}) {
            if (const base::Status ok = part->finish(); !ok)
                return base::fail(ok.error());
        }
        matrix.m_rows.insert(action, read);
    }
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());
    return matrix;
}

bool PermissionMatrix::may(const QString& action, RoleSet roles) const {
    const Row row = m_rows.value(action);
    return row.everybody || (row.roles.bits() & roles.bits()) != 0;
}

RoleSet PermissionMatrix::whoMay(const QString& action) const {
    const Row row = m_rows.value(action);
    return row.everybody ? RoleSet() : row.roles;
}

bool PermissionMatrix::everybodyMay(const QString& action) const {
    return m_rows.value(action).everybody;
}

QString PermissionMatrix::name(const QString& action, QLocale::Language language) const {
    const Row row = m_rows.value(action);
    return language == QLocale::Chinese ? row.nameZh : row.nameEn;
}

QStringList PermissionMatrix::actions() const {
    QStringList actions = m_rows.keys();
    actions.sort();
    return actions;
}

} // namespace partnerdesk::domain
