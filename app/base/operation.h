#pragma once

#include "app/base/cancel_token.h"
#include "app/base/lanes.h"
#include "app/base/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace partnerdesk::base {

// Progress of long work: `done` of `total`, total 0 when unknown.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;

    friend bool operator==(const Progress&, const Progress&) = default;
};
using ProgressCallback = std::function<void(Progress)>;

namespace detail {

// Hands functions to the thread of an owner that may die at any time.
class Delivery final {
public:
    explicit Delivery(std::unique_ptr<QObject> receiver)
        : m_receiver(std::move(receiver)) {}

    // Any thread. Does nothing after close().
    void post(std::function<void()> function);
    // The receiver's own thread.
    void close();

private:
    std::mutex m_mutex;
    std::unique_ptr<QObject> m_receiver;
};

} // namespace detail

// One piece of background work and its result. The owner (a controller on the UI thread) holds it
// by value: work runs on a lane, progress and exactly one result arrive on the owner's thread, and
// nothing after the Operation died. Starting again cancels the work before and drops its delivery.
//
// Destroying it cancels the work. Work that writes must be owned by an object that lives as long as
// the application: closing a page drops the delivery, never the write.
template <class T>
class Operation {
public:
    using Work = std::function<Result<T>(const CancelToken&, const ProgressCallback&)>;
    using Finished = std::function<void(Result<T>)>;

    Operation() = default;
    ~Operation() { cancelAndForget(); }
    Q_DISABLE_COPY_MOVE(Operation)

    // Told on the owner's thread whenever restsUntil() changes. Stays for every start.
    void onRest(std::function<void()> restChanged) { m_restChanged = std::move(restChanged); }
    // The work waits by itself because a service asked for a pause; nullopt: it does not.
    [[nodiscard]] const std::optional<QDateTime>& restsUntil() const { return m_restsUntil; }

    void start(Lanes& lanes, Lane& lane, Work work, Finished finished,
               const ProgressCallback& progressed = {}) {
        cancelAndForget();
        m_cancel = std::make_shared<CancelSource>();
        m_quitHandle = lanes.quitToken().onCancelled([cancel = m_cancel] { cancel->cancel(); });
        m_delivery = std::make_shared<detail::Delivery>(std::make_unique<QObject>());
        m_running = true;
        if (m_restChanged) {
            m_cancel->onRest([this, delivery = m_delivery](const std::optional<QDateTime>& until) {
                delivery->post([this, until] {
                    m_restsUntil = until;
                    m_restChanged();
                });
            });
        }
        ProgressCallback progress;
        if (progressed) {
            progress = [delivery = m_delivery, progressed](Progress step) {
                delivery->post([progressed, step] { progressed(step); });
            };
        } else {
            progress = [](Progress) {};
        }
        lane.post([this, delivery = m_delivery, token = m_cancel->token(), work = std::move(work),
                   finished = std::move(finished), progress = std::move(progress)] {
            auto result = std::make_shared<Result<T>>(
                token.isCancelled() ? Result<T>(fail(cancelledProblem())) : work(token, progress));
            // `this` is touched only inside the delivery, which is closed when the owner dies.
            delivery->post([this, result, finished] {
                m_running = false;
                const auto keep = finished; // the callback may start this operation anew
                keep(std::move(*result));
            });
        });
    }

    // The result still arrives, normally as a Cancelled problem.
    void cancel() {
        if (m_cancel)
            m_cancel->cancel();
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    void cancelAndForget() {
        m_quitHandle.reset();
        cancel();
        if (m_delivery)
            m_delivery->close();
        m_delivery.reset();
        m_cancel.reset();
        m_running = false;
        m_restsUntil.reset();
    }

    std::shared_ptr<CancelSource> m_cancel;
    std::shared_ptr<void> m_quitHandle;
    std::shared_ptr<detail::Delivery> m_delivery;
    bool m_running = false;
    std::function<void()> m_restChanged;
    std::optional<QDateTime> m_restsUntil;
};

} // namespace partnerdesk::base
