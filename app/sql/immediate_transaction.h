#pragma once

#include "app/base/result.h"
#include "app/sql/database.h"

namespace partnerdesk::sql {

// A write transaction that takes the write lock at once: QSqlDatabase::transaction() begins as a
// reader, and a reader that turns writer beside another writer fails at once in spite of the busy
// time-out. Rolled back unless committed.
//
//     Result<ImmediateTransaction> transaction = ImmediateTransaction::begin(*database);
//     if (!transaction) return fail(transaction.error());
//     ... writes ...
//     return transaction->commit();
class ImmediateTransaction {
public:
    [[nodiscard]] static base::Result<ImmediateTransaction> begin(Database& database);
    ~ImmediateTransaction();
    ImmediateTransaction(ImmediateTransaction&& other) noexcept;
    ImmediateTransaction& operator=(ImmediateTransaction&&) = delete;
    ImmediateTransaction(const ImmediateTransaction&) = delete;
    ImmediateTransaction& operator=(const ImmediateTransaction&) = delete;

    [[nodiscard]] base::Status commit();

private:
    explicit ImmediateTransaction(Database& database)
        : m_database(&database) {}

    Database* m_database; // null once committed or moved away
};

} // namespace partnerdesk::sql
