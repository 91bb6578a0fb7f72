#include "app/store/verification_history.h"

#include "app/sql/immediate_transaction.h"
#include "app/store/names.h"
#include "app/store/workspace_database.h"

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

using domain::VettingStage;
using domain::VettingStatus;

constexpr std::array kStatusNames{
    Name{VettingStatus::None, QStringView(u"none")},
    Name{VettingStatus::Pending, QStringView(u"pending")},
    Name{VettingStatus::Authorized, QStringView(u"authorized")},
    Name{VettingStatus::Rejected, QStringView(u"rejected")},
    Name{VettingStatus::Unknown, QStringView(u"unknown")},
};
constexpr std::array kStageNames{
    Name{VettingStage::None, QStringView(u"none")},
    Name{VettingStage::EmailOwnership, QStringView(u"emailOwnership")},
    Name{VettingStage::Employment, QStringView(u"employment")},
    Name{VettingStage::Business, QStringView(u"business")},
    Name{VettingStage::InReview, QStringView(u"inReview")},
};

base::Result<std::vector<domain::VerificationEvent>> history(sql::Database& database,
                                                             const QString& tenantId) {
    return database.rows(
        u"SELECT status, stage, seen FROM verification_events WHERE tenant_id = ? ORDER BY id"_s,
        {tenantId}, [](const sql::Row& row) {
            return domain::VerificationEvent{
                .status = valueOf(row.text(0), kStatusNames).value_or(VettingStatus::Unknown),
                .stage = valueOf(row.text(1), kStageNames).value_or(VettingStage::None),
                .seen = row.dateTime(2)};
        });
}

} // namespace

base::Status recordVerification(const DataFolder& folder, const QString& tenantId,
                                const domain::VerificationEvent& event) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    auto transaction = sql::ImmediateTransaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    const base::Result<std::vector<domain::VerificationEvent>> known = history(*database, tenantId);
    if (!known)
        return base::fail(known.error());
    if (!known->empty() && known->back().status == event.status &&
        known->back().stage == event.stage)
        return {};
    base::Status written = database->exec(
        u"INSERT INTO verification_events (tenant_id, status, stage, seen) VALUES (?, ?, ?, ?)"_s,
        {tenantId, nameOf(event.status, kStatusNames), nameOf(event.stage, kStageNames),
         event.seen});
    if (!written)
        return written;
    return transaction->commit();
}

base::Result<std::vector<domain::VerificationEvent>> verificationHistory(const DataFolder& folder,
                                                                         const QString& tenantId) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return history(*database, tenantId);
}

} // namespace partnerdesk::store
