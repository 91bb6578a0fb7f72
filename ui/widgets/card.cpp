#include "ui/widgets/card.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_title(textLabel("strong", this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout) {
    style::setStyle(this, "role", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, style::kSpace16, 18, style::kSpace16);
    layout->setSpacing(style::kSpace12);
    m_title->hide();
    m_header->addWidget(m_title, 1);
    m_header->setSpacing(style::kSpace8);
    m_body->setSpacing(style::kSpace8);
    // Without a factor: a card takes more than it needs only where its body asks for it. The title
    // keeps its height, so that what a row of cards gives goes to the bodies.
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addLayout(m_header);
    layout->addLayout(m_body);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace partnerdesk::widgets
