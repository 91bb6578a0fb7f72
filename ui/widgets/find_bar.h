#pragma once

#include <QTextCursor>
#include <QWidget>

#include <vector>

class QLabel;
class QTextEdit;
class QToolButton;

namespace partnerdesk::widgets {

class SearchField;

// Searches a text view while one types: all hits are marked, one is current, Enter goes on.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QTextEdit* view, QWidget* parent = nullptr);

    // Searches anew, after the document changed.
    void refresh();
    void focusField();
    // Where the Tab key leaves the bar.
    [[nodiscard]] QWidget* lastStop() const;
    [[nodiscard]] int hitCount() const { return static_cast<int>(m_hits.size()); }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int by);
    void mark();
    void reveal(); // the current hit
    void retranslate();

    QTextEdit* m_view;
    SearchField* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    std::vector<QTextCursor> m_hits;
    int m_current = -1;
};

} // namespace partnerdesk::widgets
