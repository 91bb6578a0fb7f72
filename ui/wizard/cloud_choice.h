#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace partnerdesk::widgets {
class Card;
class Chip;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

// Where the work is done. Somebody who has no draft yet chooses between two cards: a real account,
// or practice first. Beside drafts one line is enough.
class CloudChoice final : public QWidget {
    Q_OBJECT

public:
    explicit CloudChoice(QWidget* parent = nullptr);

    // Marks the cloud that is in use; `name`: a custom cloud's own one, as far as it is known.
    void setCloud(const QString& id, const QString& name);
    void setBrief(bool brief);

Q_SIGNALS:
    void cloudChosen(const QString& id);
    void cloudFileRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Side {
        widgets::Card* card = nullptr;
        QLabel* title = nullptr;
        widgets::Chip* mark = nullptr;
        QLabel* text = nullptr;
        QHBoxLayout* line = nullptr;
        QPushButton* use = nullptr;
    };

    void buildSides();
    void buildLine();
    Side makeSide(const QString& button);
    void mark(const Side& side, bool chosen);
    void offerCustom(QComboBox* list);
    void choose(QComboBox* list);
    void retranslate();

    QString m_id;
    QString m_name;
    QWidget* m_sides;
    Side m_real;
    Side m_practice;
    QComboBox* m_which;
    QWidget* m_line;
    QLabel* m_label;
    QComboBox* m_all;
};

} // namespace partnerdesk::wizard
