#pragma once

#include "app/flows/services.h"

#include <QObject>

#include <optional>

namespace partnerdesk::wizard {

// The cloud the windows work in. Filled by ui/shell; unknown while the practice service starts.
class CurrentCloud final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Known at once, before the cloud itself: "sandbox", "global", "china", "usgov", "custom".
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const std::optional<net::Cloud>& cloud() const { return m_cloud; }
    // Why there is none: the practice service could not start, a cloud file is wrong.
    [[nodiscard]] const std::optional<base::Problem>& problem() const { return m_problem; }

    // What the cloud's file calls it; empty while the cloud itself is unknown.
    [[nodiscard]] QString name() const { return m_cloud ? m_cloud->name : QString(); }

    void setPending(const QString& id);
    void setCloud(const net::Cloud& cloud);
    void setProblem(const base::Problem& problem);

Q_SIGNALS:
    void changed();

private:
    QString m_id;
    std::optional<net::Cloud> m_cloud;
    std::optional<base::Problem> m_problem;
};

} // namespace partnerdesk::wizard
