#include "ui/forms/portal_value_rows.h"

#include "app/domain/portal_values.h"
#include "ui/forms/field_message.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 3;
constexpr int kVisibleItems = 12;
constexpr int kLabelWidth = 130;
constexpr int kLinesPerRow = 3; // a rule, the value, what is said about it
constexpr QLatin1StringView kDomainPrefix("domainPrefix");

// The tick must not push the other columns about.
void keepRoomForTick(QPushButton* button) {
    const QIcon now = button->icon();
    button->ensurePolished();
    button->setMinimumWidth(0);
    button->setIcon(style::icon(style::Icon::Check, &style::Tokens::ok));
    button->setMinimumWidth(button->sizeHint().width());
    button->setIcon(now);
}

// Without a choice the list shows its prompt, which must not look like one.
void markPrompt(QComboBox* list) {
    style::setStyle(list, "empty", list->currentIndex() < 0 ? u"true"_s : QString());
}

} // namespace

PortalValueRows::PortalValueRows(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    setObjectName(u"portalValueRows"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(style::kSpace16);
    m_grid->setVerticalSpacing(style::kSpace4);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
}

void PortalValueRows::setRows(const domain::PortalStepKind& kind,
                              const QMap<QString, QString>& values,
                              const domain::PortalWords& words) {
    clear();
    m_words = words;
    addHead();
    for (const domain::PortalField& field : kind.fields) {
        if (field.asked || values.contains(field.id))
            addRow(field, values.value(field.id));
    }
    QWidget* before = this;
    for (const Row& row : m_rows) {
        if (QWidget* typed = row.editor != nullptr ? static_cast<QWidget*>(row.editor) : row.list)
            widgets::tabAfter(std::exchange(before, typed), typed);
        widgets::tabAfter(std::exchange(before, row.button), row.button);
    }
    retranslate();
}

void PortalValueRows::clear() {
    for (const Row& row : m_rows) {
        delete row.label;
        delete row.valueLabel;
        delete row.editor;
        delete row.list;
        delete row.button;
        delete row.message;
    }
    qDeleteAll(m_others);
    m_rows.clear();
    m_others.clear();
    m_head.clear();
    m_domainTaken.reset();
}

void PortalValueRows::addHead() {
    for (int column = 0; column < 2; ++column) {
        QLabel* label = widgets::textLabel("small", this);
        m_grid->addWidget(label, 0, column);
        m_head.push_back(label);
        m_others.push_back(label);
    }
}

QMap<QString, QString> PortalValueRows::values() const {
    QMap<QString, QString> values;
    for (const Row& row : m_rows) {
        if (!row.value.isEmpty())
            values.insert(row.id, row.value);
    }
    return values;
}

bool PortalValueRows::copyNext() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].copied && !m_rows[i].value.isEmpty()) {
            copy(i);
            return true;
        }
    }
    return false;
}

int PortalValueRows::copiedCount() const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return row.copied; }));
}

void PortalValueRows::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalValueRows::addRow(const domain::PortalField& field, const QString& value) {
    Row row{.id = field.id,
            .words = field.label,
            .value = value,
            .label = widgets::wrappingLabel("muted", this),
            .valueLabel = nullptr,
            .editor = nullptr,
            .list = nullptr,
            .button = new QPushButton(this),
            .message = nullptr};
    const std::size_t index = m_rows.size();
    const int line = kLinesPerRow * static_cast<int>(index) + 1;
    auto* above = new QFrame(this);
    style::setStyle(above, "role", u"line"_s);
    m_grid->addWidget(above, line, 0, 1, kColumns);
    m_others.push_back(above);
    QWidget* shown = nullptr;
    if (m_words.choices.contains(field.id)) {
        row.list = new QComboBox(this);
        row.list->setMaxVisibleItems(kVisibleItems);
        // Long names must not widen the form.
        row.list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.list->setMinimumContentsLength(1);
        row.label->setBuddy(row.list);
        connect(row.list, &QComboBox::currentIndexChanged, this, [this, index] { chosen(index); });
        shown = row.list;
    } else if (field.asked) {
        row.editor = new QLineEdit(value, this);
        row.label->setBuddy(row.editor);
        connect(row.editor, &QLineEdit::textChanged, this,
                [this, index](const QString& text) { takeTyped(index, text.trimmed()); });
        shown = row.editor;
    } else {
        row.valueLabel = widgets::wrappingLabel("strong", this);
        row.valueLabel->setText(value);
        row.valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown = row.valueLabel;
    }
    shown->setObjectName(u"portalValue_"_s + field.id);
    row.button->setObjectName(u"copyPortalValue_"_s + field.id);
    row.button->setEnabled(!value.isEmpty());
    connect(row.button, &QPushButton::clicked, this, [this, index] { copy(index); });
    m_grid->addWidget(row.label, line + 1, 0, Qt::AlignVCenter);
    m_grid->addWidget(shown, line + 1, 1, Qt::AlignVCenter);
    m_grid->addWidget(row.button, line + 1, 2, Qt::AlignVCenter);
    if (field.id == kDomainPrefix) {
        row.message = new FieldMessage(this);
        row.message->setObjectName(u"portalMessage_"_s + field.id);
        m_grid->addWidget(row.message, line + 2, 1, 1, 2);
    }
    m_rows.push_back(row);
}

void PortalValueRows::takeTyped(std::size_t index, const QString& text) {
    Row& row = m_rows.at(index);
    const QString before = domain::proposedDomainPrefix(row.value);
    row.value = text;
    row.copied = false;
    row.button->setIcon({});
    row.button->setEnabled(!text.isEmpty());
    if (row.message != nullptr)
        setDomainTaken(std::nullopt); // that was about what stood there
    // The domain is proposed from the name until the person chose another.
    for (const Row& other : m_rows) {
        if (row.id == domain::field::kLegalName && other.id == kDomainPrefix &&
            other.editor->text() == before)
            other.editor->setText(domain::proposedDomainPrefix(text));
    }
    Q_EMIT edited();
}

void PortalValueRows::chosen(std::size_t index) {
    markPrompt(m_rows.at(index).list);
    takeTyped(index, m_rows.at(index).list->currentText());
}

// The portal follows the language: what it names otherwise there is handed over so.
void PortalValueRows::reword(Row& row) {
    const auto wording = [chinese = QLocale().language() == QLocale::Chinese](
                             const domain::LocalizedText& text) -> const QString& {
        return chinese ? text.zh : text.en;
    };
    if (row.list != nullptr) {
        const QSignalBlocker quiet(row.list);
        auto choices = m_words.choices.value(row.id);
        const QCollator collator{QLocale{QLocale().language()}}; // in Chinese: by pinyin
        std::ranges::sort(choices, [&](const auto& one, const auto& other) {
            return collator.compare(wording(one.name), wording(other.name)) < 0;
        });
        row.list->clear();
        row.list->setPlaceholderText(tr("Choose…"));
        row.list->setCurrentIndex(-1);
        for (const domain::PortalChoice& choice : choices) {
            row.list->addItem(wording(choice.name));
            if (choice.name.en == row.value || choice.name.zh == row.value)
                row.list->setCurrentIndex(row.list->count() - 1);
        }
        row.value = row.list->currentText();
        markPrompt(row.list);
        return;
    }
    const auto words = m_words.values.constFind(row.id);
    // What was typed in its place stays.
    if (words == m_words.values.cend() || (row.value != words->en && row.value != words->zh))
        return;
    row.value = wording(*words);
    if (row.editor != nullptr) {
        const QSignalBlocker quiet(row.editor);
        row.editor->setText(row.value);
    } else {
        row.valueLabel->setText(row.value);
    }
}

void PortalValueRows::copy(std::size_t index) {
    Row& row = m_rows.at(index);
    QGuiApplication::clipboard()->setText(row.value);
    row.copied = true;
    row.button->setIcon(style::icon(style::Icon::Check, &style::Tokens::ok));
    row.button->setFocus();
    Q_EMIT copied();
}

void PortalValueRows::setDomainTaken(std::optional<bool> taken) {
    m_domainTaken = taken;
    for (const Row& row : m_rows)
        sayDomain(row);
}

void PortalValueRows::sayDomain(const Row& row) const {
    if (row.message == nullptr)
        return;
    if (!m_domainTaken)
        row.message->setMessage(FieldState::Neutral, {});
    else if (*m_domainTaken)
        row.message->setMessage(FieldState::Error,
                                tr("%1.onmicrosoft.com is taken: choose another").arg(row.value));
    else
        row.message->setMessage(FieldState::Ok, tr("%1.onmicrosoft.com is free").arg(row.value));
}

void PortalValueRows::retranslate() {
    const bool chinese = QLocale().language() == QLocale::Chinese;
    if (!m_head.empty()) {
        m_head.at(0)->setText(tr("On the form"));
        m_head.at(1)->setText(tr("Value"));
    }
    for (Row& row : m_rows) {
        const QString label = chinese ? row.words.zh : row.words.en;
        row.label->setText(label);
        for (QWidget* shown :
             {static_cast<QWidget*>(row.editor), static_cast<QWidget*>(row.valueLabel),
              static_cast<QWidget*>(row.list)}) {
            if (shown != nullptr)
                shown->setAccessibleName(label);
        }
        reword(row);
        row.button->setText(tr("Copy"));
        keepRoomForTick(row.button);
        row.button->setAccessibleName(tr("Copy %1").arg(label));
        sayDomain(row);
    }
}

} // namespace partnerdesk::forms
