#include "app/base/operation.h"

#include <QCoreApplication>
#include <QEvent>

namespace partnerdesk::base::detail {

void Delivery::post(std::function<void()> function) {
    // Posting under the lock: the receiver cannot die between the check and the post, and Qt drops
    // what is still queued when it dies.
    const std::lock_guard lock(m_mutex);
    if (m_receiver)
        QMetaObject::invokeMethod(m_receiver.get(), std::move(function), Qt::QueuedConnection);
}

void Delivery::close() {
    std::unique_ptr<QObject> receiver;
    {
        const std::lock_guard lock(m_mutex);
        receiver = std::move(m_receiver);
    }
    if (!receiver)
        return;
    // Queued deliveries must not reach a dead owner; deleteLater because close() may run inside
    // one.
    QCoreApplication::removePostedEvents(receiver.get(), QEvent::MetaCall);
    receiver.release()->deleteLater();
}

} // namespace partnerdesk::base::detail
