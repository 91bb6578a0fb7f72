#pragma once

#include "app/net/clouds.h"

namespace partnerdesk::tour {

// What the service itself says about a partner account.
struct ServiceState {
    bool enrolled = false;
    bool agreementAccepted = false;
    bool mailConfirmed = false;
    bool adminAgent = false; // who asks
    QString mpnId;
};

// Signs in as `account` by form posts and asks the program service and the directory: the walk's
// own way in is not believed. Throws StepFailed.
[[nodiscard]] ServiceState serviceState(const net::Cloud& cloud, const QString& account);

} // namespace partnerdesk::tour
