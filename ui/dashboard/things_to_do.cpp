#include "ui/dashboard/things_to_do.h"

#include "ui/dashboard/words.h"

#include <algorithm>

namespace partnerdesk::dashboard {

using domain::VettingStage;
using domain::VettingStatus;

namespace {

void addEnrollment(std::vector<TodoItem>& items, const flows::Overview& overview) {
    if (overview.statusProblem)
        return;
    if (!overview.status.enrolled)
        items.push_back({.what = Todo::Enroll, .action = TodoAction::OpenWizard});
    else if (!overview.status.agreementAccepted)
        items.push_back({.what = Todo::AcceptAgreement, .action = TodoAction::OpenWizard});
}

void addVerification(std::vector<TodoItem>& items, const domain::Verification& verification) {
    // What can be done stands with the verification itself.
    if (verification.status == VettingStatus::Rejected)
        items.push_back({.what = Todo::FixVerification});
    else if (verification.status == VettingStatus::Pending &&
             verification.stage == VettingStage::EmailOwnership)
        items.push_back({.what = Todo::ConfirmMail});
}

void addRenewal(std::vector<TodoItem>& items, const domain::Membership& membership,
                const QDate& today, const domain::RenewalRules& rules) {
    if (!membership.anniversary.isValid())
        return;
    const domain::RenewalCalendar calendar = domain::renewalCalendar(membership.anniversary, rules);
    const domain::RenewalState state = domain::renewalState(membership, today, rules);
    if (domain::canRenew(state))
        items.push_back({.what = Todo::Renew, .due = calendar.lastDay});
    else if (state == domain::RenewalState::ReminderDue)
        items.push_back({.what = Todo::RenewLater, .due = calendar.opens});
}

} // namespace

std::vector<TodoItem> thingsToDo(const flows::Overview& overview, const QDate& today,
                                 const domain::RenewalRules& rules, const TodoFacts& facts) {
    const auto& administrators = facts.administrators;
    std::vector<TodoItem> items;
    addEnrollment(items, overview);
    if (!overview.verificationProblem)
        addVerification(items, overview.verification);
    if (facts.renewable)
        addRenewal(items, overview.status.membership, today, rules);
    if (administrators && administrators->adminAgents == 0 && overview.status.enrolled)
        items.push_back({.what = Todo::NoAdminAgent, .action = TodoAction::OpenUsers});
    if (administrators && administrators->globalAdministrators == 1)
        items.push_back({.what = Todo::SecondGlobalAdministrator, .action = TodoAction::OpenUsers});
    std::ranges::stable_sort(items, [](const TodoItem& one, const TodoItem& other) {
        if (one.due.isValid() != other.due.isValid())
            return one.due.isValid();
        return one.due < other.due;
    });
    if (facts.portalSteps > 0)
        items.insert(items.begin(), {.what = Todo::PortalSteps,
                                     .action = TodoAction::OpenWizard,
                                     .count = facts.portalSteps});
    if (facts.unknownOutcomes > 0)
        items.insert(items.begin(), {.what = Todo::UnknownOutcomes,
                                     .action = TodoAction::OpenActivity,
                                     .count = facts.unknownOutcomes});
    return items;
}

QString TodoWords::title(const TodoItem& item) {
    switch (item.what) {
    case Todo::UnknownOutcomes:
        return tr("It is not known what became of %n change(s)", nullptr, item.count);
    case Todo::PortalSteps:
        return tr("%n step(s) at the portal are not confirmed yet", nullptr, item.count);
    case Todo::Enroll:
        return tr("Enroll your organization in the Microsoft Partner Network");
    case Todo::AcceptAgreement:
        return tr("Accept the Microsoft Partner Network Agreement");
    case Todo::ConfirmMail:
        return tr("The primary contact has to confirm the verification email");
    case Todo::FixVerification:
        return tr("The verification was rejected");
    case Todo::Renew:
        return tr("Renew the membership");
    case Todo::RenewLater:
        return tr("The membership can be renewed soon");
    case Todo::SecondGlobalAdministrator:
        return tr("There is only one Global administrator");
    case Todo::NoAdminAgent:
        break;
    }
    return tr("Nobody is an Admin agent");
}

QString TodoWords::detail(const TodoItem& item, const QDate& today) {
    switch (item.what) {
    case Todo::Enroll:
        return {};
    case Todo::UnknownOutcomes:
        return tr("PartnerDesk ended, or the connection was lost, before the service answered.");
    case Todo::PortalSteps:
        return tr("What was begun there is kept; bring back its proof.");
    case Todo::AcceptAgreement:
        return tr(
            "The organization is enrolled; the account works once the agreement is accepted.");
    case Todo::ConfirmMail:
    case Todo::FixVerification:
        return tr("See Verification for what to do.");
    case Todo::Renew:
        //: %n days left until the date %1
        return tr("by %1 · %n day(s) left", nullptr, static_cast<int>(today.daysTo(item.due)))
            .arg(Words::date(item.due));
    case Todo::RenewLater:
        return tr("from %1").arg(Words::date(item.due));
    case Todo::SecondGlobalAdministrator:
        return tr("A second one keeps the company from losing access.");
    case Todo::NoAdminAgent:
        break;
    }
    return tr("An Admin agent finishes the set-up and manages customers.");
}

QString TodoWords::button(TodoAction action) {
    switch (action) {
    case TodoAction::OpenWizard:
        return tr("Continue…");
    case TodoAction::OpenUsers:
        return tr("Choose people…");
    case TodoAction::OpenActivity:
        return tr("Open Activity");
    case TodoAction::None:
        break;
    }
    return {};
}

} // namespace partnerdesk::dashboard
