#include "ui/dashboard/activity_page.h"

#include "ui/dashboard/activity_controller.h"
#include "ui/dashboard/activity_delegate.h"
#include "ui/dashboard/activity_detail.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/selection_access.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
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
    , m_unknown(new widgets::MessageBar(services.problems, this))
    , m_lookUp(new QAction(this))
    , m_leave(new QAction(this))
    , m_filter(new widgets::SearchField(this))
    , m_table(new QTableView(this))
    , m_copyRequestId(new QAction(this))
    , m_empty(new widgets::EmptyState(this)) {
    messages()->setCommands({refreshCommand});
    build(exportCommand);
    connect(&m_controller, &ActivityController::changed, this, [this] {
        m_model->show(m_controller.rows());
        fill();
        keepEntry();
    });
    connect(&m_controller, &ActivityController::exported, this,
            [this](const QString&, qint64 rows) {
                messages()->showWords(widgets::MessageLevel::Ok, [rows] {
                    return widgets::MessageText{tr("%1 entries exported.").arg(Words::count(rows))};
                });
            });
    connect(&m_controller, &ActivityController::exportFailed, messages(),
            &widgets::MessageBar::showProblem);
    connect(&m_controller, &ActivityController::settlingFailed, messages(),
            &widgets::MessageBar::showProblem);
    connect(&m_controller, &ActivityController::lookedUp, this, &ActivityPage::tellLookedUp);
    connect(m_lookUp, &QAction::triggered, &m_controller, &ActivityController::lookUpOutcomes);
    connect(m_leave, &QAction::triggered, &m_controller, &ActivityController::leaveOutcomesUnknown);
    connect(m_empty, &widgets::EmptyState::clicked, this, [this] {
        if (m_model->rowCount() == 0)
            refresh();
        else
            m_filter->clear();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        fill();
        keepEntry();
    });
    widgets::letSelectionLead(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPage::fillDetail);
    connect(m_copyRequestId, &QAction::triggered, this, &ActivityPage::copyRequestId);
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
    m_filter->setMaximumWidth(kFilterWidth);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::kRowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(JournalModel::TimeColumn, Qt::DescendingOrder);
    header->setSectionResizeMode(JournalModel::WhatColumn, QHeaderView::Stretch);
    header->resizeSection(JournalModel::TimeColumn, 170);
    header->resizeSection(JournalModel::WhoColumn, 250);
    header->resizeSection(JournalModel::TargetColumn, 150);
    header->resizeSection(JournalModel::ResultColumn, 104);

    m_copyRequestId->setObjectName(u"copyRequestId"_s);
    m_copyRequestId->setShortcut(QKeySequence::Copy);
    m_copyRequestId->setShortcutContext(Qt::WidgetShortcut); // elsewhere it copies what is marked
    m_table->addAction(m_copyRequestId);
    m_detail = new ActivityDetail(m_copyRequestId, this);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_unknown->setObjectName(u"unknownOutcomes"_s);
    m_lookUp->setObjectName(u"lookUpOutcomes"_s);
    m_leave->setObjectName(u"leaveOutcomesUnknown"_s);
    m_unknown->setCommands({m_lookUp, m_leave});
    addTitleButton(new widgets::CommandButton(exportCommand, this));
    body()->addWidget(m_unknown);
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_detail);
    body()->addSpacing(style::kSpace12);
    body()->addWidget(m_empty, 1);
}

void ActivityPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    constexpr int kAllColumns = 930;
    // The detail below the list tells both.
    for (const int column : {JournalModel::WhoColumn, JournalModel::RequestIdColumn})
        m_table->setColumnHidden(column, width() < kAllColumns);
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
        const auto line = [](auto&& cell) {
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

void ActivityPage::setMayAsk(bool mayAsk) {
    m_mayAsk = mayAsk;
    fillUnknown();
}

// After a new reading the entry that was chosen stays current, else the first one is it.
void ActivityPage::keepEntry() {
    int kept = 0;
    for (int row = 0; !m_first && row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->mapToSource(m_shown->index(row, 0));
        if (m_model->row(index.row()).id == m_entry.id) {
            kept = row;
            break;
        }
    }
    m_table->setCurrentIndex(m_shown->index(kept, 0));
    fillDetail();
}

void ActivityPage::fillDetail() {
    const QModelIndex current = m_table->currentIndex();
    m_entry = current.isValid() ? m_model->row(m_shown->mapToSource(current).row())
                                : models::JournalRow();
    m_first = current.row() <= 0;
    m_detail->setEntry(current);
    m_copyRequestId->setText(tr("Copy request ID"));
    m_copyRequestId->setEnabled(!m_entry.requestId.isEmpty());
}

void ActivityPage::copyRequestId() {
    QGuiApplication::clipboard()->setText(m_entry.requestId);
    messages()->showWords(widgets::MessageLevel::Ok,
                          [] { return widgets::MessageText{tr("Request ID copied.")}; });
}

void ActivityPage::fillUnknown() {
    const int unknown = m_controller.unknownOutcomes();
    m_lookUp->setText(tr("Look up the outcome"));
    m_lookUp->setEnabled(m_mayAsk && m_controller.maySettle());
    m_leave->setText(tr("Leave it as unknown"));
    m_leave->setEnabled(m_controller.maySettle());
    if (unknown == 0) {
        m_unknown->dismiss();
        return;
    }
    m_unknown->followWords(widgets::MessageLevel::Warning, [unknown] {
        return widgets::MessageText{
            tr("It is not known what became of %n change(s).", nullptr, unknown),
            tr("PartnerDesk ended, or the connection was lost, before the service answered. The "
               "service can be asked now; nothing is changed by that.")};
    });
}

void ActivityPage::tellLookedUp(const flows::LookedUp& result) {
    const auto level = result.open == 0 ? widgets::MessageLevel::Ok : widgets::MessageLevel::Info;
    messages()->showWords(level, [result] {
        const QStringList lines{tr("Made: %1").arg(Words::count(result.made)),
                                tr("Not made: %1").arg(Words::count(result.notMade)),
                                tr("The service cannot tell: %1").arg(Words::count(result.open))};
        return widgets::MessageText{tr("The service was asked what became of the changes."),
                                    lines.join(u'\n')};
    });
}

void ActivityPage::fill() {
    fillUnknown();
    messages()->follow(m_controller.problem());
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
    m_filter->setPrompt(tr("Filter"));
    m_table->setAccessibleName(tr("Activity"));
    m_model->setLanguage(QLocale(), {m_services.roles, QLocale().language()});
    fill();
    fillDetail();
}

} // namespace partnerdesk::dashboard
