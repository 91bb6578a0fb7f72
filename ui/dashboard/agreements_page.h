#pragma once

#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/page.h"

class QAction;
class QLabel;
class QListWidget;

namespace partnerdesk::widgets {
class DocumentView;
class EmptyState;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

class AgreementCard;
class AgreementsController;

// Agreements: what was accepted, by whom and when, with the text as it was then.
class AgreementsPage final : public Page {
    Q_OBJECT

public:
    struct Commands {
        QAction* refresh;
        QAction* openPortal;
    };
    AgreementsPage(const DashboardServices& services, AgreementsController& controller,
                   const Commands& commands, QWidget* parent = nullptr);

    // Where the text of an agreement that was accepted there is; may be empty.
    void setPortal(const QUrl& site);
    void find() override;
    [[nodiscard]] bool canFind() const override { return true; }
    void refresh() override;

Q_SIGNALS:
    void wizardRequested();

protected:
    void retranslate() override;

private:
    void fill();
    void showCurrent();
    [[nodiscard]] static QString nameOf(const domain::AgreementAcceptance& agreement);

    AgreementsController& m_controller;
    QListWidget* m_list;
    QWidget* m_content;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_hash;
    AgreementCard* m_card;
    widgets::DocumentView* m_document;
    widgets::EmptyState* m_empty;
};

} // namespace partnerdesk::dashboard
