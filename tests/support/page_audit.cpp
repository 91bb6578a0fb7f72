#include "tests/support/page_audit.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;

namespace {

// Widgets that Qt makes inside its own: they have their owner's name and place.
bool isInside(const QWidget* widget) {
    const QObject* parent = widget->parent();
    return widget->objectName().startsWith(u"qt_"_s) || parent->inherits("QLineEdit") ||
           parent->inherits("QComboBox") || parent->inherits("QComboBoxPrivateContainer") ||
           parent->inherits("QAbstractItemView") || widget->inherits("QHeaderView") ||
           widget->inherits("QScrollBar") || widget->inherits("QWizardHeader");
}

std::vector<QWidget*> visibleWidgets(const QWidget& window) {
    std::vector<QWidget*> shown;
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->isVisible() && widget->window() == &window && !isInside(widget))
            shown.push_back(widget);
    }
    return shown;
}

bool isControl(const QWidget* widget) {
    return widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") ||
           widget->inherits("QComboBox") || widget->inherits("QTextEdit") ||
           widget->inherits("QPlainTextEdit") || widget->inherits("QAbstractSpinBox") ||
           widget->inherits("QAbstractItemView") || widget->inherits("QSlider");
}

QString who(const QWidget* widget) {
    QString name = widget->objectName();
    if (name.isEmpty())
        name = QString::fromLatin1(widget->metaObject()->className());
    const QWidget* parent = widget->parentWidget();
    while (parent != nullptr && parent->objectName().isEmpty())
        parent = parent->parentWidget();
    return parent == nullptr ? name : parent->objectName() + u'/' + name;
}

QString plain(QString text) {
    // Chinese labels carry their letter behind the words: "下一步(&N)".
    static const QRegularExpression behind(u"\\(&[A-Za-z0-9]\\)"_s);
    text.remove(behind);
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return text.trimmed();
}

QString accessibleName(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

bool isWhole(const QWidget* widget, const QString& shown) {
    return !shown.contains(u'…') && !shown.contains(u"..."_s) ? true : !widget->toolTip().isEmpty();
}

QString labelFinding(const QLabel* label) {
    if (label->text().isEmpty())
        return {};
    if (const auto* elided = qobject_cast<const widgets::ElidedLabel*>(label)) {
        const bool cut = elided->text() != elided->fullText();
        if (cut && !label->toolTip().contains(elided->fullText().toHtmlEscaped()) &&
            !label->toolTip().contains(elided->fullText()))
            return u"shortened without a tool tip: "_s + elided->fullText();
        if (cut && elided->text().size() < 3)
            return u"nothing is left of: "_s + elided->fullText();
        if (!cut && label->sizeHint().height() > label->height() + 1)
            return u"too low for: "_s + elided->fullText();
        return {};
    }
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        if (needed > label->height() + 1)
            return u"needs %1 of %2 px height: %3"_s.arg(needed)
                .arg(label->height())
                .arg(label->text());
        const QStringList words = label->text().split(QRegularExpression(u"[\\s-]"_s));
        for (const QString& word : words) {
            const bool breaks =
                std::ranges::any_of(word, [](QChar c) { return c.script() == QChar::Script_Han; });
            if (!breaks &&
                label->fontMetrics().horizontalAdvance(word) > label->contentsRect().width() + 1)
                return u"too narrow for the word: "_s + word;
        }
        return {};
    }
    const QSize needed = label->sizeHint();
    return needed.width() > label->width() + 1 || needed.height() > label->height() + 1
               ? u"needs %1 x %2, has %3 x %4: %5"_s.arg(needed.width())
                     .arg(needed.height())
                     .arg(label->width())
                     .arg(label->height())
                     .arg(label->text())
               : QString();
}

QString textFinding(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return labelFinding(label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        // A tool button asks for the height of its frame twice under a style sheet.
        const QSize needed(button->sizeHint().width(), button->fontMetrics().height());
        if (!button->text().isEmpty() &&
            (needed.width() > button->width() + 1 || needed.height() > button->height() + 1))
            return u"needs %1 x %2, has %3 x %4: %5"_s.arg(needed.width())
                .arg(needed.height())
                .arg(button->width())
                .arg(button->height())
                .arg(button->text());
        return {};
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const int room =
            combo->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
                .width();
        return combo->fontMetrics().horizontalAdvance(combo->currentText()) > room + 1
                   ? u"too narrow for: "_s + combo->currentText()
                   : QString();
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        constexpr int kPadding = 24;
        return field->fontMetrics().horizontalAdvance(field->placeholderText()) >
                       field->width() - kPadding
                   ? u"too narrow for: "_s + field->placeholderText()
                   : QString();
    }
    return {};
}

const QScrollArea* scrollAreaOf(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    while (parent != nullptr && qobject_cast<const QScrollArea*>(parent) == nullptr)
        parent = parent->parentWidget();
    return static_cast<const QScrollArea*>(parent);
}

// What is scrolled out of sight counts as standing at the edge, when compared with what does not
// scroll along.
QRect placeOf(const QWidget* widget, const QWidget& window, bool atEdge) {
    QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    const QScrollArea* area = scrollAreaOf(widget);
    if (!atEdge || area == nullptr)
        return place;
    const QRect seen(area->viewport()->mapTo(&window, QPoint(0, 0)), area->viewport()->size());
    if (place.bottom() > seen.bottom())
        place.moveBottom(seen.bottom());
    if (place.top() < seen.top())
        place.moveTop(seen.top());
    return place;
}

QStringList headerFindings(const QWidget& window) {
    QStringList found;
    for (const auto* header : window.findChildren<QHeaderView*>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal ||
            header->model() == nullptr)
            continue;
        for (int i = 0; i < header->count(); ++i) {
            const QString text =
                header->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            constexpr int kPadding = 20;
            if (!header->isSectionHidden(i) &&
                header->fontMetrics().horizontalAdvance(text) + kPadding > header->sectionSize(i))
                found.append(who(header) + u": column too narrow for its title: "_s + text);
        }
    }
    return found;
}

bool scrolls(const QWidget* parent) {
    return parent->objectName() == u"qt_scrollarea_viewport"_s || parent->inherits("QWizard") ||
           parent->inherits("partnerdesk::wizard::StepArea");
}

} // namespace

QStringList clippedTexts(const QWidget& window) {
    QStringList found = headerFindings(window);
    for (QWidget* widget : visibleWidgets(window)) {
        if (const QString finding = textFinding(widget); !finding.isEmpty())
            found.append(who(widget) + u": "_s + finding);
        const QWidget* parent = widget->parentWidget();
        const QRect inside = parent->rect().adjusted(-1, -1, 1, 1);
        if (!scrolls(parent) && !widget->isWindow() && !widget->size().isEmpty() &&
            !inside.contains(widget->geometry()))
            found.append(
                u"%1 sticks out of %2 (%3,%4 %5x%6 in %7x%8)"_s.arg(who(widget), who(parent))
                    .arg(widget->x())
                    .arg(widget->y())
                    .arg(widget->width())
                    .arg(widget->height())
                    .arg(parent->width())
                    .arg(parent->height()));
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area != nullptr && area->widget() != nullptr &&
            area->widget()->width() > area->viewport()->width())
            found.append(u"%1 is %2 px wide, its content %3"_s.arg(who(area))
                             .arg(area->viewport()->width())
                             .arg(area->widget()->width()));
    }
    return found;
}

QStringList unnamedControls(const QWidget& window) {
    QStringList found;
    for (QWidget* widget : visibleWidgets(window)) {
        if (!isControl(widget))
            continue;
        const QString name = accessibleName(widget);
        if (widget->objectName().isEmpty())
            found.append(who(widget) + u" has no objectName: "_s + name);
        if (name.isEmpty())
            found.append(who(widget) + u" has no accessible name"_s);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button != nullptr && !button->text().isEmpty() && isWhole(button, button->text()) &&
            !plain(name).contains(plain(button->text())) && button->toolTip().isEmpty())
            found.append(u"%1 reads “%2” and is called “%3”"_s.arg(who(widget),
                                                                   plain(button->text()), name));
    }
    return found;
}

QStringList keyboardGaps(const QWidget& window) {
    QStringList found;
    std::vector<const QWidget*> stops;
    const QWidget* widget = window.nextInFocusChain();
    for (; widget != &window && widget != nullptr; widget = widget->nextInFocusChain()) {
        const bool here = widget->isVisible() && widget->isEnabled() && widget->window() == &window;
        if (here && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            widget->focusProxy() == nullptr && !isInside(widget))
            stops.push_back(widget);
    }
    for (const QWidget* control : visibleWidgets(window)) {
        const auto* radio = qobject_cast<const QAbstractButton*>(control);
        const bool inGroup = radio != nullptr && radio->autoExclusive() && !radio->isChecked();
        const bool isText = control->inherits("QTextEdit"); // a document is read, then left by Tab
        if (isControl(control) && control->isEnabled() && !inGroup && !isText &&
            control->focusProxy() == nullptr && std::ranges::find(stops, control) == stops.end())
            found.append(u"the Tab key does not reach "_s + who(control));
    }
    // Up is right only at the top of the next column, and once where the ring closes.
    QStringList upwards;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const QWidget* from = stops[i];
        const QWidget* to = stops[(i + 1) % stops.size()];
        const bool sameArea = scrollAreaOf(from) == scrollAreaOf(to);
        const QRect before = placeOf(from, window, !sameArea);
        const QRect after = placeOf(to, window, !sameArea);
        // What belongs to a field (its Revert) comes after it, though it stands above.
        const bool sameField = from->parent() == to->parent() &&
                               to->parent()->inherits("partnerdesk::forms::FieldBox");
        if (!sameField && after.bottom() < before.top() && after.left() < before.right())
            upwards.append(u"the Tab key goes back from %1 up to %2"_s.arg(who(from), who(to)));
    }
    if (upwards.size() > 1)
        found += upwards;
    return found;
}

QStringList doubleMnemonics(const QWidget& window) {
    QStringList found;
    QMap<QString, QString> taken;
    for (const QWidget* widget : visibleWidgets(window)) {
        QString text;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            text = button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget);
                 label != nullptr && label->buddy() != nullptr)
            text = label->text();
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty() || !widget->isEnabled())
            continue;
        if (taken.contains(letter))
            found.append(
                u"%1 is claimed by %2 and %3"_s.arg(letter, taken.value(letter), who(widget)));
        taken.insert(letter, who(widget));
    }
    return found;
}

QStringList visibleWords(const QWidget& window) {
    QStringList words{window.windowTitle()};
    for (QWidget* widget : visibleWidgets(window)) {
        // What a portal step hands over is data, in the words it was begun with.
        if (widget->objectName().startsWith(u"portalValue_"_s))
            continue;
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* elided = qobject_cast<const widgets::ElidedLabel*>(widget))
            words << elided->fullText();
        else if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        else if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            words << field->placeholderText();
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            constexpr int kChoices = 12; // longer lists hold data: countries, states
            for (int i = 0; i < combo->count() && combo->count() <= kChoices; ++i)
                words << combo->itemText(i);
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view != nullptr && view->model() != nullptr) {
            const QAbstractItemModel* model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->rowCount() > 0 && model->columnCount() > 1)
                    words << model->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < std::min(model->rowCount(), 50); ++row) {
                    words << model->index(row, column).data().toString()
                          << model->index(row, column).data(Qt::ToolTipRole).toString();
                }
            }
        }
    }
    for (const QAction* action : window.findChildren<QAction*>())
        words << action->text();
    for (QString& word : words)
        word = plain(word);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace partnerdesk::test
