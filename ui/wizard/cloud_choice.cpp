#include "ui/wizard/cloud_choice.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

const QStringList& liveClouds() {
    static const QStringList ids{u"global"_s, u"china"_s, u"usgov"_s};
    return ids;
}

} // namespace

CloudChoice::CloudChoice(QWidget* parent)
    : QWidget(parent)
    , m_realTitle(widgets::wrappingLabel("strong", this))
    , m_realText(widgets::wrappingLabel("muted", this))
    , m_which(new QComboBox(this))
    , m_real(new QPushButton(this))
    , m_practiceTitle(widgets::wrappingLabel("strong", this))
    , m_practiceText(widgets::wrappingLabel("muted", this))
    , m_practice(new QPushButton(this)) {
    setObjectName(u"cloudChoice"_s);
    m_which->setObjectName(u"liveCloudCombo"_s);
    m_real->setObjectName(u"useLiveCloudButton"_s);
    m_practice->setObjectName(u"useSandboxButton"_s);
    for (QPushButton* button : {m_real, m_practice})
        button->setCheckable(true);
    for (const QString& id : liveClouds())
        m_which->addItem(QString(), id);

    auto* real = new widgets::Card(this);
    real->body()->addWidget(m_realTitle);
    real->body()->addWidget(m_realText);
    real->body()->addStretch(1);
    auto* realLine = new QHBoxLayout;
    realLine->addWidget(m_which, 1);
    realLine->addWidget(m_real);
    real->body()->addLayout(realLine);
    auto* practice = new widgets::Card(this);
    practice->body()->addWidget(m_practiceTitle);
    practice->body()->addWidget(m_practiceText);
    practice->body()->addStretch(1);
    auto* practiceLine = new QHBoxLayout;
    practiceLine->addStretch(1);
    practiceLine->addWidget(m_practice);
    practice->body()->addLayout(practiceLine);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(real, 1);
    layout->addWidget(practice, 1);

    connect(m_real, &QPushButton::clicked, this,
            [this] { Q_EMIT cloudChosen(m_which->currentData().toString()); });
    connect(m_practice, &QPushButton::clicked, this, [this] { Q_EMIT cloudChosen(u"sandbox"_s); });
    connect(m_which, &QComboBox::activated, this, [this] {
        if (m_id != u"sandbox"_s)
            Q_EMIT cloudChosen(m_which->currentData().toString());
    });
    retranslate();
}

void CloudChoice::setCloud(const QString& id) {
    m_id = id;
    const bool practice = id == u"sandbox"_s;
    if (!practice && m_which->findData(id) < 0)
        m_which->addItem(QString(), id); // a custom cloud
    if (!practice)
        m_which->setCurrentIndex(m_which->findData(id));
    m_real->setChecked(!practice);
    m_practice->setChecked(practice);
    retranslate();
}

void CloudChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CloudChoice::retranslate() {
    const bool practice = m_id == u"sandbox"_s;
    m_realTitle->setText(tr("Work on a real partner account"));
    m_realText->setText(tr("What you send here reaches Microsoft. Choose the cloud your tenant is "
                           "in."));
    m_which->setAccessibleName(tr("Cloud"));
    for (int i = 0; i < m_which->count(); ++i)
        m_which->setItemText(i, Words::cloud(m_which->itemData(i).toString()));
    m_real->setText(practice ? tr("Use this cloud") : tr("In use"));
    m_practiceTitle->setText(tr("Practice in the sandbox"));
    m_practiceText->setText(tr("Everything works on this computer alone. No real company is "
                               "enrolled."));
    m_practice->setText(practice ? tr("In use") : tr("Use the sandbox"));
}

} // namespace partnerdesk::wizard
