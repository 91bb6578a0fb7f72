#pragma once

#include "app/base/operation.h"
#include "app/flows/tenant_sign_in.h"

#include <utility>
#include <variant>
#include <vector>

namespace partnerdesk::wizard {

// Takes accounts that nothing goes on with out of the keychain, one after the other on the sign-in
// lane. A token that stays there is only logged: the person asked for none of this. UI thread.
class SessionDropper final {
public:
    SessionDropper(const flows::Services& flows, base::Lanes& lanes)
        : m_flows(flows)
        , m_lanes(lanes) {}

    void drop(const net::Cloud& cloud, const domain::Account& account);

private:
    void next();

    const flows::Services& m_flows;
    base::Lanes& m_lanes;
    std::vector<std::pair<net::Cloud, domain::Account>> m_waiting;
    base::Operation<std::monostate> m_dropping;
};

} // namespace partnerdesk::wizard
