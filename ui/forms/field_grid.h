#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace partnerdesk::forms {

class FieldBox;

// Fields in two columns of the same width, in reading order.
class FieldGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent);

    // Shows exactly these, hides the others it showed before; they stay alive.
    void setFields(const std::vector<FieldBox*>& fields);

private:
    QGridLayout* m_grid;
    std::vector<FieldBox*> m_fields;
};

} // namespace partnerdesk::forms
