#include "ui/wizard/portal_panel.h"

#include "ui/forms/portal_step_form.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

PortalPanel::PortalPanel(PortalController& portal, SignInController& signIn, const QString& kind,
                         QWidget* parent)
    : QWidget(parent)
    , m_portal(portal)
    , m_kind(kind)
    , m_form(new forms::PortalStepForm(this))
    , m_differences(widgets::wrappingLabel("body", this)) {
    setObjectName(u"portalPanel"_s);
    style::setStyle(m_differences, "state", u"error"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addWidget(m_differences);
    connect(m_form, &forms::PortalStepForm::openPageRequested, &portal,
            &PortalController::openPage);
    connect(m_form, &forms::PortalStepForm::laterRequested, &portal, &PortalController::leave);
    connect(m_form, &forms::PortalStepForm::doneRequested, this,
            [this, &signIn] { m_portal.confirm(m_form->save(), signIn.connection()); });
    connect(&portal, &PortalController::changed, this, &PortalPanel::show);
    show();
}

bool PortalPanel::isOpen() const {
    return m_portal.view() && m_portal.view()->step.kind == m_kind;
}

void PortalPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

void PortalPanel::show() {
    setVisible(isOpen());
    if (!isOpen())
        return;
    const PortalView& view = *m_portal.view();
    m_form->load(view.kind, view.step, view.account, view.page);
    m_differences->setText(
        tr("%n field(s) differ between this draft and the service. Correct them at the portal or "
           "here, then confirm again.",
           nullptr, static_cast<int>(view.differences.size())));
    m_differences->setVisible(!view.differences.isEmpty());
}

} // namespace partnerdesk::wizard
