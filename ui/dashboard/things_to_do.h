#pragma once

#include "app/domain/renewal_calendar.h"
#include "app/domain/role_catalogue.h"
#include "app/flows/overview.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace partnerdesk::dashboard {

enum class Todo {
    UnknownOutcomes,
    PortalSteps,
    Enroll,
    AcceptAgreement,
    ConfirmMail,
    FixVerification,
    Renew,
    RenewLater,
    SecondGlobalAdministrator,
    NoAdminAgent,
};

// What the person can do on the spot.
enum class TodoAction { None, OpenWizard, OpenUsers, OpenActivity };

struct TodoItem {
    Todo what = Todo::Enroll;
    QDate due = {}; // invalid: no date
    TodoAction action = TodoAction::None;
    int count = 0; // UnknownOutcomes, PortalSteps

    friend bool operator==(const TodoItem&, const TodoItem&) = default;
};

// What the overview itself does not tell.
struct TodoFacts {
    std::optional<domain::AdministratorCounts> administrators = {}; // where the directory is known
    int unknownOutcomes = 0; // changes in the journal of which nobody knows what became
    int portalSteps = 0;     // begun at the portal, not confirmed yet
    bool renewable = true;   // this cloud still renews memberships
};

// What needs a person: first what this program left unclear, then the earliest date, then what has
// no date.
[[nodiscard]] std::vector<TodoItem> thingsToDo(const flows::Overview& overview, const QDate& today,
                                               const domain::RenewalRules& rules,
                                               const TodoFacts& facts);

// The words of an item.
class TodoWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::dashboard::TodoWords)

public:
    [[nodiscard]] static QString title(const TodoItem& item);
    [[nodiscard]] static QString detail(const TodoItem& item, const QDate& today);
    [[nodiscard]] static QString button(TodoAction action);
};

} // namespace partnerdesk::dashboard
