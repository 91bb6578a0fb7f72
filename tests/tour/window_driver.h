#pragma once

#include <QString>

#include <functional>
#include <stdexcept>

class QWidget;

namespace partnerdesk::tour {

// A step of the tour that did not work; what() says which and why.
class StepFailed : public std::runtime_error {
public:
    explicit StepFailed(const QString& what)
        : std::runtime_error(what.toStdString()) {}
};

// Works the program's own windows as a person does: real clicks and key strokes at what shows,
// found by object name, never by calling the program's code. Every call waits for its target and
// throws StepFailed when it does not come. UI thread.
class WindowDriver {
public:
    explicit WindowDriver(int limitMs = 20'000)
        : m_limitMs(limitMs) {}

    // The visible widget of that name; with enabled = true it must be usable too.
    QWidget* find(const QString& objectName, bool enabled = false);
    [[nodiscard]] bool shows(const QString& objectName) const;
    void waitUntil(const QString& what, const std::function<bool()>& condition);
    void waitFor(const QString& objectName) { find(objectName); }

    void press(const QString& objectName);
    // Replaces the text of a field, key by key, and leaves it with Tab.
    void type(const QString& objectName, const QString& text);
    // Picks the combo box entry whose data or text is `value`.
    void choose(const QString& objectName, const QString& value);
    void tick(const QString& objectName, bool on = true);
    // A row of an item view by the text of any of its columns; sets it current with a click.
    void pickRow(const QString& viewName, const QString& text);
    // Scrolls a long text to its end, as Ctrl+End does.
    void readToEnd(QWidget* document);
    // A command of the window, by the name of its action; through its shortcut or menu all the
    // same.
    void trigger(const QString& window, const QString& action);
    // Two rounds of the event loop: layouts settle, then paint.
    void settle();

    // The whole window that holds the named widget, as a PNG.
    void savePicture(const QString& objectName, const QString& path);

private:
    const int m_limitMs;
};

} // namespace partnerdesk::tour
