#pragma once

#include <QtGlobal>

namespace partnerdesk::sandbox {

// Waits for SIGTERM, SIGINT or the end of standard input, whichever comes first: a program that
// started the sandbox need not remember to end it. Made first in main().
class EndSignal {
public:
    EndSignal();
    Q_DISABLE_COPY_MOVE(EndSignal)

    void wait() const;
};

} // namespace partnerdesk::sandbox
