#include "ui/wizard/session_dropper.h"

#include "app/base/log.h"

namespace partnerdesk::wizard {

void SessionDropper::drop(const net::Cloud& cloud, const domain::Account& account) {
    m_waiting.emplace_back(cloud, account);
    next();
}

void SessionDropper::next() {
    if (m_waiting.empty() || m_dropping.isRunning())
        return;
    const auto [cloud, account] = std::move(m_waiting.back());
    m_waiting.pop_back();
    m_dropping.start(
        m_lanes, m_lanes.signIn(),
        [&flows = m_flows, cloud = cloud,
         account = account](const base::CancelToken& cancel,
                            const base::ProgressCallback&) -> base::Result<std::monostate> {
            if (const base::Status gone = flows::dropSession(flows, cloud, account, cancel); !gone)
                return base::fail(gone.error());
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& result) {
            if (!result)
                qCWarning(base::logUi) << "a token stays in the keychain:" << result.error().key;
            next();
        });
}

} // namespace partnerdesk::wizard
