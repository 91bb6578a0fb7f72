#include "ui/dashboard/command_palette.h"

#include "ui/dashboard/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 380;
constexpr int kCommandRole = Qt::UserRole;
constexpr int kPersonRole = Qt::UserRole + 1;
constexpr int kBenefitRole = Qt::UserRole + 2;

} // namespace

CommandPalette::CommandPalette(QList<QAction*> commands, PeopleSearch searchPeople, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_commands(std::move(commands))
    , m_searchPeople(std::move(searchPeople))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setObjectName(u"commandPalette"_s);
    style::setStyle(this, "role", u"card"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace8, style::kSpace8, style::kSpace8, style::kSpace8);
    layout->setSpacing(style::kSpace8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    // The focus stays in the field: a screen reader hears there what Enter would choose.
    connect(m_list, &QListWidget::currentTextChanged, m_field,
            [this](const QString& text) { m_field->setAccessibleDescription(text); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { run(m_list->row(item)); });
}

void CommandPalette::openBelow(const QWidget* anchor) {
    m_field->setPlaceholderText(tr("Places, commands, benefits, people"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Found"));
    m_field->clear();
    search({});
    resize(kWidth, kHeight);
    move(anchor->mapToGlobal(QPoint(0, 0)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString& text) {
    m_list->clear();
    const QString wanted = text.trimmed();
    for (QAction* command : m_commands) {
        const QString name = widgets::withoutMnemonic(command->text());
        // It is open already.
        const bool itself = command->objectName() == u"palette"_s;
        if (itself || !command->isEnabled() || !command->isVisible() ||
            !name.contains(wanted, Qt::CaseInsensitive))
            continue;
        const QString key = command->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(
            command->icon(), key.isEmpty() ? name : tr("%1   %2", "command, key").arg(name, key),
            m_list);
        item->setData(kCommandRole, QVariant::fromValue(command));
    }
    showBenefits(wanted);
    m_list->setCurrentRow(0);
    m_searchPeople(wanted, [this, wanted](const std::vector<directory::Person>& people) {
        showPeople(wanted, people);
    });
}

// Like people they come only when something is asked for: the list begins with the commands.
void CommandPalette::showBenefits(const QString& text) {
    if (text.isEmpty())
        return;
    for (const domain::Benefit& benefit : m_benefits) {
        const QString name = Words::benefit(benefit);
        if (!name.contains(text, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(style::icon(style::Icon::Benefit), name, m_list);
        item->setData(kBenefitRole, benefit.id);
    }
}

void CommandPalette::showPeople(const QString& text, const std::vector<directory::Person>& people) {
    if (text != m_field->text().trimmed())
        return; // an answer to an older question
    for (const directory::Person& person : people) {
        auto* item =
            new QListWidgetItem(style::icon(style::Icon::Person),
                                tr("%1   %2", "person, user name")
                                    .arg(person.user.displayName, person.user.userPrincipalName),
                                m_list);
        item->setData(kPersonRole, person.user.id);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::run(int row) {
    const QListWidgetItem* item = m_list->item(row);
    if (item == nullptr)
        return;
    auto* command = item->data(kCommandRole).value<QAction*>();
    const QString person = item->data(kPersonRole).toString();
    const QString benefit = item->data(kBenefitRole).toString();
    close();
    if (command != nullptr)
        command->trigger();
    else if (!benefit.isEmpty())
        Q_EMIT benefitChosen(benefit);
    else
        Q_EMIT personChosen(person);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int last = m_list->count() - 1;
        switch (key) {
        case Qt::Key_Down:
            m_list->setCurrentRow(qMin(m_list->currentRow() + 1, last));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentRow());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        search(m_field->text());
}

} // namespace partnerdesk::dashboard
