#pragma once

#include "app/domain/renewal_calendar.h"
#include "app/domain/role_catalogue.h"
#include "app/flows/overview.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace partnerdesk::dashboard {

enum class Todo {
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
enum class TodoAction { None, OpenWizard, ResendMail, OpenUsers };

struct TodoItem {
    Todo what = Todo::Enroll;
    QDate due = {}; // invalid: no date
    TodoAction action = TodoAction::None;

    friend bool operator==(const TodoItem&, const TodoItem&) = default;
};

// What needs a person, the earliest date first, then what has no date. `administrators` only where
// the directory is known.
[[nodiscard]] std::vector<TodoItem>
thingsToDo(const flows::Overview& overview, const QDate& today, const domain::RenewalRules& rules,
           const std::optional<domain::AdministratorCounts>& administrators);

// The words of an item.
class TodoWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::dashboard::TodoWords)

public:
    [[nodiscard]] static QString title(const TodoItem& item);
    [[nodiscard]] static QString detail(const TodoItem& item, const QDate& today);
    [[nodiscard]] static QString button(TodoAction action);
};

} // namespace partnerdesk::dashboard
