#include "ui/forms/field_grid.h"

#include "ui/forms/field_box.h"
#include "ui/style/metrics.h"

#include <QGridLayout>

#include <algorithm>

namespace partnerdesk::forms {

FieldGrid::FieldGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style::kSpace20);
    m_grid->setVerticalSpacing(style::kSpace8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::setFields(const std::vector<FieldBox*>& fields) {
    for (FieldBox* field : m_fields) {
        m_grid->removeWidget(field);
        // A field that stays is not hidden in between: it would lose the focus.
        if (std::ranges::find(fields, field) == fields.end())
            field->hide();
    }
    m_fields = fields;
    int place = 0;
    for (FieldBox* field : m_fields) {
        m_grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        field->show();
        ++place;
    }
}

} // namespace partnerdesk::forms
