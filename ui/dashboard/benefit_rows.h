#pragma once

#include "app/domain/benefit.h"
#include "app/domain/benefit_catalogue.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace partnerdesk::dashboard {

// Benefits as lines: name, how much is used as a bar and in words, how long it lasts, its state.
class BenefitRows final : public QWidget {
    Q_OBJECT

public:
    explicit BenefitRows(const domain::BenefitCatalogue& catalogue, QWidget* parent = nullptr);

    void setBenefits(std::vector<domain::Benefit> benefits);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addRow(int row, const domain::Benefit& benefit);

    const domain::BenefitCatalogue& m_catalogue;
    std::vector<domain::Benefit> m_benefits;
    QGridLayout* m_grid;
};

} // namespace partnerdesk::dashboard
