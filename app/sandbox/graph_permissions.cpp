#include "app/sandbox/graph_permissions.h"

#include "app/sandbox/graph_roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Rows of the table "Who may do sensitive things": what the target holds, weakest first.
enum class TargetRank {
    Ordinary, // no role, readers, inviters, Password administrator
    ReportReader,
    Helpdesk,
    UserManager, // Groups or User administrator
    Authentication,
    Privileged, // Global, Privileged ..., and every role that the table does not name
};

bool holdsScope(const GraphCall& call, const QStringList& scopes) {
    const QStringList& held = call.caller().scopes;
    return std::any_of(held.begin(), held.end(), [&](const QString& scope) {
        return scopes.contains(scope, Qt::CaseInsensitive);
    });
}

TargetRank rankOf(const QString& templateId) {
    using namespace role_template;
    static const QHash<QString, TargetRank> kRanks{
        {kDirectoryReaders, TargetRank::Ordinary},
        {kGuestInviter, TargetRank::Ordinary},
        {kPasswordAdmin, TargetRank::Ordinary},
        {kMessageCenterReader, TargetRank::ReportReader},
        {kReportsReader, TargetRank::ReportReader},
        {kUsageSummaryReader, TargetRank::ReportReader},
        {kHelpdeskAdmin, TargetRank::Helpdesk},
        {kGroupsAdmin, TargetRank::UserManager},
        {kUserAdmin, TargetRank::UserManager},
        {kAuthAdmin, TargetRank::Authentication},
    };
    return kRanks.value(templateId, TargetRank::Privileged);
}

// Columns of the table: whom a holder of the role may act on.
bool reaches(const QString& callerTemplate, TargetRank target, SensitiveAction action) {
    using namespace role_template;
    const bool password = action == SensitiveAction::ResetPassword;
    if (callerTemplate == kGlobalAdmin || callerTemplate == kPrivilegedAuthAdmin)
        return true;
    if (callerTemplate == kUserAdmin)
        return target <= TargetRank::UserManager;
    if (callerTemplate == kAuthAdmin)
        return target <= TargetRank::ReportReader || target == TargetRank::Authentication;
    if (callerTemplate == kHelpdeskAdmin)
        return password && target <= TargetRank::Helpdesk;
    if (callerTemplate == kPasswordAdmin)
        return password && target == TargetRank::Ordinary;
    return false;
}

} // namespace

Permission mayRead(const GraphCall& call, const QStringList& scopes) {
    static const QStringList kWide{u"Directory.Read.All"_s, u"Directory.ReadWrite.All"_s,
                                   u"Directory.AccessAsUser.All"_s};
    if (holdsScope(call, scopes + kWide))
        return {};
    return denied();
}

Permission mayReadGuarded(const GraphCall& call, const QStringList& scopes) {
    if (holdsScope(call, scopes))
        return {};
    return denied();
}

Permission mayWrite(const GraphCall& call, const QStringList& scopes) {
    static const QStringList kWide{u"Directory.ReadWrite.All"_s, u"Directory.AccessAsUser.All"_s};
    if (holdsScope(call, scopes + kWide))
        return {};
    return denied();
}

Permission holdsRole(const GraphCall& call, const QSet<QString>& templateIds) {
    const QSet<QString> held = rolesHeldBy(call.db(), call.caller().userId);
    if (held.contains(role_template::kGlobalAdmin) || held.intersects(templateIds))
        return {};
    return denied();
}

Permission notGuest(const GraphCall& call) {
    const QString type =
        call.db()
            .value(u"SELECT user_type FROM users WHERE id = ?"_s, {call.caller().userId})
            .toString();
    if (type == "Guest"_L1)
        return denied();
    return {};
}

Permission mayActOn(const GraphCall& call, const QString& targetId, SensitiveAction action) {
    // The rows are no ladder (an Authentication administrator reaches others of the kind, but no
    // Helpdesk one): one role of the caller must reach every role that the target holds.
    const QSet<QString> held = rolesHeldBy(call.db(), targetId);
    const auto reachesAll = [&](const QString& mine) {
        return reaches(mine, TargetRank::Ordinary, action) &&
               std::all_of(held.begin(), held.end(), [&](const QString& role) {
                   return reaches(mine, rankOf(role), action);
               });
    };
    const QSet<QString> mine = rolesHeldBy(call.db(), call.caller().userId);
    if (std::any_of(mine.begin(), mine.end(), reachesAll))
        return {};
    return denied();
}

} // namespace partnerdesk::sandbox
