#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace partnerdesk::test {

// A person without a mouse: every key goes to whatever has the focus.
class Keyboard {
public:
    // Waits until the window has the keyboard.
    explicit Keyboard(QWidget& window) {
        window.activateWindow();
        m_ready = QTest::qWaitForWindowActive(&window);
    }

    // Presses Tab until the focus is on that control; false when it never is.
    [[nodiscard]] bool tabTo(const QString& objectName) const {
        constexpr int kMost = 120;
        for (int i = 0; m_ready && i < kMost; ++i) {
            if (isOn(objectName))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    [[nodiscard]] static bool isOn(const QString& objectName) {
        const QWidget* focus = QApplication::focusWidget();
        // The line edit in an editable list has the name of neither.
        return focus != nullptr && (focus->objectName() == objectName ||
                                    focus->parentWidget()->objectName() == objectName);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        if (QWidget* focus = QApplication::focusWidget())
            QTest::keyClick(focus, key, modifiers);
    }

    // Replaces what the field holds.
    static void type(const QString& text) {
        press(Qt::Key_A, Qt::ControlModifier);
        // keyClicks() knows Latin-1 only: each character goes as an event of its own.
        for (const QChar letter : text) {
            if (QWidget* focus = QApplication::focusWidget())
                QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, QString(letter),
                                    Qt::NoModifier);
        }
    }

private:
    bool m_ready = false;
};

} // namespace partnerdesk::test
