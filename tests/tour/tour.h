#pragma once

#include "app/store/settings.h"
#include "tests/tour/window_driver.h"

#include <QString>

class QApplication;

namespace partnerdesk::tour {

// One walk through the whole main job: what language, what theme, which way.
struct Walk {
    QString language; // "zh_CN", "en"
    store::Theme theme = store::Theme::Light;
    QString pictures; // folder
    QString program;  // this program: it is its own browser (--browse)
};

// Drives the real windows from an empty data folder to the dashboard, against the embedded practice
// service, and writes a picture per page. Throws StepFailed.
void walkThrough(QApplication& app, const Walk& walk);

} // namespace partnerdesk::tour
