#include "ui/wizard/draft_card.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 200; // enough to see what one renames

} // namespace

DraftCardView::DraftCardView(QWidget* parent)
    : QFrame(parent)
    , m_name(new widgets::ElidedLabel(this))
    , m_edit(new QLineEdit(this))
    , m_tenant(new widgets::ElidedLabel(this))
    , m_step(new widgets::Chip(this))
    , m_cloud(new widgets::Chip(this))
    , m_saved(widgets::textLabel("muted", this))
    , m_continue(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_duplicate(m_menu->addAction(QString()))
    , m_rename(m_menu->addAction(QString()))
    , m_export(m_menu->addAction(QString()))
    , m_delete(m_menu->addAction(QString())) {
    setObjectName(u"draftCard"_s);
    style::setStyle(this, "role", u"card"_s);
    build();

    connect(m_continue, &QPushButton::clicked, this, &DraftCardView::continueRequested);
    connect(m_duplicate, &QAction::triggered, this, &DraftCardView::duplicateRequested);
    connect(m_rename, &QAction::triggered, this, &DraftCardView::beginRename);
    connect(m_export, &QAction::triggered, this, &DraftCardView::exportRequested);
    connect(m_delete, &QAction::triggered, this, &DraftCardView::deleteRequested);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { endRename(true); });
}

void DraftCardView::build() {
    m_name->setObjectName(u"draftName"_s);
    style::setStyle(m_name, "role", u"strong"_s);
    m_name->setElideMode(Qt::ElideMiddle); // copies differ at their end
    m_tenant->setObjectName(u"draftTenant"_s);
    style::setStyle(m_tenant, "role", u"small"_s);
    m_edit->setObjectName(u"draftNameEdit"_s);
    m_edit->setMaxLength(200);
    m_edit->setMinimumWidth(kNameWidth);
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_step->setTone(widgets::Tone::Flat);
    m_continue->setObjectName(u"continueDraftButton"_s);
    m_more->setObjectName(u"draftMoreButton"_s);
    m_more->setIcon(style::icon(style::Icon::More));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_duplicate->setObjectName(u"duplicateDraftAction"_s);
    m_rename->setObjectName(u"renameDraftAction"_s);
    m_export->setObjectName(u"exportDraftAction"_s);
    m_delete->setObjectName(u"deleteDraftAction"_s);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, style::kSpace12, 18, style::kSpace12);
    layout->setSpacing(10);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_edit);
    names->addWidget(m_tenant);
    layout->addLayout(names);
    layout->addWidget(m_step);
    layout->addWidget(m_cloud);
    layout->addStretch(1);
    layout->addWidget(m_saved);
    layout->addWidget(m_continue);
    layout->addWidget(m_more);
}

void DraftCardView::setCard(const store::DraftCard& card, const QDate& today,
                            const QString& cloudName) {
    m_card = card;
    m_today = today;
    m_cloudName = cloudName;
    retranslate();
}

void DraftCardView::beginRename() {
    m_edit->setText(m_card.name);
    m_name->hide();
    m_edit->show();
    m_edit->selectAll();
    m_edit->setFocus();
}

void DraftCardView::endRename(bool take) {
    if (m_edit->isHidden())
        return;
    const QString name = m_edit->text().simplified();
    m_edit->hide();
    m_name->show();
    m_more->setFocus();
    if (take && !name.isEmpty() && name != m_card.name)
        Q_EMIT renamed(name);
}

bool DraftCardView::eventFilter(QObject* watched, QEvent* event) {
    const bool escape = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_edit && escape) {
        endRename(false);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void DraftCardView::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DraftCardView::retranslate() {
    const QString name = Words::draftName(m_card.name, m_card.tenantDomain);
    m_name->setFullText(name);
    // Without a name of its own the draft is called by its tenant.
    m_tenant->setFullText(m_card.tenantDomain);
    m_tenant->setVisible(!m_card.tenantDomain.isEmpty() && m_card.tenantDomain != name);
    m_edit->setAccessibleName(tr("Name of the draft"));
    m_step->setText(Words::progress(m_card.step, m_card.enrollment));
    m_cloud->setText(Words::cloud(m_card.cloud, m_cloudName));
    m_cloud->setTone(m_card.cloud == u"sandbox"_s ? widgets::Tone::Warn : widgets::Tone::Accent);
    m_saved->setText(Words::saved(m_card.saved, m_today));
    m_continue->setText(tr("Continue"));
    m_continue->setAccessibleDescription(name);
    m_more->setAccessibleName(tr("More for this draft"));
    m_more->setToolTip(tr("More for this draft"));
    m_duplicate->setText(tr("&Duplicate"));
    m_rename->setText(tr("&Rename"));
    m_export->setText(tr("&Export…"));
    m_delete->setText(tr("De&lete…"));
    setAccessibleName(name);
}

} // namespace partnerdesk::wizard
