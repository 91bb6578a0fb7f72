#include "app/sandbox/wrong_passwords.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Defaults of the identity platform.
constexpr int kThreshold = 10;
constexpr qint64 kLockMs = 60'000;

} // namespace

bool isLockedOut(Db& db, const QString& userId, qint64 nowMs) {
    return db
        .value(u"SELECT 1 FROM wrong_passwords WHERE user_id = ? AND count >= ? AND last > ?"_s,
               {userId, kThreshold, nowMs - kLockMs})
        .isValid();
}

void countWrongPassword(Db& db, const QString& userId, qint64 nowMs) {
    // Once the lock is over, one more wrong password locks again.
    db.run(u"INSERT INTO wrong_passwords (user_id, count, last) VALUES (?, 1, ?) ON CONFLICT "
           "(user_id) DO UPDATE SET count = count + 1, last = excluded.last"_s,
           {userId, nowMs});
}

void forgetWrongPasswords(Db& db, const QString& userId) {
    db.run(u"DELETE FROM wrong_passwords WHERE user_id = ?"_s, {userId});
}

} // namespace partnerdesk::sandbox
