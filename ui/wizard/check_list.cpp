#include "ui/wizard/check_list.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/check_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using flows::CheckFix;
using flows::CheckResult;

namespace {

constexpr int kChipColumn = 120; // chips of all results fit, so that the texts line up

int rank(CheckResult result) {
    switch (result) {
    case CheckResult::ActionNeeded:
        return 0;
    case CheckResult::CouldNotCheck:
        return 1;
    case CheckResult::Advice:
        return 2;
    case CheckResult::Passed:
        return 3;
    }
    Q_UNREACHABLE();
}

widgets::Tone toneOf(CheckResult result) {
    switch (result) {
    case CheckResult::Passed:
        return widgets::Tone::Ok;
    case CheckResult::Advice:
        return widgets::Tone::Warn;
    case CheckResult::ActionNeeded:
        return widgets::Tone::Bad;
    case CheckResult::CouldNotCheck:
        return widgets::Tone::Flat;
    }
    Q_UNREACHABLE();
}

style::Icon iconOf(CheckResult result) {
    switch (result) {
    case CheckResult::Passed:
        return style::Icon::Check;
    case CheckResult::Advice:
        return style::Icon::Info;
    case CheckResult::ActionNeeded:
        return style::Icon::Error;
    case CheckResult::CouldNotCheck:
        return style::Icon::Help;
    }
    Q_UNREACHABLE();
}

QWidget* chipFor(CheckResult result, QWidget* parent) {
    auto* column = new QWidget(parent);
    column->setFixedWidth(kChipColumn);
    auto* chip = new widgets::Chip(CheckWords::result(result), toneOf(result), column);
    chip->setIcon(iconOf(result));
    auto* layout = new QHBoxLayout(column);
    layout->setContentsMargins({});
    layout->addWidget(chip);
    layout->addStretch(1);
    return column;
}

} // namespace

CheckList::CheckList(const base::ProblemCatalogue& problems, QWidget* parent)
    : QWidget(parent)
    , m_problems(problems)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(u"checkList"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(style::kSpace12);
}

void CheckList::show(const AdminAgentView& view) {
    m_view = view;
    fill();
}

void CheckList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

bool CheckList::focusFirstFix() {
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget* row = m_layout->itemAt(i)->widget();
        const auto buttons = row->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (!button->isEnabled() || row->objectName() != u"openCheck"_s)
                continue;
            button->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void CheckList::fill() {
    // All rows are made anew: who stood on a button stands on the same one afterwards.
    const QWidget* focused = window()->focusWidget();
    const QString stoodOn = isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button that was just pressed
        }
        delete item;
    }
    m_lastStop = this;
    std::vector<flows::Check> checks = m_view.checks;
    std::stable_sort(checks.begin(), checks.end(), [](const auto& one, const auto& other) {
        return rank(one.result) < rank(other.result);
    });
    std::vector<flows::Check> passed;
    for (const flows::Check& check : checks) {
        if (check.result == CheckResult::Passed)
            passed.push_back(check);
        else
            addOpen(check);
    }
    if (!passed.empty())
        addPassed(passed);
    if (auto* again = stoodOn.isEmpty() ? nullptr : latest(stoodOn))
        again->setFocus();
}

// The one that is not about to be deleted.
QWidget* CheckList::latest(const QString& name) const {
    for (int i = 0; i < m_layout->count(); ++i) {
        if (auto* found = m_layout->itemAt(i)->widget()->findChild<QWidget*>(name))
            return found;
    }
    return nullptr;
}

QString CheckList::explanation(const flows::Check& check) const {
    const QString words = CheckWords::explanation(check);
    if (!check.problem)
        return words;
    const base::ProblemWords problem = m_problems.words(*check.problem, QLocale().language());
    //: Two sentences, one after the other
    return words.isEmpty() ? tr("%1 %2").arg(problem.title, problem.action) : words;
}

void CheckList::addOpen(const flows::Check& check) {
    auto* row = new QWidget(this);
    row->setObjectName(u"openCheck"_s);
    auto* title = widgets::wrappingLabel("strong", row);
    title->setText(CheckWords::title(check));
    row->setAccessibleName(title->text());
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(title);
    const QString words = explanation(check);
    if (!words.isEmpty()) {
        auto* label = widgets::wrappingLabel("muted", row);
        label->setText(words);
        text->addWidget(label);
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(chipFor(check.result, row), 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    if (check.fix != CheckFix::None) {
        auto* button = new QPushButton(CheckWords::fix(check.fix), row);
        button->setObjectName(u"fixButton%1"_s.arg(static_cast<int>(check.fix)));
        if (check.result == CheckResult::ActionNeeded)
            style::setStyle(button, "kind", u"primary"_s);
        const bool addingMe =
            check.fix == CheckFix::AddMeAsAdminAgent && (m_view.adding || m_view.consenting);
        const bool resending = check.fix == CheckFix::ResendMail && m_view.resending;
        if (addingMe && m_view.beingApplied)
            button->setText(tr("Being applied…"));
        button->setEnabled(!m_view.running && !addingMe && !resending);
        connect(button, &QPushButton::clicked, this,
                [this, fix = check.fix] { Q_EMIT fixRequested(fix); });
        layout->addWidget(button, 0, Qt::AlignTop);
        stopAt(button);
    }
    m_layout->addWidget(row);
    addLine();
}

void CheckList::addPassed(const std::vector<flows::Check>& passed) {
    QStringList titles;
    for (const flows::Check& check : passed)
        titles.append(CheckWords::title(check));
    auto* row = new QWidget(this);
    row->setObjectName(u"passedChecks"_s);
    auto* text = widgets::wrappingLabel("muted", row);
    text->setText(titles.join(m_unfolded ? u"\n"_s : u" · "_s));
    auto* fold = new QPushButton(m_unfolded ? tr("Collapse") : tr("Expand"), row);
    fold->setObjectName(u"expandPassedButton"_s);
    style::setStyle(fold, "kind", u"link"_s);
    fold->setIcon(style::icon(m_unfolded ? style::Icon::ChevronUp : style::Icon::ChevronDown,
                              &style::Tokens::accent));
    connect(fold, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fill();
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(chipFor(CheckResult::Passed, row), 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->addWidget(fold, 0, Qt::AlignTop);
    stopAt(fold);
    m_layout->addWidget(row);
    addLine();
}

// Made late, it would come behind all that stands below the list.
void CheckList::stopAt(QPushButton* button) {
    widgets::tabAfter(m_lastStop, button);
    m_lastStop = button;
}

void CheckList::addLine() {
    auto* line = new QFrame(this);
    style::setStyle(line, "role", u"line"_s);
    m_layout->addWidget(line);
}

} // namespace partnerdesk::wizard
