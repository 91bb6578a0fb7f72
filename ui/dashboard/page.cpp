#include "ui/dashboard/page.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

Page::Page(const base::ProblemCatalogue& problems, QWidget* parent)
    : QWidget(parent)
    , m_title(widgets::wrappingLabel("title", this))
    , m_lead(widgets::wrappingLabel("lead", this))
    , m_titleLine(new QHBoxLayout)
    , m_lastInTitle(m_title)
    , m_messages(new widgets::MessageBar(problems, this))
    , m_body(new QVBoxLayout) {
    constexpr int kTop = 22;
    constexpr int kSide = 28;
    m_messages->setClosable(true);
    m_title->setObjectName(u"pageTitle"_s);
    m_lead->setObjectName(u"pageLead"_s);
    m_titleLine->setSpacing(10);
    m_titleLine->addWidget(m_title, 1);
    m_body->setSpacing(style::kSpace12);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(kSide, kTop, kSide, 0);
    layout->setSpacing(style::kSpace8);
    layout->addLayout(m_titleLine);
    layout->addWidget(m_lead);
    layout->addSpacing(style::kSpace4);
    layout->addWidget(m_messages);
    layout->addLayout(m_body, 1);
    m_sides = new QHBoxLayout(this);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addLayout(layout, 1);
}

void Page::addTitleButton(QWidget* button) {
    m_titleLine->addWidget(button);
    widgets::tabAfter(m_lastInTitle, button);
    m_lastInTitle = button;
}

void Page::setSidePanel(QWidget* panel) {
    m_sides->addWidget(panel);
}

void Page::setTitle(const QString& title, const QString& lead) {
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleName(title);
}

QVBoxLayout* Page::makeScrollingBody() {
    auto* area = new QScrollArea(this);
    area->setObjectName(u"pageScroll"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, style::kSpace20);
    layout->setSpacing(18);
    area->setWidget(content);
    m_body->addWidget(area, 1);
    return layout;
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace partnerdesk::dashboard
