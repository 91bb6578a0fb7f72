#include "app/flows/new_tenant.h"

namespace partnerdesk::flows {

base::Result<bool> isDomainTaken(const Connection& connection, const QString& prefix,
                                 const base::CancelToken& cancel) {
    return partner::isDomainTaken(connection.partnerCenter(), prefix, cancel);
}

} // namespace partnerdesk::flows
