#pragma once

#include <QWidget>

class QLabel;

namespace partnerdesk::widgets {

// The program's sign and name, at the top of a rail.
class Brand final : public QWidget {
    Q_OBJECT

public:
    explicit Brand(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_name;
};

} // namespace partnerdesk::widgets
