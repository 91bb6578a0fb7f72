#pragma once

namespace partnerdesk::domain {

// What the chosen cloud can do. Pages ask these and never test "is this the sandbox".
struct Capabilities {
    bool signIn = false;           // a client id is known
    bool program = false;          // enrollment, agreement, benefits by API; else portal steps
    bool partnerCenter = false;    // profiles, address check, verification status
    bool practiceOnly = false;     // no real company is enrolled
    bool createTenantHere = false; // a sign-up page of the cloud itself

    friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

} // namespace partnerdesk::domain
