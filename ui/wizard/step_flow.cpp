#include "ui/wizard/step_flow.h"

#include "ui/wizard/wizard_page.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

StepFlow::StepFlow(QWidget* parent)
    : QWizard(parent) {
    setObjectName(u"stepFlow"_s);
    // A dialog takes Qt::Widget in its constructor for "no wish" and becomes a window of its own.
    setWindowFlags(Qt::Widget);
    // The same on every system; the modern style would fill the page with the colour of fields.
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::IndependentPages | QWizard::NoDefaultButton | QWizard::NoCancelButton);
    setButtonLayout({});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

WizardPage* StepFlow::currentStep() const {
    return qobject_cast<WizardPage*>(currentPage());
}

domain::WizardStep StepFlow::step() const {
    return currentId() < 0 ? domain::WizardStep::Welcome : domain::WizardStep(currentId());
}

void StepFlow::restore(domain::WizardStep step) {
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        restart();
        while (currentId() < static_cast<int>(step))
            next();
    }
    Q_EMIT currentIdChanged(currentId());
}

void StepFlow::goTo(domain::WizardStep step) {
    if (currentId() > static_cast<int>(step)) {
        while (currentId() > static_cast<int>(step))
            back();
        return;
    }
    restore(step);
}

void StepFlow::skip() {
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    next();
}

bool StepFlow::validateCurrentPage() {
    return m_restoring || QWizard::validateCurrentPage();
}

// A dialog would end on Escape, and on Enter press one of its own buttons.
void StepFlow::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->isAutoRepeat())
        return; // a key that is held down must not run through the steps
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
    } else if (enter && event->modifiers() == Qt::NoModifier) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        else
            Q_EMIT enterPressed();
    } else {
        QWizard::keyPressEvent(event);
    }
}

StepArea::StepArea(QWidget* parent)
    : QWidget(parent)
    , m_flow(new StepFlow(this)) {
    connect(m_flow, &QWizard::pageAdded, this,
            [this](int id) { m_flow->page(id)->installEventFilter(this); });
}

void StepArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

bool StepArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_flow->currentPage()) {
        const auto* page = static_cast<QWidget*>(watched);
        const QRect inside(page->mapTo(m_flow, QPoint(0, 0)), page->size());
        m_around = {inside.left(), inside.top(), m_flow->width() - inside.right() - 1,
                    m_flow->height() - inside.bottom() - 1};
        place();
    }
    return QWidget::eventFilter(watched, event);
}

// What stands around the page is moved out of sight.
void StepArea::place() {
    m_flow->setGeometry(rect().marginsAdded(m_around));
}

} // namespace partnerdesk::wizard
