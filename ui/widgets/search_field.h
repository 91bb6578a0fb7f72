#pragma once

#include <QLineEdit>

class QAction;

namespace partnerdesk::widgets {

// A line to search with: a glass before the text, a button that clears it behind, both named for a
// screen reader. UI thread.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    // What can be searched for; shown while the line is empty, and its name. In the language shown.
    void setPrompt(const QString& prompt);

Q_SIGNALS:
    // Arrow down or Enter: on to what was found.
    void foundWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QAction* m_glass;
};

} // namespace partnerdesk::widgets
