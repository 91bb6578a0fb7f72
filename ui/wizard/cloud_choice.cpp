#include "ui/wizard/cloud_choice.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
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

constexpr auto kSandbox = "sandbox"_L1;
constexpr auto kCustom = "custom"_L1;
constexpr auto kFile = "file"_L1; // the last entry: no cloud, but a way to one
constexpr int kListWidth = 280;

void fill(QComboBox* list, const QStringList& clouds) {
    // Otherwise the longest name decides how the two cards share the line.
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(1);
    for (const QString& id : clouds + QStringList{u"global"_s, u"china"_s, u"usgov"_s})
        list->addItem(QString(), id);
    list->insertSeparator(list->count());
    list->addItem(QString(), QString(kFile));
}

} // namespace

CloudChoice::CloudChoice(QWidget* parent)
    : QWidget(parent)
    , m_sides(new QWidget(this))
    , m_real(makeSide(u"useLiveCloudButton"_s))
    , m_practice(makeSide(u"useSandboxButton"_s))
    , m_which(new QComboBox(m_sides))
    , m_line(new QWidget(this))
    , m_label(widgets::textLabel("muted", m_line))
    , m_all(new QComboBox(m_line)) {
    setObjectName(u"cloudChoice"_s);
    buildSides();
    buildLine();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sides);
    layout->addWidget(m_line);
    m_line->hide();
    connect(m_real.use, &QPushButton::clicked, this,
            [this] { Q_EMIT cloudChosen(m_which->currentData().toString()); });
    connect(m_practice.use, &QPushButton::clicked, this,
            [this] { Q_EMIT cloudChosen(QString(kSandbox)); });
    for (QComboBox* list : {m_which, m_all})
        connect(list, &QComboBox::activated, this, [this, list] { choose(list); });
    retranslate();
}

CloudChoice::Side CloudChoice::makeSide(const QString& button) {
    auto* card = new widgets::Card(m_sides);
    Side side{.card = card,
              .title = widgets::wrappingLabel("strong", card),
              .mark = new widgets::Chip(card),
              .text = widgets::wrappingLabel("muted", card),
              .line = new QHBoxLayout,
              .use = new QPushButton(card)};
    side.use->setObjectName(button);
    side.mark->setObjectName(button + u"Mark"_s);
    side.mark->setIcon(style::Icon::Check);
    auto* head = new QHBoxLayout;
    head->setSpacing(style::kSpace8);
    head->addWidget(side.title, 1);
    head->addWidget(side.mark, 0, Qt::AlignTop);
    side.line->setSpacing(style::kSpace8);
    card->body()->addLayout(head);
    card->body()->addWidget(side.text);
    card->body()->addStretch(1);
    card->body()->addLayout(side.line);
    return side;
}

void CloudChoice::buildSides() {
    m_which->setObjectName(u"liveCloudCombo"_s);
    m_which->setParent(m_real.card);
    fill(m_which, {});
    m_real.line->addWidget(m_which, 1);
    m_real.line->addWidget(m_real.use);
    setTabOrder(m_which, m_real.use);
    setTabOrder(m_real.use, m_practice.use);
    m_practice.line->addWidget(m_practice.use);
    m_practice.line->addStretch(1);
    auto* layout = new QHBoxLayout(m_sides);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_real.card, 1);
    layout->addWidget(m_practice.card, 1);
}

void CloudChoice::buildLine() {
    m_all->setObjectName(u"cloudCombo"_s);
    m_all->setFixedWidth(kListWidth);
    m_label->setBuddy(m_all);
    fill(m_all, {QString(kSandbox)});
    auto* layout = new QHBoxLayout(m_line);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_label);
    layout->addWidget(m_all);
    layout->addStretch(1);
}

void CloudChoice::setCloud(const QString& id, const QString& name) {
    m_id = id;
    m_name = name;
    const bool practice = id == kSandbox;
    for (QComboBox* list : {m_which, m_all}) {
        offerCustom(list);
        if (const int row = list->findData(id); row >= 0)
            list->setCurrentIndex(row);
    }
    // What is chosen needs no button any more; who pressed it goes on at the other card.
    const bool hadFocus = m_real.use->hasFocus() || m_practice.use->hasFocus();
    mark(m_real, !practice);
    mark(m_practice, practice);
    if (hadFocus)
        (practice ? m_real.use : m_practice.use)->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void CloudChoice::mark(const Side& side, bool chosen) {
    style::setStyle(side.card, "chosen", chosen ? u"true"_s : u"false"_s);
    side.mark->setVisible(chosen);
    side.use->setVisible(!chosen);
}

// The cloud of a file stands in the lists only while it is in use.
void CloudChoice::offerCustom(QComboBox* list) {
    const int row = list->findData(QString(kCustom));
    if (m_id == kCustom && row < 0)
        list->insertItem(list->count() - 2, QString(), m_id); // before the separator
    else if (m_id != kCustom && row >= 0)
        list->removeItem(row);
}

void CloudChoice::setBrief(bool brief) {
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_line->setVisible(brief);
    m_sides->setVisible(!brief);
    if (hadFocus && brief)
        m_all->setFocus(Qt::OtherFocusReason);
}

void CloudChoice::choose(QComboBox* list) {
    const QString id = list->currentData().toString();
    if (id == kFile) {
        setCloud(m_id, m_name); // nothing is chosen before the file is
        Q_EMIT cloudFileRequested();
    } else if (list == m_all || m_id != kSandbox) {
        Q_EMIT cloudChosen(id);
    }
}

void CloudChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CloudChoice::retranslate() {
    m_real.title->setText(tr("Work on a real partner account"));
    m_real.text->setText(tr("What you send here reaches Microsoft. Choose the cloud your tenant is "
                            "in."));
    m_practice.title->setText(tr("Practice in the sandbox"));
    m_practice.text->setText(tr("Everything works on this computer alone. No real company is "
                                "enrolled."));
    m_label->setText(tr("Cloud"));
    for (QComboBox* list : {m_which, m_all}) {
        list->setAccessibleName(tr("Cloud"));
        for (int i = 0; i < list->count(); ++i) {
            const QString id = list->itemData(i).toString();
            if (id == kFile)
                list->setItemText(i, tr("Use a cloud file…"));
            else if (!id.isEmpty())
                list->setItemText(i, Words::cloud(id, m_name));
        }
    }
    for (const Side* side : {&m_real, &m_practice})
        side->mark->setFullText(tr("In use"));
    m_real.use->setText(tr("Use this cloud"));
    m_practice.use->setText(tr("Use the sandbox"));
}

} // namespace partnerdesk::wizard
