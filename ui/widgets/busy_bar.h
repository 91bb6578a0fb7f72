#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace partnerdesk::widgets {

// Work under way: what is done, a bar, and Cancel where it can be cancelled.
class BusyBar final : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(QWidget* parent = nullptr);

    void start(const QString& text, bool cancellable);
    // `total` 0: unknown.
    void setProgress(qint64 done, qint64 total);
    void setText(const QString& text);
    // The service asked for a pause until then; nullopt: the work goes on.
    void setRest(const std::optional<QDateTime>& until);
    void stop();

    [[nodiscard]] static QString restWords(const QDateTime& until);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();

    QString m_words;
    bool m_cancellable = false;
    std::optional<QDateTime> m_restsUntil;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace partnerdesk::widgets
