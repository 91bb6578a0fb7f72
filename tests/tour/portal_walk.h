#pragma once

#include "tests/tour/tour.h"

namespace partnerdesk::tour {

// The main job in a cloud without a program service: a practice service seen through a cloud file
// that names none. What has no interface is done at the portal's stand-ins, with the values that
// the program offers to copy. Ends in the same state as walkThrough(), which the service itself is
// asked for. In English the tenant is new as well. Throws StepFailed.
void walkThroughPortal(QApplication& app, const Walk& walk);

} // namespace partnerdesk::tour
