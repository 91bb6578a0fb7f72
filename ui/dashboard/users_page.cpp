#include "ui/dashboard/users_page.h"

#include "ui/dashboard/commands.h"
#include "ui/dashboard/directory_controller.h"
#include "ui/dashboard/person_panel.h"
#include "ui/dashboard/role_updates.h"
#include "ui/dashboard/role_words.h"
#include "ui/dashboard/user_filter_bar.h"
#include "ui/dashboard/words.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton_list.h"

#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using domain::RoleChange;
using models::UserTableModel;

UsersPage::UsersPage(const DashboardServices& services, const DashboardSession& session,
                     DirectoryController& directory, RoleUpdates& updates, Commands& commands,
                     QWidget* parent)
    : Page(services.problems, parent)
    , m_services(services)
    , m_session(session)
    , m_directory(directory)
    , m_updates(updates)
    , m_commands(commands)
    , m_model(new UserTableModel(this))
    , m_filters(new UserFilterBar(services.roles, this))
    , m_busy(new widgets::BusyBar(this))
    , m_syncProblem(new widgets::MessageBar(services.problems, this))
    , m_rights(new widgets::MessageBar(services.problems, this))
    , m_copyRequest(new QAction(this))
    , m_table(new QTableView(this))
    , m_skeleton(new widgets::SkeletonList(this))
    , m_empty(new widgets::EmptyState(this))
    , m_panel(new PersonPanel(
          services.roles,
          {.update = commands.update, .updateAll = commands.updateAll, .discard = commands.discard},
          this)) {
    build();
    connectAll();
    retranslate();
}

void UsersPage::find() {
    m_filters->focusSearch();
}

void UsersPage::refresh() {
    m_directory.sync();
}

bool UsersPage::canExport() const {
    return m_directory.state().snapshot != nullptr;
}

void UsersPage::exportView() {
    const widgets::FileRequest request{
        .title = tr("Export people"),
        .suggestedName = tr("people.csv", "file name"),
        .filter = tr("CSV files (*.csv)"),
    };
    m_services.files.save(this, request, [this](const QString& path) {
        QStringList header;
        for (int column = 0; column < UserTableModel::ColumnCount; ++column)
            header.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        header << tr("Mail") << tr("Job title") << tr("Department");
        const models::RoleNames names(m_services.roles, QLocale().language());
        const QString separator = tr(", ", "between the names of roles");
        const QString allowed = tr("Allowed", "sign-in");
        const QString blocked = tr("Blocked", "sign-in");
        m_directory.exportView(path, header, [=](const directory::Person& person) {
            const domain::User& user = person.user;
            return QStringList{user.displayName,
                               user.userPrincipalName,
                               names.of(person.roles).join(separator),
                               user.accountEnabled ? allowed : blocked,
                               user.mail,
                               user.jobTitle,
                               user.department};
        });
    });
}

void UsersPage::showPerson(const QString& userId) {
    m_personId = userId;
    const int row = m_model->rowOf(userId);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_commands.clearFilters->trigger();
    fillPanel();
    fillCommands();
}

void UsersPage::onRows(const flows::Snapshot& snapshot, const std::vector<std::uint32_t>& rows) {
    const QModelIndex top = m_table->indexAt(QPoint(1, 1));
    const QString topId = top.isValid() ? m_model->userId(top.row()) : QString();
    const bool newPeople = snapshot != m_model->snapshot();
    m_rereading = m_rereading && !newPeople;
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        m_model->show(snapshot, rows);
        restorePlace(newPeople ? topId : QString());
    }
    if (newPeople)
        settlePending();
    m_filters->setCounts(static_cast<qint64>(rows.size()), snapshot->size());
    showList();
    fillPanel();
    fillCommands();
    Q_EMIT abilitiesChanged();
}

void UsersPage::restorePlace(const QString& topId) {
    const int row = m_personId.isEmpty() ? -1 : m_model->rowOf(m_personId);
    if (row >= 0)
        m_table->selectRow(row);
    const int topRow = topId.isEmpty() ? -1 : m_model->rowOf(topId);
    if (topRow >= 0)
        m_table->scrollTo(m_model->index(topRow, 0), QAbstractItemView::PositionAtTop);
    else if (row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

void UsersPage::settlePending() {
    PendingRoles& pending = m_updates.pending();
    for (const QString& userId : pending.people()) {
        if (const auto somebody = person(userId)) {
            pending.settle(userId, somebody->roles);
        } else if (!m_directory.state().syncing) {
            pending.discard(userId);
            messages()->showWords(widgets::MessageLevel::Warning, [] {
                return widgets::MessageText{
                    tr("A person with pending changes was deleted meanwhile.")};
            });
        }
    }
}

void UsersPage::onState() {
    const DirectoryState& state = m_directory.state();
    showList();
    const bool firstRound = state.syncing && state.cache.deltaLink.isEmpty();
    if (firstRound) {
        const QString text = tr("%Ln people loaded so far; search covers these", nullptr,
                                static_cast<int>(state.loaded));
        if (m_busy->isHidden())
            m_busy->start(text, false);
        m_busy->setText(text);
    } else {
        m_busy->stop();
    }
    // Offline is said once for the whole window.
    if (state.problem && state.problem->kind != base::ProblemKind::Offline)
        m_syncProblem->showProblem(*state.problem);
    else
        m_syncProblem->dismiss();
    fillRights();
    fillPanel();
    fillCommands();
}

bool UsersPage::isEmptyTenant() const {
    const flows::Snapshot& snapshot = m_directory.state().snapshot;
    return snapshot == nullptr || snapshot->size() == 0;
}

// The rows, what is to come, or why there is nothing.
void UsersPage::showList() {
    const DirectoryState& state = m_directory.state();
    const bool nobody = isEmptyTenant();
    const bool coming = nobody && (state.loading || state.syncing);
    m_skeleton->setLoading(coming);
    const bool rows = !nobody && m_model->rowCount() > 0;
    m_table->setVisible(rows);
    m_empty->setVisible(!rows && !coming);
    if (!nobody)
        m_empty->setWords(tr("No people match"), tr("Clear filters"));
    else
        m_empty->setWords(tr("Nobody has been loaded yet"),
                          m_session.connection ? tr("Load now") : QString());
}

void UsersPage::onEmptyClicked() {
    (isEmptyTenant() ? m_commands.refresh : m_commands.clearFilters)->trigger();
}

void UsersPage::onCurrentChanged(const QModelIndex& current) {
    if (m_restoring || !current.isValid())
        return;
    m_personId = m_model->userId(current.row());
    fillPanel();
    fillCommands();
}

void UsersPage::onRoleToggled(domain::Role role, bool wanted) {
    if (const auto somebody = person(m_personId)) {
        m_updates.pending().set(m_personId, role, wanted, somebody->roles);
        m_updates.pendingEdited();
    }
}

std::optional<directory::Person> UsersPage::person(const QString& userId) const {
    const flows::Snapshot& snapshot = m_model->snapshot();
    const qsizetype row = snapshot && !userId.isEmpty() ? snapshot->rowOf(userId) : -1;
    if (row < 0)
        return std::nullopt;
    directory::Person somebody = snapshot->person(row);
    // A change that was made shows at once, not only when everybody was read again.
    for (const flows::RoleChangeOutcome& outcome : m_updates.outcomes()) {
        if (m_rereading && outcome.status && outcome.change.userId == userId)
            somebody.roles.set(outcome.change.role, outcome.change.add);
    }
    return somebody;
}

void UsersPage::setMayChange(bool mayChange) {
    if (std::exchange(m_mayChange, mayChange) == mayChange)
        return;
    fillPanel();
    fillCommands();
}

bool UsersPage::mayChange() const {
    return m_session.connection && m_mayChange && !m_updates.isRunning();
}

// The roles it takes may have gone since the change was ticked.
bool UsersPage::mayMakeAny(const std::vector<RoleChange>& changes) const {
    return std::ranges::any_of(changes,
                               [this, mine = m_directory.myRoles()](const RoleChange& change) {
                                   return m_services.roles.mayAssign(mine, change.role);
                               });
}

void UsersPage::fillPanel() {
    const auto somebody = person(m_personId);
    if (!somebody) {
        m_panel->clear();
        return;
    }
    const PendingRoles& pending = m_updates.pending();
    PersonContent content{.person = *somebody,
                          .roles = {.now = somebody->roles,
                                    .wanted = pending.wanted(m_personId, somebody->roles),
                                    .beingApplied = {},
                                    .mine = m_directory.myRoles(),
                                    .mayChange = mayChange(),
                                    .companyAtPortal = m_session.portal.isNeeded()},
                          .changes = pending.changesOf(m_personId),
                          .outcomes = {},
                          .pendingPeople = static_cast<int>(pending.people().size()),
                          .pendingChanges = static_cast<int>(pending.all().size())};
    for (const RoleChange& change : content.changes) {
        content.roles.beingApplied.set(change.role,
                                       m_updates.isBeingApplied(m_personId, change.role));
    }
    for (const flows::RoleChangeOutcome& outcome : m_updates.outcomes()) {
        if (outcome.change.userId == m_personId)
            content.outcomes.push_back(outcome);
    }
    content.warning = warningFor(content.changes);
    content.losesOwnAccess = losesOwnAccess(content.changes);
    m_panel->setPerson(content);
}

void UsersPage::fillCommands() {
    const PendingRoles& pending = m_updates.pending();
    const std::vector<RoleChange> changes = pending.changesOf(m_personId);
    const bool mine = !changes.empty();
    const qsizetype people = pending.people().size();
    m_commands.update->setEnabled(mayMakeAny(changes) && mayChange());
    m_commands.discard->setEnabled(mine && !m_updates.isRunning());
    m_commands.updateAll->setEnabled(mayMakeAny(pending.all()) && mayChange());
    m_commands.updateAll->setVisible(people > 1 || (people == 1 && !mine));
    if (m_updates.isRunning() && m_panel->busy()->isHidden())
        m_panel->busy()->start(tr("Applying the changes"), true);
    else if (!m_updates.isRunning())
        m_panel->busy()->stop();
}

void UsersPage::fillRights() {
    const domain::RoleSet mine = m_directory.myRoles();
    const bool known = m_directory.state().snapshot != nullptr && m_session.connection != nullptr;
    bool mayAny = false;
    for (int i = 0; i < domain::kRoleCount; ++i)
        mayAny = mayAny || m_services.roles.mayAssign(mine, static_cast<domain::Role>(i));
    if (!known || mayAny) {
        m_rights->dismiss();
        return;
    }
    m_rights->followWords(widgets::MessageLevel::Info, [this] {
        const RoleWords words(m_services.roles);
        return widgets::MessageText{
            tr("You can look at roles here, but not change them."),
            tr("These roles may: %1")
                .arg(words.names(m_services.roles.facts(domain::Role::AdminAgent).assignableBy))};
    });
}

domain::LossWarning UsersPage::warningFor(const std::vector<RoleChange>& changes) const {
    std::vector<RoleChange> counting;
    for (const RoleChange& change : changes) {
        const auto somebody = person(change.userId);
        if (somebody && somebody->user.accountEnabled)
            counting.push_back(change);
    }
    return domain::lossWarning(m_directory.state().administrators, counting);
}

bool UsersPage::losesOwnAccess(const std::vector<RoleChange>& changes) const {
    return std::ranges::any_of(changes, [this](const RoleChange& change) {
        return change.userId == m_session.account.objectId && !change.add &&
               change.role == domain::Role::GlobalAdmin;
    });
}

void UsersPage::update(const std::vector<RoleChange>& changes) {
    messages()->dismiss();
    const domain::LossWarning warning = warningFor(changes);
    if (warning == domain::LossWarning::None && !losesOwnAccess(changes)) {
        m_updates.update(changes);
        return;
    }
    const RoleWords words(m_services.roles);
    QStringList lines;
    for (const RoleChange& change : changes)
        lines.append(words.change(change));
    QString title = tr("Give up your own Global administrator role?");
    if (warning == domain::LossWarning::LastGlobalAdministrator)
        title = tr("Remove the last Global administrator?");
    else if (warning == domain::LossWarning::LastAdminAgent)
        title = tr("Remove the last Admin agent?");
    m_services.confirm.ask(this,
                           {.title = title,
                            .text = lines.join(u'\n'),
                            .confirmLabel = tr("Update anyway"),
                            .destructive = true},
                           [this, changes] { m_updates.update(changes); });
}

void UsersPage::onUpdated() {
    const auto& outcomes = m_updates.outcomes();
    const auto failed = std::ranges::find_if(
        outcomes, [](const flows::RoleChangeOutcome& outcome) { return !outcome.status; });
    m_rereading = true;
    fillPanel();
    m_directory.reload();
    if (failed != outcomes.end())
        messages()->showProblem(failed->status.error());
    else
        messages()->showWords(
            widgets::MessageLevel::Ok, [count = static_cast<int>(outcomes.size())] {
                return widgets::MessageText{tr("%n change(s) made.", nullptr, count)};
            });
}

void UsersPage::retranslate() {
    setTitle(tr("User management"), {});
    m_table->setAccessibleName(tr("People"));
    showList();
    m_copyRequest->setText(tr("Copy as request"));
    m_model->setRoleNames({m_services.roles, QLocale().language()});
    fillRights();
    fillPanel();
}

} // namespace partnerdesk::dashboard
