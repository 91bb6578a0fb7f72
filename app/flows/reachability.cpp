#include "app/flows/reachability.h"

namespace partnerdesk::flows {

base::Status reach(const Services& services, const net::Cloud& cloud,
                   const base::CancelToken& cancel) {
    using namespace std::chrono_literals;
    const net::HttpRequest request{.url = cloud.issuer.isEmpty() ? cloud.authority : cloud.issuer,
                                   .timeLimit = 10s};
    const auto answer = services.http.send(request, cancel);
    if (!answer)
        return base::fail(answer.error());
    return {};
}

} // namespace partnerdesk::flows
