#pragma once

#include <QTimer>
#include <QWidget>

namespace partnerdesk::widgets {

// Grey rows in place of content that is being read. Fast answers never show them: they appear after
// 200 ms.
class SkeletonList final : public QWidget {
    Q_OBJECT

public:
    explicit SkeletonList(QWidget* parent = nullptr);

    void setLoading(bool loading);
    void setRows(int rows);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void appeared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTimer m_delay;
    int m_rows = 4;
};

} // namespace partnerdesk::widgets
