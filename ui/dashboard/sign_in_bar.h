#pragma once

#include "app/base/clock.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace partnerdesk::dashboard {

// Above the pages while the browser is waited for: the time that is left, the page once more, its
// link, and the way out.
class SignInBar final : public QWidget {
    Q_OBJECT

public:
    explicit SignInBar(const base::Clock& clock, QWidget* parent = nullptr);

    // `deadline`: UTC, when the wait ends by itself.
    void start(const QUrl& page, const QDateTime& deadline);
    void stop();

Q_SIGNALS:
    void openRequested(const QUrl& page);
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void countDown();
    void retranslate();

    const base::Clock& m_clock;
    QUrl m_page;
    QDateTime m_deadline;
    QTimer m_tick;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_copy;
    QPushButton* m_cancel;
};

} // namespace partnerdesk::dashboard
