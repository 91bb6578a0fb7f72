#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/sandbox/options.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace partnerdesk::sandbox {

// What a started sandbox says about itself.
struct Announcement {
    struct Tenant {
        QString domain;
        QString tenantId;
    };
    struct Account {
        QString userName;
        QString password;
        QString what; // in English
    };

    QUrl origin;
    QString clientId;
    std::vector<Tenant> tenants;
    std::vector<Account> accounts;

    [[nodiscard]] QJsonObject toJson() const;
};

// The embedded service: identity platform, Graph, Partner Center and program on 127.0.0.1, with its
// state in the data folder. start() makes a key and seeds at the first run and so takes up to some
// seconds: call it from a background thread.
class Sandbox {
public:
    Sandbox(Options options, const base::Clock& clock);
    ~Sandbox(); // stops
    Q_DISABLE_COPY_MOVE(Sandbox)

    // Problems: "sandbox.port" when the wanted port is taken, "sandbox.faults", storage problems.
    [[nodiscard]] base::Result<Announcement> start();
    void stop();
    // Of 127.0.0.1, once started; differs from the origin's with --public-origin.
    [[nodiscard]] quint16 port() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace partnerdesk::sandbox
