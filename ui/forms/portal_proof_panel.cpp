#include "ui/forms/portal_proof_panel.h"

#include "ui/forms/text_field.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

PortalProofPanel::PortalProofPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(widgets::textLabel("section", this))
    , m_fieldsLayout(new QVBoxLayout)
    , m_pasteLabel(widgets::wrappingLabel("fieldLabel", this))
    , m_paste(new QPlainTextEdit(this))
    , m_recordTitle(widgets::textLabel("section", this))
    , m_recordFrame(new QFrame(this))
    , m_recordText(widgets::wrappingLabel("small", m_recordFrame))
    , m_choose(new QPushButton(m_recordFrame)) {
    setObjectName(u"portalProofPanel"_s);
    setAcceptDrops(true);
    m_paste->setObjectName(u"portalPaste"_s);
    m_paste->setTabChangesFocus(true);
    m_paste->setFixedHeight(style::kFieldHeight * 2);
    m_pasteLabel->setBuddy(m_paste);
    m_recordFrame->setObjectName(u"portalRecord"_s);
    style::setStyle(m_recordFrame, "role", u"drop"_s);
    m_recordText->setObjectName(u"portalRecordText"_s);
    m_recordText->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(u"chooseRecordButton"_s);
    style::setStyle(m_choose, "kind", u"link"_s);

    auto* record = new QVBoxLayout(m_recordFrame);
    record->addWidget(m_recordText);
    record->addWidget(m_choose, 0, Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace8);
    layout->addWidget(m_title);
    layout->addLayout(m_fieldsLayout);
    layout->addWidget(m_pasteLabel);
    layout->addWidget(m_paste);
    layout->addSpacing(style::kSpace8);
    layout->addWidget(m_recordTitle);
    layout->addWidget(m_recordFrame);
    layout->addStretch(1);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &PortalProofPanel::takePasted);
    connect(m_choose, &QPushButton::clicked, this, &PortalProofPanel::recordRequested);
    retranslate();
}

void PortalProofPanel::setStep(const domain::PortalStepKind& kind,
                               const QMap<QString, QString>& proof) {
    m_kind = kind;
    qDeleteAll(m_fields);
    m_fields.clear();
    for (const domain::PortalProof& wanted : kind.proof) {
        auto* field = new TextField(wanted.id, this);
        field->setValue(proof.value(wanted.id));
        connect(field, &FieldBox::edited, this, &PortalProofPanel::edited);
        m_fieldsLayout->addWidget(field);
        m_fields.push_back(field);
    }
    QWidget* before = this;
    for (const TextField* field : m_fields) {
        for (QWidget* stop : field->tabStops())
            widgets::tabAfter(std::exchange(before, stop), stop);
    }
    {
        const QSignalBlocker quiet(m_paste);
        m_paste->clear();
    }
    setRecord(proof);
}

void PortalProofPanel::setRecord(const QMap<QString, QString>& proof) {
    m_record = proof;
    retranslate();
}

QMap<QString, QString> PortalProofPanel::proof() const {
    QMap<QString, QString> proof;
    for (const TextField* field : m_fields)
        proof.insert(field->id(), field->value().trimmed());
    return proof;
}

bool PortalProofPanel::isComplete() const {
    return domain::isProofComplete(m_kind, proof());
}

void PortalProofPanel::focusFirst() {
    if (!m_fields.empty())
        m_fields.front()->focusEditor();
}

void PortalProofPanel::takePasted() {
    const auto found = domain::foundInPastedText(m_kind, m_paste->toPlainText());
    for (TextField* field : m_fields) {
        // What was typed by hand wins over what a page happens to contain.
        if (found.contains(field->id()) && field->value().isEmpty())
            field->setValue(found.value(field->id()));
    }
    Q_EMIT edited();
}

void PortalProofPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalProofPanel::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void PortalProofPanel::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    Q_EMIT recordDropped(event->mimeData()->urls().first().toLocalFile());
}

void PortalProofPanel::retranslate() {
    const bool chinese = QLocale().language() == QLocale::Chinese;
    m_title->setText(tr("Needed to confirm"));
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const domain::LocalizedText& label = m_kind.proof[i].label;
        m_fields[i]->setLabel(chinese ? label.zh : label.en, true);
        m_fields[i]->setExample(m_kind.proof[i].example);
    }
    m_pasteLabel->setText(tr("Or paste the text of the portal's page here"));
    m_paste->setAccessibleName(m_pasteLabel->text());
    m_recordTitle->setText(tr("Records"));
    const QString name = m_record.value(u"fileName"_s);
    m_recordText->setText(
        name.isEmpty()
            ? tr("Drop a confirmation here. PDF, PNG or JPG, up to 10 MB.")
            //: %1 file name, %2 the first digits of a checksum
            : tr("%1 is kept. SHA-256 %2…").arg(name, m_record.value(u"fileSha256"_s).left(12)));
    m_choose->setText(name.isEmpty() ? tr("Choose a file…") : tr("Choose another file…"));
    m_choose->setAccessibleName(m_choose->text());
}

} // namespace partnerdesk::forms
