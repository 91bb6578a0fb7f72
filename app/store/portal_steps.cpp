#include "app/store/portal_steps.h"

#include "app/store/names.h"
#include "app/store/workspace_database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

using domain::PortalStepState;

constexpr std::array kStateNames{
    Name{PortalStepState::NotStarted, QStringView(u"notStarted")},
    Name{PortalStepState::Opened, QStringView(u"opened")},
    Name{PortalStepState::AwaitingConfirmation, QStringView(u"awaitingConfirmation")},
    Name{PortalStepState::ConfirmedByYou, QStringView(u"confirmedByYou")},
    Name{PortalStepState::VerifiedByService, QStringView(u"verifiedByService")},
    Name{PortalStepState::DisagreesWithService, QStringView(u"disagreesWithService")},
    Name{PortalStepState::Abandoned, QStringView(u"abandoned")},
};

QString toJson(const QMap<QString, QString>& values) {
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> valuesFrom(const QString& json) {
    QMap<QString, QString> values;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it->toString());
    return values;
}

domain::PortalStep stepFrom(const sql::Row& row) {
    return {.id = row.text(0),
            .kind = row.text(1),
            .draftId = row.text(2),
            .state = valueOf(row.text(3), kStateNames).value_or(PortalStepState::NotStarted),
            .values = valuesFrom(row.text(4)),
            .proof = valuesFrom(row.text(5)),
            .opened = row.dateTime(6),
            .confirmed = row.dateTime(7)};
}

bool isOpen(PortalStepState state) {
    return state != PortalStepState::ConfirmedByYou &&
           state != PortalStepState::VerifiedByService && state != PortalStepState::Abandoned;
}

} // namespace

base::Status savePortalStep(const DataFolder& folder, const domain::PortalStep& step) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database->exec(
        u"INSERT INTO portal_steps (id, kind, draft_id, state, handed_over, proof, opened, "
        "confirmed) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "kind = excluded.kind, draft_id = excluded.draft_id, state = excluded.state, "
        "handed_over = excluded.handed_over, proof = excluded.proof, opened = excluded.opened, "
        "confirmed = excluded.confirmed"_s,
        {step.id, step.kind, step.draftId, nameOf(step.state, kStateNames), toJson(step.values),
         toJson(step.proof), step.opened, step.confirmed});
}

base::Result<std::vector<domain::PortalStep>> openPortalSteps(const DataFolder& folder,
                                                              const QString& draftId) {
    base::Result<std::vector<domain::PortalStep>> steps = portalSteps(folder, draftId);
    if (steps)
        std::erase_if(*steps, [](const domain::PortalStep& step) { return !isOpen(step.state); });
    return steps;
}

base::Result<int> waitingPortalSteps(const DataFolder& folder, const QString& tenantId) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database
        ->rows(u"SELECT state FROM portal_steps JOIN drafts ON drafts.id = draft_id "
               "WHERE json_extract(document, '$.tenant.id') = ?"_s,
               {tenantId},
               [](const sql::Row& row) {
                   return valueOf(row.text(0), kStateNames).value_or(PortalStepState::NotStarted);
               })
        .map([](const std::vector<PortalStepState>& states) {
            return static_cast<int>(std::ranges::count_if(states, [](PortalStepState state) {
                return state != PortalStepState::NotStarted && isOpen(state);
            }));
        });
}

base::Result<std::vector<domain::PortalStep>> portalSteps(const DataFolder& folder,
                                                          const QString& draftId) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database->rows(
        u"SELECT id, kind, draft_id, state, handed_over, proof, opened, confirmed "
        "FROM portal_steps WHERE draft_id = ? ORDER BY rowid"_s,
        {draftId}, stepFrom);
}

} // namespace partnerdesk::store
