#include "ui/forms/portal_value_rows.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

PortalValueRows::PortalValueRows(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    setObjectName(u"portalValueRows"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(style::kSpace16);
    m_grid->setVerticalSpacing(style::kSpace8);
    m_grid->setColumnStretch(1, 1);
}

void PortalValueRows::setRows(const domain::PortalStepKind& kind,
                              const QMap<QString, QString>& values) {
    for (const Row& row : m_rows) {
        delete row.label;
        delete row.valueLabel;
        delete row.button;
    }
    m_rows.clear();
    for (const domain::PortalField& field : kind.fields) {
        if (values.contains(field.id))
            addRow(field, values.value(field.id));
    }
    retranslate();
}

bool PortalValueRows::copyNext() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].copied) {
            copy(i);
            return true;
        }
    }
    return false;
}

void PortalValueRows::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalValueRows::addRow(const domain::PortalField& field, const QString& value) {
    Row row{.words = field.label,
            .value = value,
            .label = widgets::textLabel("muted", this),
            .valueLabel = widgets::wrappingLabel("strong", this),
            .button = new QPushButton(this)};
    row.valueLabel->setObjectName(u"portalValue_"_s + field.id);
    row.valueLabel->setText(value);
    row.button->setObjectName(u"copyPortalValue_"_s + field.id);
    const std::size_t index = m_rows.size();
    connect(row.button, &QPushButton::clicked, this, [this, index] { copy(index); });
    const int line = static_cast<int>(index);
    m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.valueLabel, line, 1, Qt::AlignTop);
    m_grid->addWidget(row.button, line, 2, Qt::AlignTop);
    m_rows.push_back(row);
}

void PortalValueRows::copy(std::size_t index) {
    Row& row = m_rows.at(index);
    QGuiApplication::clipboard()->setText(row.value);
    row.copied = true;
    row.button->setIcon(style::icon(style::Icon::Check, &style::Tokens::ok));
    row.button->setFocus();
    Q_EMIT copied();
}

void PortalValueRows::retranslate() {
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const Row& row : m_rows) {
        const QString label = chinese ? row.words.zh : row.words.en;
        row.label->setText(label);
        row.valueLabel->setAccessibleName(label);
        row.button->setText(tr("Copy"));
        row.button->setAccessibleName(tr("Copy %1").arg(label));
    }
}

} // namespace partnerdesk::forms
