#pragma once

#include "app/base/operation.h"
#include "app/net/clouds.h"
#include "app/net/http_client.h"
#include "app/store/data_folder.h"

#include <QObject>

#include <memory>

namespace partnerdesk::sandbox {
class Sandbox;
}

namespace partnerdesk::shell {

// Which cloud is wanted.
struct CloudChoice {
    QString id; // "sandbox", "global", "china", "usgov", or "custom" with a file
    QString cloudFile;
    QUrl sandboxOrigin; // a running practice service; empty: the embedded one is started
    QString clientId;   // from the settings; a cloud file's own one wins
};

// Turns the choice of a cloud into addresses: reads the cloud file, asks a running practice service
// who it is, or starts the embedded one, all off the UI thread. Owns the embedded service.
class CloudHost final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudHost)

public:
    CloudHost(store::DataFolder folder, const base::Clock& clock, const net::HttpClient& http,
              base::Lanes& lanes, QObject* parent = nullptr);
    ~CloudHost() override; // stops the embedded service

    void use(const CloudChoice& choice);

Q_SIGNALS:
    void ready(const partnerdesk::net::Cloud& cloud);
    void failed(const partnerdesk::base::Problem& problem);

private:
    const store::DataFolder m_folder;
    const base::Clock& m_clock;
    const net::HttpClient& m_http;
    base::Lanes& m_lanes;
    std::shared_ptr<sandbox::Sandbox> m_sandbox;
    base::Operation<net::Cloud> m_finding;
};

} // namespace partnerdesk::shell
