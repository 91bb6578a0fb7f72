#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/http.h"

#include <functional>
#include <memory>

namespace partnerdesk::sandbox {

// The one owner of cpp-httplib: turns its requests into ours, and lets faults happen, on its own
// threads. Listens on 127.0.0.1 only.
class HttpServer {
public:
    // Called from many threads at once.
    using Answer = std::function<Response(const Request&)>;

    HttpServer(Answer answer, Faults faults);
    ~HttpServer(); // stops
    Q_DISABLE_COPY_MOVE(HttpServer)

    // Takes a port: `wanted`, or any free one for 0. 0 when it is taken.
    [[nodiscard]] quint16 bind(quint16 wanted);
    // After bind(): answers from now on. `origin` is what absolute URLs start with.
    void start(const QUrl& origin);
    // Waits for the requests under way.
    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace partnerdesk::sandbox
