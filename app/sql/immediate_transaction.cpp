#include "app/sql/immediate_transaction.h"

#include "app/base/log.h"

#include <utility>

namespace partnerdesk::sql {

using namespace Qt::StringLiterals;

base::Result<ImmediateTransaction> ImmediateTransaction::begin(Database& database) {
    if (base::Status begun = database.exec(u"BEGIN IMMEDIATE"_s); !begun)
        return base::fail(begun.error());
    return ImmediateTransaction(database);
}

ImmediateTransaction::ImmediateTransaction(ImmediateTransaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

ImmediateTransaction::~ImmediateTransaction() {
    if (!m_database)
        return;
    // SQLite has rolled back by itself after some errors (a full disk); that is no second problem.
    if (base::Status undone = m_database->exec(u"ROLLBACK"_s); !undone)
        qCDebug(base::logStore) << "rollback:" << undone.error().technical;
}

base::Status ImmediateTransaction::commit() {
    base::Status committed = m_database->exec(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace partnerdesk::sql
