#pragma once

#include <QString>
#include <QUrl>

namespace partnerdesk::tour {

// What somebody is to do in the browser.
struct Errand {
    QUrl page;
    QString language;
    QString account; // signs in as this one, with the practice password
    QString desk;    // folder with what was copied in the program, and for what was seen (desk.h)
};

// Plays the person in the browser: opens the page, signs in and accepts what is asked, or does
// there what a portal step says. In Chromium where it is installed, else by form posts. 0 when it
// got through.
[[nodiscard]] int browse(const Errand& errand);

} // namespace partnerdesk::tour
