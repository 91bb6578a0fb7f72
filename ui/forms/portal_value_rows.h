#pragma once

#include "app/domain/portal_step_catalogue.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace partnerdesk::forms {

// The values a portal step hands over, in the portal's own order: its label, the value, Copy. "Copy
// next" goes down the list, so that form and portal can be worked side by side.
class PortalValueRows final : public QWidget {
    Q_OBJECT

public:
    explicit PortalValueRows(QWidget* parent = nullptr);

    void setRows(const domain::PortalStepKind& kind, const QMap<QString, QString>& values);
    // Copies the first value that was not copied yet; false when all were.
    bool copyNext();

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        domain::LocalizedText words;
        QString value;
        QLabel* label;
        QLabel* valueLabel;
        QPushButton* button;
        bool copied = false;
    };
    void addRow(const domain::PortalField& field, const QString& value);
    void copy(std::size_t index);
    void retranslate();

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace partnerdesk::forms
