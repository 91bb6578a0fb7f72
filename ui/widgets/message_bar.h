#pragma once

#include "app/base/problem_catalogue.h"
#include "ui/widgets/tone.h"

#include <QAction>
#include <QDateTime>
#include <QFrame>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace partnerdesk::widgets {

enum class MessageLevel { Info, Ok, Warning, Error };

struct MessageText {
    QString title;
    QString text = {};
};
using MessageWords = std::function<MessageText()>;

// The one widget that shows a problem or a message, in the page and without taking the focus. It
// keeps the Problem, not its text, and words it again when the language changes; the language is
// that of the default QLocale. Hidden until something is shown.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const base::ProblemCatalogue& catalogue, QWidget* parent = nullptr);

    void showProblem(const base::Problem& problem);
    // The problem of a state, as it is now: taken back once the state is well again. What else the
    // bar shows meanwhile stays.
    void follow(const std::optional<base::Problem>& problem);
    // Asked for its words again when the language changes.
    void showWords(MessageLevel level, MessageWords words);
    // The same of a state, which may be told again with everything that changes around it: a screen
    // reader hears it once.
    void followWords(MessageLevel level, MessageWords words);
    void dismiss();

    // Buttons beside Details and Copy; shown for problems and texts alike until set anew. Not
    // owned.
    void setCommands(const QList<QAction*>& commands);
    // The first of them takes the focus, where what was pressed before is gone.
    void focusCommand();
    void setClosable(bool closable);

    [[nodiscard]] const std::optional<base::Problem>& problem() const { return m_problem; }
    // Everything a supporter needs, as plain text.
    [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void setLevel(MessageLevel level);
    void setWords(const QString& title, const QStringList& lines);
    void word();
    void appear();
    [[nodiscard]] QString waitWords() const;
    [[nodiscard]] QString details() const;
    void copy() const;

    const base::ProblemCatalogue& m_catalogue;
    std::optional<base::Problem> m_problem;
    std::optional<base::Problem> m_followed;
    QDateTime m_waitUntil; // the service asked for this; local time
    MessageWords m_words;
    MessageLevel m_level = MessageLevel::Info;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_who;
    QLabel* m_details;
    QPushButton* m_detailsButton;
    QPushButton* m_copyButton;
    QToolButton* m_closeButton;
    QHBoxLayout* m_buttons;
    QList<QPushButton*> m_commandButtons;
};

} // namespace partnerdesk::widgets
