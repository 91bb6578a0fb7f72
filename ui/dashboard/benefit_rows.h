#pragma once

#include "app/domain/benefit.h"
#include "app/domain/benefit_catalogue.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace partnerdesk::dashboard {

// Benefits as lines under column heads: name, how much is used as a bar and in words, until when it
// lasts, its state. In groups each category has a heading, and a benefit tells its type too.
class BenefitRows final : public QWidget {
    Q_OBJECT

public:
    enum class Grouping { None, ByCategory };

    BenefitRows(const domain::BenefitCatalogue& catalogue, Grouping grouping,
                QWidget* parent = nullptr);

    void setBenefits(std::vector<domain::Benefit> benefits);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addHeads();
    void addLine();
    void addGroup(const QString& category);
    void addRow(const domain::Benefit& benefit);

    const domain::BenefitCatalogue& m_catalogue;
    const Grouping m_grouping;
    std::vector<domain::Benefit> m_benefits;
    QGridLayout* m_grid;
    int m_row = 0; // the next one to fill
};

} // namespace partnerdesk::dashboard
