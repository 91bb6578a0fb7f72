#include "app/domain/role_catalogue.h"

#include "app/base/json_reader.h"

#include <QFile>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;
using base::JsonReader;

namespace {

QStringList strings(const QJsonArray& array) {
    QStringList texts;
    for (const QJsonValue value : array)
        texts.append(value.toString());
    return texts;
}

// Helpers such as "privilegedRoleAdmin*" are no roles of the program and are left out.
RoleSet roleSet(const QJsonArray& ids) {
    RoleSet roles;
    for (const QString& id : strings(ids)) {
        if (const std::optional<Role> role = roleFromId(id))
            roles.set(*role, true);
    }
    return roles;
}

base::Result<RoleFacts> factsFrom(Role role, const QJsonObject& object) {
    JsonReader in(object, u"role %1"_s.arg(roleId(role)));
    JsonReader name(in.object("name"_L1), u"name of %1"_s.arg(roleId(role)));
    JsonReader portalName(in.optionalObject("portalName"_L1).value_or(QJsonObject()),
                          u"portal name of %1"_s.arg(roleId(role)));
    const RoleFacts facts{
        .role = role,
        .nameEn = name.string("en"_L1),
        .nameZh = name.string("zh-CN"_L1),
        .portalNameEn = portalName.optionalString("en"_L1).value_or(QString()),
        .portalNameZh = portalName.optionalString("zh-CN"_L1).value_or(QString()),
        .allowsEn = strings(in.array("can"_L1)),
        .allowsZh = strings(in.array("can-zh"_L1)),
        .assignableBy = roleSet(in.array("assignableBy"_L1)),
        .portalOnly = groupOf(role) == RoleGroup::Company,
    };
    for (const JsonReader* part : {&in, &name, &portalName}) {
        if (const base::Status ok = part->finish(); !ok)
            return base::fail(ok.error());
    }
    return facts;
}

} // namespace

QString RoleFacts::name(QLocale::Language language) const {
    return language == QLocale::Chinese ? nameZh : nameEn;
}

QStringList RoleFacts::allows(QLocale::Language language) const {
    return language == QLocale::Chinese ? allowsZh : allowsEn;
}

base::Result<RoleCatalogue> RoleCatalogue::builtIn() {
    QFile file(u":/catalogues/roles.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return fromJson(opened ? file.readAll() : QByteArray());
}

base::Result<RoleCatalogue> RoleCatalogue::fromJson(const QByteArray& json) {
    const base::Result<QJsonObject> document = base::parseObject(json, u"roles.json"_s);
    if (!document)
        return base::fail(document.error());
    JsonReader in(*document, u"roles.json"_s);
    QHash<QString, QJsonObject> byId;
    const QJsonArray valueList = in.array("roles"_L1);
    for (const QJsonValue value : valueList)
        byId.insert(value["id"_L1].toString(), value.toObject());
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());

    RoleCatalogue catalogue;
    for (int index = 0; index < kRoleCount; ++index) {
        const auto role = static_cast<Role>(index);
        base::Result<RoleFacts> facts = factsFrom(role, byId.value(roleId(role)));
        if (!facts)
            return base::fail(facts.error());
        catalogue.m_roles.push_back(std::move(*facts));
    }
    return catalogue;
}

const RoleFacts& RoleCatalogue::facts(Role role) const {
    return m_roles.at(static_cast<std::size_t>(role));
}

bool RoleCatalogue::mayAssign(RoleSet mine, Role role) const {
    return (mine.bits() & facts(role).assignableBy.bits()) != 0;
}

LossWarning lossWarning(const AdministratorCounts& now, const std::vector<RoleChange>& changes) {
    AdministratorCounts then = now;
    for (const RoleChange& change : changes) {
        const int step = change.add ? 1 : -1;
        if (change.role == Role::GlobalAdmin)
            then.globalAdministrators += step;
        else if (change.role == Role::AdminAgent)
            then.adminAgents += step;
    }
    if (now.globalAdministrators > 0 && then.globalAdministrators <= 0)
        return LossWarning::LastGlobalAdministrator;
    if (now.adminAgents > 0 && then.adminAgents <= 0)
        return LossWarning::LastAdminAgent;
    return LossWarning::None;
}

} // namespace partnerdesk::domain
