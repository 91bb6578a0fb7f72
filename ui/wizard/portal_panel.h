#pragma once

#include "ui/wizard/portal_controller.h"
#include "ui/wizard/sign_in_controller.h"

#include <QWidget>

class QLabel;

namespace partnerdesk::forms {
class PortalStepForm;
}

namespace partnerdesk::wizard {

// A portal step inside a page of the wizard: shows itself while a step of its kind is open.
class PortalPanel final : public QWidget {
    Q_OBJECT

public:
    PortalPanel(PortalController& portal, SignInController& signIn, const QString& kind,
                QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();

    PortalController& m_portal;
    const QString m_kind;
    forms::PortalStepForm* m_form;
    QLabel* m_differences;
};

} // namespace partnerdesk::wizard
