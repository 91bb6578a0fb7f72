#include "ui/widgets/empty_state.h"

#include "ui/style/metrics.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_sentence(wrappingLabel("muted", this))
    , m_button(new QPushButton(this)) {
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_button->setObjectName(u"emptyButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(style::kSpace16);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
    m_button->hide();
}

void EmptyState::setWords(const QString& sentence, const QString& button) {
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace partnerdesk::widgets
