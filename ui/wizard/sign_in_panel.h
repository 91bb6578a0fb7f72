#pragma once

#include "ui/wizard/sign_in_controller.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace partnerdesk::widgets {
class BusyBar;
class Card;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

// The ways to sign in, and the waiting for each: countdown, Cancel, Open again, Copy link, device
// code. Whether the browser was closed cannot be seen; the ways out always stand there.
class SignInPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SignInPanel(const base::Clock& clock, QWidget* parent = nullptr);

    void show(const SignInView& view);
    // The window came to the front without a reply: says what can be done.
    void pointOutWays();
    // Puts the cursor on the first way to sign in.
    void focusSignIn();

Q_SIGNALS:
    void signInRequested();
    void codeRequested();
    void newTenantRequested();
    void otherAccountRequested();
    void openAgainRequested();
    void openCodePageRequested(const QUrl& url);
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildWays();
    void buildWaiting();
    void retranslate();
    void countDown();
    [[nodiscard]] static QPushButton* button(const QString& name, const char* kind,
                                             QWidget* parent);

    const base::Clock& m_clock;
    SignInView m_view;
    QTimer m_tick;

    QWidget* m_ways;
    QLabel* m_intro;
    QPushButton* m_signIn;
    QPushButton* m_newTenant;
    QPushButton* m_useCode;
    QPushButton* m_other;

    widgets::BusyBar* m_busy;
    widgets::Card* m_waiting;
    QLabel* m_waitingText;
    QLabel* m_remaining;
    QLabel* m_hint;
    QLabel* m_code;
    QPushButton* m_copyCode;
    QPushButton* m_openAgain;
    QPushButton* m_copyLink;
    QPushButton* m_useCodeInstead;
    QPushButton* m_cancel;
};

} // namespace partnerdesk::wizard
