#pragma once

#include "app/sandbox/page.h"
#include "app/sandbox/sandbox_state.h"

#include <functional>

namespace partnerdesk::sandbox {

// The signed-in person at a portal page, by the same browser session as the sign-in pages.
struct PortalVisitor {
    QString userId;
    QString userName;
    QString tenantId;
    bool globalAdmin = false;
    QString formToken; // every form of the portal carries it, so that no other page can post one
    QString language;
};

// What a portal page knows.
struct PortalVisit {
    const Request& request;
    Context& context;
    const PortalVisitor& visitor;

    [[nodiscard]] Response page(const QString& name, PageValues values, int status = 200) const;
};

using PortalPage = std::function<Response(const PortalVisit&)>;

// Makes a handler: shows the portal's sign-in first when nobody is signed in, says so when the
// person is no Global administrator, refuses a form that another page made.
[[nodiscard]] Handler portalHandler(PortalPage page);

// POST /portal/sign-in.
[[nodiscard]] Response portalSignIn(const Request& request, Context& context);

} // namespace partnerdesk::sandbox
