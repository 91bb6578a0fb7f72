#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace partnerdesk::wizard {

// Two cards for somebody who has no draft yet: work on a real account, or practice first.
class CloudChoice final : public QWidget {
    Q_OBJECT

public:
    explicit CloudChoice(QWidget* parent = nullptr);

    // Marks the cloud that is in use.
    void setCloud(const QString& id);

Q_SIGNALS:
    void cloudChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_id;
    QLabel* m_realTitle;
    QLabel* m_realText;
    QComboBox* m_which;
    QPushButton* m_real;
    QLabel* m_practiceTitle;
    QLabel* m_practiceText;
    QPushButton* m_practice;
};

} // namespace partnerdesk::wizard
