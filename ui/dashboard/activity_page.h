#pragma once

#include "app/flows/unknown_outcomes.h"
#include "app/models/journal_model.h"
#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/page.h"

class QAction;
class QSortFilterProxyModel;
class QTableView;

namespace partnerdesk::widgets {
class EmptyState;
class MessageBar;
class SearchField;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

class ActivityController;
class ActivityDetail;

// Activity: everything this program changed or tried to change.
class ActivityPage final : public Page {
    Q_OBJECT

public:
    ActivityPage(const DashboardServices& services, ActivityController& controller,
                 QAction* exportCommand, QAction* refreshCommand, QWidget* parent = nullptr);

    void find() override;
    [[nodiscard]] bool canFind() const override { return true; }
    void refresh() override;
    void exportView() override;
    // Somebody is signed in and the service can be reached.
    void setMayAsk(bool mayAsk);
    [[nodiscard]] bool canExport() const override { return m_model->rowCount() > 0; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(QAction* exportCommand);
    void fill();
    void fillUnknown();
    void fillDetail();
    void keepEntry();
    void copyRequestId();
    void tellLookedUp(const flows::LookedUp& result);

    const DashboardServices& m_services;
    bool m_mayAsk = false;
    ActivityController& m_controller;
    models::JournalModel* m_model;
    QSortFilterProxyModel* m_shown; // a few thousand rows: no directory
    widgets::MessageBar* m_unknown; // changes whose outcome is not known
    QAction* m_lookUp;
    QAction* m_leave;
    widgets::SearchField* m_filter;
    QTableView* m_table;
    QAction* m_copyRequestId;
    ActivityDetail* m_detail = nullptr;
    models::JournalRow m_entry; // the one in the detail
    bool m_first = true;        // it heads the list
    widgets::EmptyState* m_empty;
};

} // namespace partnerdesk::dashboard
