#include "app/sandbox/password_check.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/wrong_passwords.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

int checkPassword(Context& context, const QVariantMap& user, const QString& password) {
    const QString id = user[u"id"_s].toString();
    if (isLockedOut(context.db, id, context.nowMs()))
        return 50053; // guessing must not pay
    if (!passwordIs(user, password)) {
        countWrongPassword(context.db, id, context.nowMs());
        return 50126;
    }
    forgetWrongPasswords(context.db, id);
    return user[u"account_enabled"_s].toBool() ? 0 : 50057;
}

} // namespace partnerdesk::sandbox
