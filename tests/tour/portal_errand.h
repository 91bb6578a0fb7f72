#pragma once

#include "tests/tour/browse.h"
#include "tests/tour/web_driver.h"

namespace partnerdesk::tour {

// A page of the portal, of its sign-up or of the mail; not the sign-in of the program.
[[nodiscard]] bool isPortalPage(const QUrl& page);

// Works the portal's pages as the person of the errand: signs in there, types what was copied into
// the fields of the same name, ticks, presses the button, and leaves what it read on the desk. In a
// real browser, or by form posts. 0 when it got through.
[[nodiscard]] int doAtPortal(WebDriver& browser, const Errand& errand);
[[nodiscard]] int doAtPortal(net::HttpTransport& transport, const Errand& errand);

} // namespace partnerdesk::tour
