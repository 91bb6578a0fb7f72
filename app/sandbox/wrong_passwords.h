#pragma once

#include "app/sandbox/db.h"

namespace partnerdesk::sandbox {

// Smart lock-out: ten wrong passwords in a row lock an account for a minute (AADSTS50053).
// Times are ms.
[[nodiscard]] bool isLockedOut(Db& db, const QString& userId, qint64 nowMs);
void countWrongPassword(Db& db, const QString& userId, qint64 nowMs);
// After a right one.
void forgetWrongPasswords(Db& db, const QString& userId);

} // namespace partnerdesk::sandbox
