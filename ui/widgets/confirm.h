#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace partnerdesk::widgets {

// One question before something that cannot be taken back.
struct Question {
    QString title;
    QString text;         // what will happen
    QString confirmLabel; // names the act: "Delete draft", never "OK"
    bool destructive = true;
};

// Seam: asks before destructive acts. Returns at once; `confirmed` comes later, on the UI thread,
// and not at all when the person says no or `parent` died meanwhile.
class Confirm {
public:
    Confirm() = default;
    virtual ~Confirm() = default;
    Q_DISABLE_COPY_MOVE(Confirm)

    virtual void ask(QWidget* parent, const Question& question,
                     std::function<void()> confirmed) = 0;
};

// The real one: a window-modal box whose default button is Cancel.
class DialogConfirm final : public Confirm {
public:
    void ask(QWidget* parent, const Question& question, std::function<void()> confirmed) override;
};

} // namespace partnerdesk::widgets
