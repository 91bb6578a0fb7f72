#pragma once

#include "app/auth/sign_in.h"

#include <QString>

namespace partnerdesk::shell {

// Opens pages in the system's browser, or with the command given by --browser. The command is split
// into words and never given to a shell; "%u" stands for the address (it is added at the end where
// it is missing).
class SystemBrowser final : public auth::BrowserOpener {
public:
    explicit SystemBrowser(QString command)
        : m_command(std::move(command)) {}

    [[nodiscard]] bool open(const QUrl& url) override;

private:
    const QString m_command;
};

} // namespace partnerdesk::shell
