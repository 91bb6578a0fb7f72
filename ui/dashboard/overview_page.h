#pragma once

#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/page.h"
#include "ui/dashboard/things_to_do.h"

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;

namespace partnerdesk::widgets {
class Card;
class DateLine;
class EmptyState;
class SkeletonList;
class StageList;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

class BenefitRows;
class NextSteps;
class TodoList;

// What the page shows, as it is.
struct OverviewContent {
    std::optional<flows::Overview> overview = {};
    std::optional<base::Problem> problem = {}; // why it could not be read at all
    TodoFacts facts = {};
    QString tenantName = {};
    QDate today = {};
    bool loading = false;
    bool signedIn = false;
    bool offlineSaid = false; // by the bar above all pages
    bool mayChange = false;   // online and signed in
    QDate lastSold = {};      // paid memberships, in this cloud; invalid: they are sold
};

// Company, verification, things to do, renewal, benefits. Shows values only.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    struct Commands {
        QAction* resendMail;
        QAction* copyMpnId;
        QAction* copySupportCard;
        QAction* refresh;
        QAction* benefits; // goes to them, as users does to User management
        QAction* users;
        QAction* openPortal;
    };
    OverviewPage(const DashboardServices& services, const Commands& commands,
                 QWidget* parent = nullptr);

    void setContent(const OverviewContent& content);
    void showNextSteps();
    [[nodiscard]] QString mpnId() const;
    // Company, MPN ID, tenant: what a supporter asks for first.
    [[nodiscard]] QString supportCard() const;

Q_SIGNALS:
    void todoChosen(partnerdesk::dashboard::TodoAction action);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const Commands& commands);
    void arrange();
    void fill();
    void fillHead();
    void fillVerification();
    void fillTodos();
    void fillRenewal();
    void fillBenefits();
    [[nodiscard]] QDate today() const;

    const DashboardServices& m_services;
    OverviewContent m_content;
    QPushButton* m_copyMpnId;
    NextSteps* m_nextSteps;
    QGridLayout* m_grid;
    widgets::MessageBar* m_problem;
    widgets::SkeletonList* m_skeleton;
    widgets::EmptyState* m_empty;
    widgets::Card* m_verification;
    widgets::StageList* m_stages;
    QLabel* m_advice;
    widgets::MessageBar* m_verificationProblem;
    widgets::Card* m_todo;
    TodoList* m_todoList = nullptr;
    widgets::Card* m_renewal;
    widgets::DateLine* m_dates;
    widgets::Card* m_benefits;
    BenefitRows* m_benefitRows;
    QLabel* m_noBenefits;
    widgets::MessageBar* m_benefitsProblem;
    int m_columns = 0;
};

} // namespace partnerdesk::dashboard
