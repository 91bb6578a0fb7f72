#pragma once

#include "app/base/operation.h"
#include "app/flows/reachability.h"
#include "ui/wizard/current_cloud.h"

#include <QObject>
#include <QTimer>

#include <variant>

namespace partnerdesk::wizard {

// Online or offline, learned from the outcomes of real work; while offline it asks the cloud every
// few seconds whether it is there again.
class Connectivity final : public QObject {
    Q_OBJECT

public:
    Connectivity(const flows::Services& services, base::Lanes& lanes, const CurrentCloud& cloud,
                 QObject* parent = nullptr);

    [[nodiscard]] bool isOnline() const { return m_online; }
    // How some work ended: null for success.
    void heard(const base::Problem* problem);
    template <class T>
    void heard(const base::Result<T>& result) {
        heard(result ? nullptr : &result.error());
    }
    void ask();

Q_SIGNALS:
    void changed(bool online);

private:
    void setOnline(bool online);

    const flows::Services& m_services;
    base::Lanes& m_lanes;
    const CurrentCloud& m_cloud;
    base::Operation<std::monostate> m_asking;
    QTimer m_again;
    bool m_online = true;
};

} // namespace partnerdesk::wizard
