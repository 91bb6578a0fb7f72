#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace partnerdesk::widgets {

// What a list shows when it has nothing: a sentence and one button.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    // An empty `button` hides the button.
    void setWords(const QString& sentence, const QString& button = {});

Q_SIGNALS:
    void clicked();

private:
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace partnerdesk::widgets
