#include "ui/dashboard/activity_page.h"

#include "ui/dashboard/activity_controller.h"
#include "ui/dashboard/activity_delegate.h"
#include "ui/dashboard/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using models::JournalModel;

ActivityPage::ActivityPage(const DashboardServices& services, ActivityController& controller,
                           QAction* exportCommand, QAction* refreshCommand, QWidget* parent)
    : Page(services.problems, parent)
    , m_services(services)
    , m_controller(controller)
    , m_model(new JournalModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(new widgets::EmptyState(this)) {
    messages()->setCommands({refreshCommand});
    build(exportCommand);
    connect(&m_controller, &ActivityController::changed, this, [this] {
        m_model->show(m_controller.rows());
        fill();
    });
    connect(&m_controller, &ActivityController::exported, this,
            [this](const QString&, qint64 rows) {
                messages()->showText(widgets::MessageLevel::Ok,
                                     tr("%1 entries exported.").arg(Words::count(rows)));
            });
    connect(&m_controller, &ActivityController::exportFailed, messages(),
            &widgets::MessageBar::showProblem);
    connect(m_empty, &widgets::EmptyState::clicked, this, [this] {
        if (m_model->rowCount() == 0)
            refresh();
        else
            m_filter->clear();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        fill();
    });
    retranslate();
}

void ActivityPage::build(QAction* exportCommand) {
    constexpr int kFilterWidth = 300;
    setObjectName(u"activityPage"_s);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(JournalModel::SortRole);
    m_filter->setObjectName(u"activityFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_filter->addAction(style::icon(style::Icon::Search, &style::Tokens::muted),
                        QLineEdit::LeadingPosition);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::kRowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(JournalModel::TimeColumn, Qt::DescendingOrder);
    header->setSectionResizeMode(JournalModel::WhatColumn, QHeaderView::Stretch);
    header->resizeSection(JournalModel::TimeColumn, 170);
    header->resizeSection(JournalModel::WhoColumn, 210);
    header->resizeSection(JournalModel::TargetColumn, 160);
    header->resizeSection(JournalModel::ResultColumn, 120);

    titleLine()->addWidget(new widgets::CommandButton(exportCommand, this));
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
}

void ActivityPage::find() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ActivityPage::refresh() {
    m_controller.refresh();
}

void ActivityPage::exportView() {
    const widgets::FileRequest request{.title = tr("Export activity"),
                                       .suggestedName = tr("activity.csv", "file name"),
                                       .filter = tr("CSV files (*.csv)")};
    m_services.files.save(this, request, [this](const QString& path) {
        const auto line = [this](auto&& cell) {
            QStringList cells;
            for (int column = 0; column < JournalModel::ColumnCount; ++column)
                cells.append(cell(column).toString());
            return cells;
        };
        const QStringList header = line([this](int column) {
            return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole);
        });
        std::vector<QStringList> rows;
        for (int row = 0; row < m_shown->rowCount(); ++row) {
            rows.push_back(
                line([this, row](int column) { return m_shown->index(row, column).data(); }));
        }
        m_controller.exportRows(path, header, rows);
    });
}

void ActivityPage::fill() {
    if (m_controller.problem())
        messages()->showProblem(*m_controller.problem());
    else if (messages()->problem())
        messages()->dismiss();
    const bool filtered = m_model->rowCount() > 0;
    m_empty->setWords(filtered ? tr("No entries match")
                               : tr("No changes yet. Every change made here is listed."),
                      filtered ? tr("Clear filter") : tr("Refresh"));
    m_empty->setVisible(m_shown->rowCount() == 0 && m_controller.isKnown());
    m_table->setVisible(m_shown->rowCount() > 0);
    Q_EMIT abilitiesChanged();
}

void ActivityPage::retranslate() {
    setTitle(tr("Activity"), tr("Everything this program changed or tried to change."));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_table->setAccessibleName(tr("Activity"));
    m_model->setLanguage(QLocale(), {m_services.roles, QLocale().language()});
    fill();
}

} // namespace partnerdesk::dashboard
