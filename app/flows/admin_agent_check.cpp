#include "app/flows/admin_agent_check.h"

#include "app/domain/role_ids.h"
#include "app/flows/account_status.h"
#include "app/flows/recorded_change.h"

#include <algorithm>

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

Check passed(CheckId id, QStringList arguments = {}) {
    return {
        .id = id, .result = CheckResult::Passed, .arguments = std::move(arguments), .problem = {}};
}

Check needs(CheckId id, CheckResult result, CheckFix fix, QStringList arguments = {}) {
    return {
        .id = id, .result = result, .fix = fix, .arguments = std::move(arguments), .problem = {}};
}

Check unknown(CheckId id, base::Problem problem) {
    return {.id = id,
            .result = CheckResult::CouldNotCheck,
            .arguments = {},
            .problem = std::move(problem)};
}

Check globalAdministrator(const Connection& connection, const base::CancelToken& cancel) {
    const auto roles = graph::myDirectoryRoles(connection.graph(), cancel);
    if (!roles)
        return unknown(CheckId::GlobalAdministrator, roles.error());
    if (roles->contains(domain::kGlobalAdminTemplateId))
        return passed(CheckId::GlobalAdministrator);
    return needs(CheckId::GlobalAdministrator, CheckResult::ActionNeeded, CheckFix::SignInAgain,
                 {connection.account().userName});
}

Check adminAgentMember(const Connection& connection,
                       const base::Result<std::optional<graph::Group>>& group,
                       const base::CancelToken& cancel) {
    if (!group)
        return unknown(CheckId::AdminAgentMember, group.error());
    if (!*group) {
        return unknown(CheckId::AdminAgentMember,
                       {.kind = base::ProblemKind::NotFound, .key = u"adminAgent.noGroup"_s});
    }
    const auto member = graph::amMemberOf(connection.graph(), (*group)->id, cancel);
    if (!member)
        return unknown(CheckId::AdminAgentMember, member.error());
    const domain::Account account = connection.account();
    if (*member)
        return passed(CheckId::AdminAgentMember, {account.displayName});
    return needs(CheckId::AdminAgentMember, CheckResult::ActionNeeded, CheckFix::AddMeAsAdminAgent,
                 {account.displayName, account.userName});
}

Check twoAdministrators(const Connection& connection, const base::CancelToken& cancel) {
    const auto administrators =
        graph::directoryRoleMembers(connection.graph(), domain::kGlobalAdminTemplateId, cancel);
    if (!administrators)
        return unknown(CheckId::TwoAdministrators, administrators.error());
    // A blocked administrator is no way back in.
    const auto usable = std::count_if(administrators->begin(), administrators->end(),
                                      [](const domain::User& user) { return user.accountEnabled; });
    const QStringList count{QString::number(usable)};
    if (usable >= 2)
        return passed(CheckId::TwoAdministrators, count);
    return needs(CheckId::TwoAdministrators, CheckResult::Advice, CheckFix::None, count);
}

Check contactMail(const Connection& connection, const base::CancelToken& cancel) {
    const auto profile = partner::legalBusinessProfile(connection.partnerCenter(), cancel);
    if (!profile)
        return unknown(CheckId::ContactMailConfirmed, profile.error());
    const QStringList mail{profile->profile.primaryContact.email};
    switch (domain::mailStateOf(profile->verification)) {
    case domain::MailState::Confirmed:
        return passed(CheckId::ContactMailConfirmed, mail);
    // Confirming the mail blocks nothing: advice, except when it was rejected.
    case domain::MailState::Waiting:
        return needs(CheckId::ContactMailConfirmed, CheckResult::Advice, CheckFix::ResendMail,
                     mail);
    case domain::MailState::Rejected:
        return needs(CheckId::ContactMailConfirmed, CheckResult::ActionNeeded, CheckFix::ResendMail,
                     mail);
    case domain::MailState::Unknown:
        break;
    }
    return unknown(CheckId::ContactMailConfirmed,
                   {.kind = base::ProblemKind::NotFound, .key = u"partner.mailNotTold"_s});
}

// Two checks that one answer decides.
std::vector<Check> account(const Services& services, const Connection& connection,
                           const base::CancelToken& cancel) {
    const auto status = accountStatus(services, connection, cancel);
    if (!status) {
        return {unknown(CheckId::CompanyEnrolled, status.error()),
                unknown(CheckId::AgreementAccepted, status.error())};
    }
    return {status->enrolled
                ? passed(CheckId::CompanyEnrolled, {status->companyName, status->mpnId})
                : needs(CheckId::CompanyEnrolled, CheckResult::ActionNeeded, CheckFix::Enroll),
            status->agreementAccepted ? passed(CheckId::AgreementAccepted)
                                      : needs(CheckId::AgreementAccepted, CheckResult::ActionNeeded,
                                              CheckFix::AcceptAgreement)};
}

} // namespace

std::vector<Check> runChecks(const Services& services, const Connection& connection,
                             const std::function<void(const Check&)>& checked,
                             const base::CancelToken& cancel) {
    std::vector<Check> checks;
    const auto tell = [&](Check check) {
        checked(check);
        checks.push_back(std::move(check));
    };
    const domain::Account me = connection.account();
    tell(passed(CheckId::SignedIn, {me.userName}));

    const auto tenant = graph::organization(connection.graph(), cancel);
    tell(tenant ? passed(CheckId::TenantReachable, {tenant->displayName})
                : unknown(CheckId::TenantReachable, tenant.error()));
    tell(globalAdministrator(connection, cancel));

    const auto group = graph::groupByName(connection.graph(), domain::kAdminAgentsGroup, cancel);
    if (!group)
        tell(unknown(CheckId::AdminAgentsGroup, group.error()));
    else if (*group)
        tell(passed(CheckId::AdminAgentsGroup));
    else // No CSP partner: membership is not affected, so this is never red.
        tell(needs(CheckId::AdminAgentsGroup, CheckResult::Advice,
                   connection.session().cloud().portal.isEmpty() ? CheckFix::None
                                                                 : CheckFix::OpenPortal));
    tell(adminAgentMember(connection, group, cancel));

    tell(twoAdministrators(connection, cancel));
    tell(me.signedInWithMfa
             ? passed(CheckId::MultiFactor)
             : needs(CheckId::MultiFactor, CheckResult::Advice, CheckFix::SignInOnceMore));
    for (Check& check : account(services, connection, cancel))
        tell(std::move(check));
    tell(contactMail(connection, cancel));
    tell(connection.session().isKeptAcrossRestarts()
             ? passed(CheckId::SessionKept)
             : needs(CheckId::SessionKept, CheckResult::Advice, CheckFix::None));
    return checks;
}

namespace {

// A provider outside Entra names no object in its tokens: then the directory does.
base::Result<QString> myObjectId(const Connection& connection, const base::CancelToken& cancel) {
    const QString named = connection.account().objectId;
    if (!named.isEmpty())
        return named;
    return graph::me(connection.graph(), cancel).map([](const domain::User& me) { return me.id; });
}

} // namespace

base::Status addMeAsAdminAgent(const Services& services, const Connection& connection,
                               const std::function<void()>& waiting,
                               const base::CancelToken& cancel) {
    const auto group = graph::groupByName(connection.graph(), domain::kAdminAgentsGroup, cancel);
    if (!group)
        return base::fail(group.error());
    if (!*group)
        return base::fail({.kind = base::ProblemKind::NotFound, .key = u"adminAgent.noGroup"_s});

    if (base::Status allowed = connection.mayChangeDirectory(cancel); !allowed)
        return allowed;
    const auto myId = myObjectId(connection, cancel);
    if (!myId)
        return base::fail(myId.error());
    store::JournalEntry intent = intentOf(connection, u"addRole"_s);
    intent.target = *myId;
    intent.targetName = connection.account().displayName;
    intent.after = domain::roleId(domain::Role::AdminAgent);
    const auto added = recordedChange<graph::Changed>(services, intent, [&] {
        return graph::addGroupMember(connection.graph(), (*group)->id, *myId, cancel);
    });
    if (!added)
        return base::fail(added.error());

    // A new membership may take seconds to show (the directory is eventually consistent).
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds kLongest = 2min;
    std::chrono::milliseconds pause = 500ms;
    for (auto waited = 0ms; waited < kLongest;
         waited += pause, pause = std::min(pause * 2, 8000ms)) {
        const auto member = graph::amMemberOf(connection.graph(), (*group)->id, cancel);
        if (member && *member)
            return {};
        if (!member && !member.error().retryable)
            return base::fail(member.error());
        waiting();
        if (cancel.waitFor(pause))
            return cancel.check();
    }
    return base::fail({.kind = base::ProblemKind::TimedOut,
                       .key = u"adminAgent.replicating"_s,
                       .retryable = true});
}

} // namespace partnerdesk::flows
