#include "ui/widgets/brand.h"

#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSign = "PD"_L1; // the same in every language

} // namespace

Brand::Brand(QWidget* parent)
    : QWidget(parent)
    , m_name(textLabel("brand", this)) {
    constexpr int kLogo = 26;
    QLabel* logo = textLabel("logo", this);
    logo->setFixedSize(kLogo, kLogo);
    logo->setText(kSign);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(logo);
    layout->addWidget(m_name, 1);
    retranslate();
}

void Brand::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Brand::retranslate() {
    m_name->setText(tr("PartnerDesk"));
}

} // namespace partnerdesk::widgets
