#pragma once

#include <QDate>
#include <QWidget>

#include <array>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace partnerdesk::widgets {
class Card;
}

namespace partnerdesk::dashboard {

// What a new account is for, on three cards: the first thing after the wizard. Stays until it is
// closed; the next start goes without.
class NextSteps final : public QWidget {
    Q_OBJECT

public:
    // Where the cards lead: User management, the portal's own shop, Benefits.
    struct Commands {
        QAction* users;
        QAction* openPortal;
        QAction* benefits;
    };
    explicit NextSteps(const Commands& commands, QWidget* parent = nullptr);

    // Side by side, or one below the other where there is little room.
    void setSideBySide(bool sideBySide);
    // Nothing can be bought after this day; invalid: it can.
    void setLastSold(const QDate& day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::array<widgets::Card*, 3> m_cards{};
    std::array<QLabel*, 3> m_texts{};
    std::array<QWidget*, 3> m_ways{};
    QLabel* m_title;
    QPushButton* m_close;
    QBoxLayout* m_row;
    QDate m_lastSold;
};

} // namespace partnerdesk::dashboard
