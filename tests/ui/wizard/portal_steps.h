#pragma once

#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_stage.h"

namespace partnerdesk::test {

// The portal steps at the real window, as a person goes through them.

// What is on screen of that name; null when nothing is.
template <class Widget>
Widget* shown(WizardStage& stage, const char* name) {
    for (Widget* one : stage.window().findChildren<Widget*>(QLatin1StringView(name))) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

// Until the form of this step can be used.
bool waitForForm(WizardStage& stage, const QString& kind);
// From the third page, its form empty: at the portal step of the enrollment.
void toPortalEnrollment(WizardStage& stage);
// From the start, over the practice service without its program part: the same, signed in as the
// administrator.
void signInAndReachPortalEnrollment(WizardStage& stage);
void paste(WizardStage& stage, const QString& text);
[[nodiscard]] domain::PortalStep storedStep(WizardStage& stage, const QString& kind);

} // namespace partnerdesk::test
