#pragma once

#include <QLabel>

namespace partnerdesk::widgets {

// A one-line label that shortens its text with "…" when there is no room; the whole text is its
// tool tip and its accessible name.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text) { setFullText(text, {}); }
    // Only `part` of the text is shortened, so that what stands around it stays: Draft “Con…so”.
    void setFullText(const QString& text, const QString& part);
    // Hides QLabel's, which would keep the whole text from the size and the tool tip.
    void setText(const QString& text) { setFullText(text); }
    [[nodiscard]] QString fullText() const { return m_full; }
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    [[nodiscard]] QString shortened() const;

    QString m_full;
    QString m_part;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace partnerdesk::widgets
