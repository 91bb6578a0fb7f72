#pragma once

#include "ui/wizard/profile_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace partnerdesk::widgets {
class BusyBar;
class Card;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

class SummaryView;

// What stands between the filled-in form and the enrollment: the service's word on the address, and
// the summary of what will be sent. Also the record of what was sent.
class EnrollPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EnrollPanel(QWidget* parent = nullptr);

    // `countries` may be null only while Editing.
    void show(const EnrollView& view, std::shared_ptr<const domain::CountryCatalogue> countries);

Q_SIGNALS:
    void suggestionTaken();
    void typedKept();
    void editingRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showAddress(const domain::CountryCatalogue& countries);
    void fill();
    void retranslate();

    EnrollView m_view;
    std::shared_ptr<const domain::CountryCatalogue> m_countries;
    widgets::BusyBar* m_busy;
    QWidget* m_address;
    QLabel* m_addressText;
    widgets::Card* m_typedCard;
    SummaryView* m_typed;
    QPushButton* m_keep;
    QPushButton* m_change;
    widgets::Card* m_suggestedCard;
    SummaryView* m_suggested;
    QPushButton* m_take;
    widgets::Card* m_summaryCard;
    SummaryView* m_summary;
};

} // namespace partnerdesk::wizard
