#include "ui/shell/cloud_host.h"

#include "app/base/json_reader.h"
#include "app/files/text_file.h"
#include "app/sandbox/sandbox.h"

namespace partnerdesk::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestCloudFile = 64 * 1024;

base::Result<net::Cloud> fromFile(const CloudChoice& choice) {
    const auto json = files::readWholeFile(choice.cloudFile, kLargestCloudFile);
    if (!json)
        return base::fail(json.error());
    return net::cloudFromJson(*json, u"custom"_s);
}

base::Result<net::Cloud> fromRunning(const QUrl& origin, const net::HttpClient& http,
                                     const base::CancelToken& cancel) {
    QUrl url = origin;
    url.setPath(u"/announcement"_s);
    const auto response = http.send({.method = net::Method::Get, .url = url}, cancel);
    if (!response)
        return base::fail(response.error());
    const auto object = base::parseObject(response->body, u"announcement"_s);
    if (!object)
        return base::fail(object.error());
    base::JsonReader in(*object, u"announcement"_s);
    const QString clientId = in.string("clientId"_L1);
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());
    return net::sandboxCloud(origin, clientId);
}

base::Result<net::Cloud> startEmbedded(sandbox::Sandbox& sandbox) {
    const auto announced = sandbox.start();
    if (!announced)
        return base::fail(announced.error());
    return net::sandboxCloud(announced->origin, announced->clientId);
}

} // namespace

CloudHost::CloudHost(store::DataFolder folder, const base::Clock& clock,
                     const net::HttpClient& http, base::Lanes& lanes, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_http(http)
    , m_lanes(lanes) {}

CloudHost::~CloudHost() = default;

void CloudHost::use(const CloudChoice& choice) {
    const bool embedded = choice.id == u"sandbox"_s && choice.sandboxOrigin.isEmpty();
    if (embedded && !m_sandbox) {
        sandbox::Options options;
        options.dataDir = m_folder.sandboxFolder();
        m_sandbox = std::make_shared<sandbox::Sandbox>(options, m_clock);
    }
    const auto find = [choice, sandbox = m_sandbox,
                       &http = m_http](const base::CancelToken& cancel,
                                       const base::ProgressCallback&) -> base::Result<net::Cloud> {
        if (choice.id == u"sandbox"_s) {
            return choice.sandboxOrigin.isEmpty() ? startEmbedded(*sandbox)
                                                  : fromRunning(choice.sandboxOrigin, http, cancel);
        }
        auto cloud = choice.id == u"custom"_s ? fromFile(choice) : net::builtInCloud(choice.id);
        if (cloud && cloud->clientId.isEmpty())
            cloud->clientId = choice.clientId;
        return cloud;
    };
    m_finding.start(m_lanes, m_lanes.reads(), find, [this](const base::Result<net::Cloud>& cloud) {
        if (cloud)
            Q_EMIT ready(*cloud);
        else if (cloud.error().kind != base::ProblemKind::Cancelled)
            Q_EMIT failed(cloud.error());
    });
}

} // namespace partnerdesk::shell
