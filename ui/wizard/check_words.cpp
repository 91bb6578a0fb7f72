#include "ui/wizard/check_words.h"

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using flows::CheckFix;
using flows::CheckId;
using flows::CheckResult;

namespace {

QString argument(const flows::Check& check, qsizetype index) {
    return check.arguments.value(index);
}

bool isWithoutGroup(const flows::Check& check) {
    return check.problem && check.problem->key == u"adminAgent.noGroup"_s;
}

} // namespace

QString CheckWords::passedTitle(const flows::Check& check) {
    switch (check.id) {
    case CheckId::SignedIn:
        return tr("Signed in");
    case CheckId::TenantReachable:
        return tr("Tenant reachable");
    case CheckId::GlobalAdministrator:
        return tr("You are a Global administrator");
    case CheckId::AdminAgentsGroup:
        return tr("AdminAgents group found");
    case CheckId::AdminAgentMember:
        return tr("You are an Admin agent");
    case CheckId::TwoAdministrators:
        return tr("%n Global administrator(s)", nullptr, argument(check, 0).toInt());
    case CheckId::MultiFactor:
        return tr("Signed in with multi-factor authentication");
    case CheckId::CompanyEnrolled:
        return tr("Company enrolled");
    case CheckId::AgreementAccepted:
        return tr("Agreement accepted");
    case CheckId::ContactMailConfirmed:
        return tr("Primary contact's mail confirmed");
    case CheckId::SessionKept:
        return tr("Session kept in the keychain");
    }
    Q_UNREACHABLE();
}

QString CheckWords::openTitle(const flows::Check& check) {
    const bool unknown = check.result == CheckResult::CouldNotCheck;
    switch (check.id) {
    case CheckId::SignedIn:
        return tr("You are not signed in");
    case CheckId::TenantReachable:
        return tr("The tenant could not be reached");
    case CheckId::GlobalAdministrator:
        return unknown ? tr("Global administrator") : tr("You are not a Global administrator");
    case CheckId::AdminAgentsGroup:
        return unknown ? tr("Admin agents group") : tr("No Admin agents group here");
    case CheckId::AdminAgentMember:
        return unknown ? tr("Admin agent") : tr("You are not an Admin agent yet");
    case CheckId::TwoAdministrators:
        return unknown ? tr("Number of Global administrators")
                       : tr("There is only one Global administrator");
    case CheckId::MultiFactor:
        return tr("Signed in without multi-factor authentication");
    case CheckId::CompanyEnrolled:
        return unknown ? tr("Company enrolled") : tr("The company is not enrolled");
    case CheckId::AgreementAccepted:
        return unknown ? tr("Agreement accepted") : tr("The agreement is not accepted");
    case CheckId::ContactMailConfirmed:
        return unknown ? tr("Primary contact's mail")
                       : tr("The primary contact has not confirmed the mail yet");
    case CheckId::SessionKept:
        return tr("You are signed in for this run only");
    }
    Q_UNREACHABLE();
}

QString CheckWords::title(const flows::Check& check) {
    return check.result == CheckResult::Passed ? passedTitle(check) : openTitle(check);
}

QString CheckWords::explanation(const flows::Check& check) {
    if (check.result == CheckResult::Passed)
        return {};
    const bool unknown = check.result == CheckResult::CouldNotCheck;
    switch (check.id) {
    case CheckId::AdminAgentsGroup:
        return unknown ? QString()
                       : tr("This tenant is not a CSP partner yet. Membership is not affected; it "
                            "can be set in the portal.");
    case CheckId::AdminAgentMember:
        if (unknown) // why else it could not be checked stands in its problem
            return isWithoutGroup(check) ? tr("This depends on the Admin agents group.")
                                         : QString();
        return tr("%1 (%2) is not in the AdminAgents group. Global administrators and "
                  "User management administrators can add people.")
            .arg(argument(check, 0), argument(check, 1));
    case CheckId::GlobalAdministrator:
        return unknown ? QString()
                       : tr("%1 does not hold the role. A Global administrator of your tenant can "
                            "give it.")
                             .arg(argument(check, 0));
    case CheckId::TwoAdministrators:
        return unknown ? QString()
                       : tr("Have at least two, so that access is never lost with one person.");
    case CheckId::MultiFactor:
        return tr("Partner accounts have to use it. Set up a second step for your account, or have "
                  "your tenant's administrator require it; then sign in again.");
    case CheckId::CompanyEnrolled:
        return unknown ? QString() : tr("Go back to the company profile and enroll.");
    case CheckId::AgreementAccepted:
        return unknown ? QString() : tr("Go back to the agreement and accept it.");
    case CheckId::ContactMailConfirmed:
        return unknown ? QString()
                       : tr("Microsoft has mailed %1. Review continues after the link in it was "
                            "opened; you need not wait for it here.")
                             .arg(argument(check, 0));
    case CheckId::SessionKept:
        return tr("The keychain is locked or missing, so you sign in again next time. If it is "
                  "locked, unlock it and try again at the sign-in.");
    case CheckId::SignedIn:
    case CheckId::TenantReachable:
        return {};
    }
    Q_UNREACHABLE();
}

QString CheckWords::result(CheckResult result) {
    switch (result) {
    case CheckResult::Passed:
        return tr("Passed");
    case CheckResult::Advice:
        return tr("Advice");
    case CheckResult::ActionNeeded:
        return tr("Action needed");
    case CheckResult::CouldNotCheck:
        return tr("Could not check");
    }
    Q_UNREACHABLE();
}

QString CheckWords::fix(CheckFix fix) {
    switch (fix) {
    case CheckFix::None:
        return {};
    case CheckFix::AddMeAsAdminAgent:
        return tr("Add &me as Admin agent");
    case CheckFix::ResendMail:
        return tr("&Resend verification email");
    case CheckFix::SignInAgain:
        return tr("&Sign in with another account");
    case CheckFix::Enroll:
        return tr("Go to the compan&y profile");
    case CheckFix::AcceptAgreement:
        return tr("Go to the &agreement");
    case CheckFix::OpenPortal:
        return tr("Open the &portal");
    case CheckFix::SignInOnceMore:
        return tr("Sign in a&gain");
    }
    Q_UNREACHABLE();
}

} // namespace partnerdesk::wizard
