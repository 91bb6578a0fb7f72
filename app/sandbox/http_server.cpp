#include "app/sandbox/http_server.h"

#include "app/base/log.h"
#include "app/sandbox/peer_socket.h"

#include <QDateTime>
#include <QLocale>

#include <httplib.h>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kContentType = "Content-Type";
constexpr auto kHost = "127.0.0.1";
constexpr std::size_t kThreads = 64;
constexpr std::size_t kKeepAliveCount = 100'000;
constexpr int kKeepAliveSeconds = 30;
constexpr std::size_t kBodyLimit = 8UL * 1024 * 1024;

Request toRequest(const httplib::Request& from, const QUrl& origin) {
    const QUrl target = QUrl::fromEncoded(QByteArray::fromStdString(from.target));
    Request request{.method = QByteArray::fromStdString(from.method),
                    .path = {},
                    .query = QUrlQuery(target.query(QUrl::FullyEncoded)),
                    .headers = {},
                    .body = QByteArray::fromStdString(from.body),
                    .origin = origin,
                    .captures = {}};
    if (request.method == "HEAD")
        request.method = "GET";
    // Split before decoding: a segment may hold an encoded slash.
    for (const QString& part : target.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        request.path.append(QUrl::fromPercentEncoding(part.toLatin1()));
    for (const auto& [name, value] : from.headers)
        request.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    return request;
}

// RFC 9110 section 5.6.7.
QByteArray httpDate() {
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

// The body goes through a provider of known length: the library compresses a plain body when the
// client accepts it, at 35 ms a page.
void send(const Response& from, Cut cut, httplib::Response& to) {
    to.status = from.status;
    to.set_header("Date", httpDate().toStdString());
    for (const auto& [name, value] : from.headers) {
        if (name != kContentType) // goes along with the body
            to.set_header(name.toStdString(), value.toStdString());
    }
    if (from.body.isEmpty())
        return;
    const auto total = static_cast<std::size_t>(from.body.size());
    const std::size_t sendable = cut == Cut::InBody ? total / 2 : total;
    const auto provide = [body = from.body, sendable](std::size_t offset, std::size_t length,
                                                      httplib::DataSink& sink) {
        if (offset >= sendable)
            return false;
        sink.write(body.constData() + offset, std::min(length, sendable - offset));
        return true;
    };
    to.set_content_provider(total, headerValue(from.headers, kContentType).toStdString(), provide);
}

} // namespace

struct HttpServer::Parts {
    Answer answer;
    Faults faults;
    quint16 port = 0;
    QUrl origin;
    httplib::Server server;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable ending;
    bool isEnding = false;

    Parts(Answer answerWith, Faults injected)
        : answer(std::move(answerWith))
        , faults(std::move(injected)) {}

    // A web page that made its own name point here (DNS rebinding) still sends its own name.
    [[nodiscard]] bool isMeant(const httplib::Request& from) const {
        const QString host = QString::fromStdString(from.get_header_value("Host")).toLower();
        return host.isEmpty() || host == origin.authority() ||
               host == u"127.0.0.1:%1"_s.arg(port) || host == u"localhost:%1"_s.arg(port);
    }

    // A delayed answer does not hold up the end of the server.
    void waitFor(std::chrono::milliseconds delay) {
        std::unique_lock lock(mutex);
        ending.wait_for(lock, delay, [this] { return isEnding; });
    }
    void setEnding(bool now) {
        const std::lock_guard lock(mutex);
        isEnding = now;
        ending.notify_all();
    }

    void handle(const httplib::Request& from, httplib::Response& to) {
        if (!isMeant(from)) {
            send(Response::text(u"Misdirected request"_s, 421), Cut::None, to);
            return;
        }
        const Request request = toRequest(from, origin);
        // The handlers know HEAD as GET; rules are written for what is sent.
        const Fault fault = faults.next(QByteArray::fromStdString(from.method), request.pathText())
                                .value_or(Fault());
        waitFor(fault.delay);
        const Response answered =
            fault.applied(fault.replacesWork() ? Response{} : answer(request));
        // An answer without a body ends with its headers.
        const bool noBody = answered.body.isEmpty() || from.method == "HEAD";
        if (fault.cut == Cut::BeforeWork || fault.cut == Cut::AfterWork ||
            (fault.cut == Cut::InBody && noBody))
            closeConnection(port, from.remote_port);
        send(answered, fault.cut, to);
        qCDebug(base::logSandbox).noquote()
            << request.method << base::redacted(request.pathText()) << to.status;
    }
};

HttpServer::HttpServer(Answer answer, Faults faults)
    : m_parts(std::make_unique<Parts>(std::move(answer), std::move(faults))) {
    httplib::Server& server = m_parts->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    server.set_tcp_nodelay(true);
    server.set_socket_options([](socket_t socket) { takePortAlone(socket); });
    server.set_keep_alive_max_count(kKeepAliveCount);
    server.set_keep_alive_timeout(kKeepAliveSeconds);
    server.set_payload_max_length(kBodyLimit);
    const auto handler = [parts = m_parts.get()](const httplib::Request& from,
                                                 httplib::Response& to) {
        parts->handle(from, to);
    };
    const std::string any = "[\\s\\S]*";
    server.Get(any, handler);
    server.Post(any, handler);
    server.Put(any, handler);
    server.Patch(any, handler);
    server.Delete(any, handler);
    server.Options(any, handler);
}

HttpServer::~HttpServer() {
    stop();
}

quint16 HttpServer::bind(quint16 wanted) {
    httplib::Server& server = m_parts->server;
    if (wanted == 0)
        m_parts->port = static_cast<quint16>(std::max(0, server.bind_to_any_port(kHost)));
    else
        m_parts->port = server.bind_to_port(kHost, wanted) ? wanted : quint16{0};
    return m_parts->port;
}

void HttpServer::start(const QUrl& origin) {
    m_parts->origin = origin;
    m_parts->setEnding(false);
    m_parts->thread = std::thread([parts = m_parts.get()] { parts->server.listen_after_bind(); });
}

void HttpServer::stop() {
    if (!m_parts->thread.joinable())
        return;
    // stop() before the loop runs would be forgotten.
    while (!m_parts->server.is_running())
        std::this_thread::yield();
    m_parts->setEnding(true);
    m_parts->server.stop();
    stopReading(m_parts->port); // idle connections would hold their threads for seconds
    m_parts->thread.join();
}

} // namespace partnerdesk::sandbox
