#include "app/sandbox/accounts.h"

#include "app/crypto/constant_time.h"
#include "app/crypto/random.h"
#include "app/sandbox/graph_roles.h"

#include <QPasswordDigestor>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Practice passwords: enough not to be readable, cheap enough for tests.
constexpr int kIterations = 1'000;
constexpr quint64 kHashBytes = 32;

QByteArray passwordHash(const QString& password, const QByteArray& salt) {
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt,
                                              kIterations, kHashBytes)
        .toHex();
}

// Graph gives out null, not an empty text, for what a person does not have.
QVariant orNull(const QString& text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString insertTenant(Context& context, const NewTenant& tenant) {
    QString id = tenant.id.isEmpty() ? newId() : tenant.id;
    context.db.run(
        u"INSERT INTO tenants (id, key, display_name, initial_domain, country, language, "
        "created) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {id, tenant.key, tenant.displayName, tenant.initialDomain, tenant.country, tenant.language,
         context.nowMs()});
    context.db.run(u"INSERT INTO domains (name, tenant_id, is_default, is_initial, is_verified) "
                   "VALUES (?, ?, 1, 1, 1)"_s,
                   {tenant.initialDomain, id});
    return id;
}

QString insertUser(Context& context, const NewUser& user) {
    QString id = user.id.isEmpty() ? newId() : user.id;
    context.db.run(
        u"INSERT INTO users (id, tenant_id, upn, display_name, given_name, surname, mail, "
        "mail_nickname, job_title, department, usage_location, preferred_language, "
        "account_enabled, user_type, mfa_code, created, seq) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, user.tenantId, user.upn, user.displayName, orNull(user.givenName),
         orNull(user.surname), orNull(user.mail), user.upn.section(u'@', 0, 0),
         orNull(user.jobTitle), orNull(user.department), orNull(user.usageLocation),
         orNull(user.preferredLanguage), user.enabled, user.guest ? u"Guest"_s : u"Member"_s,
         user.mfaCode, context.nowMs(), nextSequence(context.db)});
    return id;
}

void setPassword(Db& db, const QString& userId, const QString& password, bool mustChange) {
    const QByteArray salt = crypto::randomBytes(16).toHex();
    db.run(u"UPDATE users SET password_hash = ?, password_salt = ?, must_change_password = ? "
           "WHERE id = ?"_s,
           {QString::fromLatin1(passwordHash(password, salt)), QString::fromLatin1(salt),
            mustChange, userId});
}

bool passwordIs(const QVariantMap& user, const QString& password) {
    const QByteArray hash = user[u"password_hash"_s].toByteArray();
    const QByteArray salt = user[u"password_salt"_s].toByteArray();
    return !hash.isEmpty() && crypto::equalInConstantTime(hash, passwordHash(password, salt));
}

void addRoleMember(Db& db, const QString& tenantId, const QString& roleTemplateId,
                   const QString& userId) {
    db.run(u"INSERT INTO role_members (role_id, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
           {activatedRole(db, tenantId, roleTemplateId), userId});
}

QStringList roleTemplatesOf(Db& db, const QString& userId) {
    QStringList ids;
    for (const QVariantMap& row :
         db.rows(u"SELECT template_id FROM roles JOIN role_members ON role_id = roles.id "
                 "WHERE user_id = ? ORDER BY template_id"_s,
                 {userId}))
        ids.append(row[u"template_id"_s].toString());
    return ids;
}

std::optional<QVariantMap> findUserByName(Db& db, const QString& upn) {
    return db.row(u"SELECT * FROM users WHERE upn = ? AND deleted IS NULL"_s, {upn.trimmed()});
}

std::optional<QVariantMap> findUser(Db& db, const QString& userId) {
    return db.row(u"SELECT * FROM users WHERE id = ? AND deleted IS NULL"_s, {userId});
}

std::optional<QVariantMap> findTenant(Db& db, const QString& idOrDomain) {
    return db.row(u"SELECT * FROM tenants WHERE id = ? OR id = "
                  "(SELECT tenant_id FROM domains WHERE name = ?)"_s,
                  {idOrDomain.toLower(), idOrDomain});
}

} // namespace partnerdesk::sandbox
