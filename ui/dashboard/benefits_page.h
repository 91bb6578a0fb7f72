#pragma once

#include "app/domain/benefit.h"
#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/page.h"

class QAction;

namespace partnerdesk::widgets {
class EmptyState;
class SkeletonList;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

class BenefitRows;

// What the page shows, as it is.
struct BenefitsContent {
    std::vector<domain::Benefit> benefits = {};
    std::optional<base::Problem> problem = {};
    QString membership = {}; // level in words
    bool atPortal = false;   // this cloud lists them on the portal only
    bool known = false;      // an answer, new or from the cache
    bool loading = false;
    bool signedIn = false;
    bool offersAtPortal = false; // there is a page of the portal that sells benefits
};

// Benefits: what the membership gives, by category; read only.
class BenefitsPage final : public Page {
    Q_OBJECT

public:
    BenefitsPage(const DashboardServices& services, QAction* refreshCommand,
                 QWidget* parent = nullptr);

    void setContent(const BenefitsContent& content);
    void refresh() override;
    // Brings it into sight.
    void showBenefit(const QString& benefitId);

Q_SIGNALS:
    void refreshRequested();
    void portalRequested();
    void offersRequested();

protected:
    void retranslate() override;

private:
    void fill();
    void onEmptyClicked();

    BenefitsContent m_content;
    widgets::SkeletonList* m_skeleton;
    BenefitRows* m_rows;
    widgets::EmptyState* m_empty;
};

} // namespace partnerdesk::dashboard
