#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace partnerdesk::wizard {

// Why to join, and the three memberships side by side. The link to the network's own site says
// before it opens that it leaves the program.
class MembershipOverview final : public QWidget {
    Q_OBJECT

public:
    explicit MembershipOverview(QWidget* parent = nullptr);

Q_SIGNALS:
    void joinRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_gains;
    QLabel* m_titles[3];
    QLabel* m_texts[3];
    QLabel* m_rule;
    QPushButton* m_join;
};

} // namespace partnerdesk::wizard
