#include "tests/tour/window_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPixmap>
#include <QScrollArea>
#include <QTest>
#include <QWidget>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

QWidget* visibleWidget(const QString& objectName) {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == objectName)
            return window;
        const auto children = window->findChildren<QWidget*>(objectName);
        for (QWidget* child : children) {
            if (child->isVisible())
                return child;
        }
    }
    return nullptr;
}

// A person scrolls to what is out of sight.
void bringIntoView(QWidget* widget) {
    for (QWidget* parent = widget->parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget);
    }
    QCoreApplication::processEvents();
}

} // namespace

void WindowDriver::waitUntil(const QString& what, const std::function<bool()>& condition) {
    if (!QTest::qWaitFor(condition, m_limitMs))
        throw StepFailed(u"waited in vain for "_s + what);
}

QWidget* WindowDriver::find(const QString& objectName, bool enabled) {
    QWidget* found = nullptr;
    waitUntil(objectName, [&] {
        found = visibleWidget(objectName);
        return found != nullptr && (!enabled || found->isEnabled());
    });
    return found;
}

bool WindowDriver::shows(const QString& objectName) const {
    return visibleWidget(objectName) != nullptr;
}

void WindowDriver::press(const QString& objectName) {
    QWidget* widget = find(objectName, true);
    bringIntoView(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void WindowDriver::type(const QString& objectName, const QString& text) {
    QWidget* widget = find(objectName, true);
    bringIntoView(widget);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    // keyClicks() knows Latin-1 only: each character goes as an event of its own.
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(widget, Qt::Key_Tab);
}

void WindowDriver::choose(const QString& objectName, const QString& value) {
    auto* combo = qobject_cast<QComboBox*>(find(objectName, true));
    if (combo == nullptr)
        throw StepFailed(objectName + u" is no combo box"_s);
    bringIntoView(combo);
    int index = combo->findData(value);
    if (index < 0)
        index = combo->findText(value);
    if (index < 0)
        throw StepFailed(objectName + u" has no "_s + value);
    combo->setFocus();
    // Home, then down to it: what a person on the keyboard does.
    QTest::keyClick(combo, Qt::Key_Home);
    while (combo->currentIndex() < index) {
        const int before = combo->currentIndex();
        QTest::keyClick(combo, Qt::Key_Down);
        if (combo->currentIndex() == before)
            throw StepFailed(objectName + u" cannot be moved to "_s + value);
    }
    Q_EMIT combo->activated(index);
}

void WindowDriver::tick(const QString& objectName, bool on) {
    auto* button = qobject_cast<QAbstractButton*>(find(objectName, true));
    if (button == nullptr)
        throw StepFailed(objectName + u" is no button"_s);
    if (button->isChecked() == on)
        return;
    bringIntoView(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    waitUntil(objectName + u" to change"_s, [&] { return button->isChecked() == on; });
}

void WindowDriver::pickRow(const QString& viewName, const QString& text) {
    auto* view = qobject_cast<QAbstractItemView*>(find(viewName, true));
    if (view == nullptr)
        throw StepFailed(viewName + u" is no list"_s);
    QModelIndex found;
    waitUntil(u"a row with "_s + text, [&] {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                found = model->index(row, column);
                if (found.data().toString().contains(text))
                    return true;
            }
        }
        return false;
    });
    view->scrollTo(found);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      view->visualRect(found).center());
}

void WindowDriver::readToEnd(QWidget* document) {
    QWidget* text = document;
    if (auto* area = document->findChild<QAbstractScrollArea*>())
        text = area;
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    settle();
}

void WindowDriver::trigger(const QString& window, const QString& action) {
    auto* found = find(window)->findChild<QAction*>(action);
    if (found == nullptr)
        throw StepFailed(window + u" has no command "_s + action);
    waitUntil(action + u" to be possible"_s, [&] { return found->isEnabled(); });
    found->trigger();
}

void WindowDriver::settle() {
    QTest::qWait(50);
    // On a busy machine the wait ends before what it began: layouts ask for further rounds.
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
}

void WindowDriver::savePicture(const QString& objectName, const QString& path) {
    QWidget* window = find(objectName)->window();
    settle();
    if (!window->grab().save(path))
        throw StepFailed(u"cannot write "_s + path);
}

} // namespace partnerdesk::tour
