#include "ui/dashboard/commands.h"
#include "ui/dashboard/directory_controller.h"
#include "ui/dashboard/person_panel.h"
#include "ui/dashboard/role_updates.h"
#include "ui/dashboard/role_words.h"
#include "ui/dashboard/user_delegate.h"
#include "ui/dashboard/user_filter_bar.h"
#include "ui/dashboard/users_page.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/selection_access.h"
#include "ui/widgets/skeleton_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

// What the page is made of, and what hears what.
namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using models::UserTableModel;

void UsersPage::build() {
    constexpr int kNameWidth = 140;
    // At 1280 a usual name at a domain like contoso.onmicrosoft.com stands whole.
    constexpr int kUserNameWidth = 296;
    constexpr int kSignInWidth = 86;
    setObjectName(u"usersPage"_s);
    m_table->setObjectName(u"userTable"_s);
    m_copyRequest->setObjectName(u"copyRequest"_s);
    m_rights->setObjectName(u"rightsBar"_s);
    m_rights->setCommands({m_copyRequest});
    m_syncProblem->setObjectName(u"syncProblemBar"_s);
    m_syncProblem->setCommands({m_commands.refresh});
    m_table->setModel(m_model);
    m_table->setItemDelegate(new UserDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::kRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(UserTableModel::RolesColumn, QHeaderView::Stretch);
    header->resizeSection(UserTableModel::NameColumn, kNameWidth);
    header->resizeSection(UserTableModel::UserNameColumn, kUserNameWidth);
    header->resizeSection(UserTableModel::SignInColumn, kSignInWidth);
    header->setSortIndicator(UserTableModel::NameColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);

    addTitleButton(new widgets::CommandButton(m_commands.exportView, this));
    body()->addWidget(m_syncProblem);
    body()->addWidget(m_rights);
    body()->addWidget(m_filters);
    body()->addWidget(m_busy);
    body()->addWidget(m_skeleton);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    m_empty->hide();
    m_table->hide();
    setSidePanel(m_panel);
}

// The user name stands in the panel as well: it goes first where there is little room.
void UsersPage::resizeEvent(QResizeEvent* event) {
    constexpr int kAllColumns = 860;
    constexpr int kWholePanel = 680;
    constexpr int kNarrowPanel = 270;
    Page::resizeEvent(event);
    m_table->setColumnHidden(UserTableModel::UserNameColumn, width() < kAllColumns);
    m_panel->setFixedWidth(width() < kWholePanel ? kNarrowPanel : style::kDetailWidth);
}

void UsersPage::connectAll() {
    connect(m_filters, &UserFilterBar::filterChanged, &m_directory,
            &DirectoryController::setFilter);
    connect(m_model, &UserTableModel::sortRequested, &m_directory, &DirectoryController::setOrder);
    connect(m_filters, &UserFilterBar::foundWanted, this, [this] {
        if (m_table->model()->rowCount() == 0)
            return;
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(&m_directory, &DirectoryController::rowsReady, this, &UsersPage::onRows);
    connect(&m_directory, &DirectoryController::stateChanged, this, &UsersPage::onState);
    connect(&m_directory, &DirectoryController::exported, this,
            [this](const QString&, qint64 people) {
                messages()->showWords(widgets::MessageLevel::Ok, [people] {
                    return widgets::MessageText{
                        tr("%Ln people exported.", nullptr, static_cast<int>(people))};
                });
            });
    connect(&m_directory, &DirectoryController::exportFailed, messages(),
            &widgets::MessageBar::showProblem);
    widgets::letSelectionLead(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UsersPage::onCurrentChanged);
    connect(m_table, &QTableView::activated, m_panel, &PersonPanel::focusRoles);
    connect(m_empty, &widgets::EmptyState::clicked, this, &UsersPage::onEmptyClicked);
    connect(m_panel, &PersonPanel::roleToggled, this, &UsersPage::onRoleToggled);
    connect(m_panel, &PersonPanel::portalRequested, this, &UsersPage::portalRequested);
    connect(&m_updates, &RoleUpdates::changed, this, [this] {
        fillPanel();
        fillCommands();
        m_panel->busy()->setRest(m_updates.restsUntil());
    });
    connect(&m_updates, &RoleUpdates::progressed, this, [this](base::Progress progress) {
        m_panel->busy()->setProgress(progress.done, progress.total);
    });
    connect(&m_updates, &RoleUpdates::finished, this, &UsersPage::onUpdated);
    connect(m_panel->busy(), &widgets::BusyBar::cancelRequested, &m_updates, &RoleUpdates::cancel);
    connect(m_commands.update, &QAction::triggered, this,
            [this] { update(m_updates.pending().changesOf(m_personId)); });
    connect(m_commands.updateAll, &QAction::triggered, this,
            [this] { update(m_updates.pending().all()); });
    connect(m_commands.discard, &QAction::triggered, this, [this] {
        m_updates.pending().discard(m_personId);
        m_updates.pendingEdited();
    });
    connect(m_commands.clearFilters, &QAction::triggered, this, [this] {
        m_filters->setFilter({});
        m_directory.setFilter({});
    });
    connect(m_copyRequest, &QAction::triggered, this, [this] {
        const RoleWords words(m_services.roles);
        QGuiApplication::clipboard()->setText(
            tr("Please change roles in tenant %1 for me, or give %2 one of these roles: %3")
                .arg(m_session.tenant.displayName, m_session.account.userName,
                     words.names(m_services.roles.facts(domain::Role::AdminAgent).assignableBy)));
    });
}

} // namespace partnerdesk::dashboard
