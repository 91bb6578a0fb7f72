#pragma once

#include "app/base/operation.h"

#include <functional>
#include <memory>
#include <utility>

namespace partnerdesk::wizard {

// Brings what a flow tells from its own thread to the thread of the relay's owner; nothing arrives
// after the owner died. For what is more than the progress of an Operation.
class UiRelay final {
public:
    UiRelay()
        : m_delivery(std::make_shared<base::detail::Delivery>(std::make_unique<QObject>())) {}
    ~UiRelay() { m_delivery->close(); }
    Q_DISABLE_COPY_MOVE(UiRelay)

    // A function for any thread; `receive` runs on the owner's.
    template <class Value>
    [[nodiscard]] std::function<void(const Value&)>
    to(std::function<void(const Value&)> receive) const {
        return [delivery = m_delivery, receive = std::move(receive)](const Value& value) {
            delivery->post([receive, value] { receive(value); });
        };
    }
    [[nodiscard]] std::function<void()> to(std::function<void()> receive) const {
        return [delivery = m_delivery, receive = std::move(receive)] { delivery->post(receive); };
    }

private:
    std::shared_ptr<base::detail::Delivery> m_delivery;
};

} // namespace partnerdesk::wizard
