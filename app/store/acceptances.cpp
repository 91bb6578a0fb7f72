#include "app/store/acceptances.h"

#include "app/store/workspace_database.h"

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

domain::AgreementAcceptance acceptanceFrom(const sql::Row& row) {
    return {.agreementId = row.text(0),
            .version = row.text(1),
            .country = row.text(2),
            .language = row.text(3),
            .sha256 = row.text(4),
            .body = row.text(5),
            .signerFirstName = row.text(6),
            .signerLastName = row.text(7),
            .accepted = row.dateTime(8)};
}

} // namespace

base::Status keepAcceptance(const DataFolder& folder, const QString& tenantId,
                            const domain::AgreementAcceptance& acceptance) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database->exec(
        u"INSERT INTO acceptances (tenant_id, agreement_id, version, country, language, sha256, "
        "body, signer_first_name, signer_last_name, accepted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {tenantId, acceptance.agreementId, acceptance.version, acceptance.country,
         acceptance.language, acceptance.sha256, acceptance.body, acceptance.signerFirstName,
         acceptance.signerLastName, acceptance.accepted});
}

base::Result<std::vector<domain::AgreementAcceptance>> acceptances(const DataFolder& folder,
                                                                   const QString& tenantId) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database->rows(
        u"SELECT agreement_id, version, country, language, sha256, body, signer_first_name, "
        "signer_last_name, accepted FROM acceptances WHERE tenant_id = ? ORDER BY id"_s,
        {tenantId}, acceptanceFrom);
}

} // namespace partnerdesk::store
