#include "ui/wizard/button_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

ButtonBar::ButtonBar(QWidget* parent)
    : QFrame(parent)
    , m_close(new QPushButton(this))
    , m_language(new QToolButton(this))
    , m_reason(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_primary(new QPushButton(this))
    , m_row(new QHBoxLayout)
    , m_above(new QHBoxLayout) {
    setObjectName(u"buttonBar"_s);
    style::setStyle(this, "role", u"bar"_s);
    m_close->setObjectName(u"saveAndCloseButton"_s);
    m_language->setObjectName(u"languageButton"_s);
    m_reason->setObjectName(u"reasonButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_primary->setObjectName(u"nextButton"_s);
    style::setStyle(m_language, "kind", u"flat"_s);
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setIcon(style::icon(style::Icon::Globe, &style::Tokens::muted));
    m_language->setFocusPolicy(Qt::StrongFocus);
    style::setStyle(m_reason, "kind", u"link"_s);
    style::setStyle(m_primary, "kind", u"primary"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace32, 14, style::kSpace32, 14);
    layout->setSpacing(style::kSpace8);
    layout->addLayout(m_above);
    layout->addLayout(m_row);
    m_above->addStretch(1);
    m_row->setSpacing(style::kSpace8);
    m_row->addWidget(m_close);
    m_row->addWidget(m_language);
    m_row->addStretch(1);
    m_row->addWidget(m_reason);
    m_row->addWidget(m_back);
    m_row->addWidget(m_primary);

    connect(m_close, &QPushButton::clicked, this, &ButtonBar::saveAndClose);
    connect(m_language, &QToolButton::clicked, this, [this] { Q_EMIT languageChosen(m_offered); });
    connect(m_reason, &QPushButton::clicked, this, &ButtonBar::reasonClicked);
    connect(m_back, &QPushButton::clicked, this, &ButtonBar::back);
    connect(m_primary, &QPushButton::clicked, this, &ButtonBar::next);
    retranslate();
}

void ButtonBar::show(const StepButtons& buttons, bool isFirstStep) {
    const bool hadFocus = m_primary->hasFocus();
    m_primary->setText(buttons.primary);
    m_primary->setEnabled(buttons.primaryEnabled);
    m_back->setVisible(!isFirstStep);
    m_back->setEnabled(buttons.backEnabled);
    m_reason->setText(buttons.reason);
    m_reason->setVisible(!buttons.reason.isEmpty());
    m_reason->setIcon(buttons.reasonIsWarning
                          ? style::icon(style::Icon::Warning, &style::Tokens::warn)
                          : QIcon());
    if (hadFocus && !buttons.primaryEnabled && !m_reason->isHidden())
        m_reason->setFocus();
}

void ButtonBar::offerLanguage(const QString& language) {
    m_offered = language;
    // A language is offered by its own name, whatever the present one is.
    const bool chinese = language.startsWith(u"zh"_s);
    const QString name = chinese ? u"中文"_s : u"English"_s;
    m_language->setText(name);
    m_language->setAccessibleName(name);
}

void ButtonBar::press() {
    if (m_primary->isEnabled())
        m_primary->click();
}

void ButtonBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ButtonBar::resizeEvent(QResizeEvent* event) {
    constexpr int kOneRow = 760;
    QFrame::resizeEvent(event);
    QHBoxLayout* wanted = width() < kOneRow ? m_above : m_row;
    if (wanted->indexOf(m_reason) >= 0)
        return;
    (wanted == m_row ? m_above : m_row)->removeWidget(m_reason);
    wanted->insertWidget(wanted == m_row ? m_row->indexOf(m_back) : 1, m_reason);
}

void ButtonBar::retranslate() {
    m_close->setText(tr("&Save and close"));
    m_back->setText(tr("&Back"));
}

} // namespace partnerdesk::wizard
