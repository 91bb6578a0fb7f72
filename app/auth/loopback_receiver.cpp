#include "app/auth/loopback_receiver.h"

#include "app/auth/loopback_server.h"

#include <condition_variable>
#include <mutex>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ProblemKind;

// What the listening thread leaves for the waiting one.
struct LoopbackReceiver::Mailbox {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<AuthorizationReply> reply;
    bool lastPageFetched = false;
    bool cancelled = false;

    template <class Change>
    void update(Change change) {
        const std::lock_guard lock(mutex);
        change();
        changed.notify_all();
    }

    // False when the limit passed or the wait was cancelled before `isReached`.
    template <class Condition>
    bool waitFor(std::chrono::milliseconds limit, const base::CancelToken& cancel,
                 Condition isReached) {
        const auto handle = cancel.onCancelled([this] { update([this] { cancelled = true; }); });
        std::unique_lock lock(mutex);
        changed.wait_for(lock, limit, [&] { return cancelled || isReached(); });
        return !cancelled && isReached();
    }
};

LoopbackReceiver::LoopbackReceiver()
    : m_mailbox(std::make_shared<Mailbox>()) {
    m_thread.setObjectName(u"loopback"_s);
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

base::Result<std::unique_ptr<LoopbackReceiver>> LoopbackReceiver::listen(Settings settings) {
    std::unique_ptr<LoopbackReceiver> receiver(new LoopbackReceiver);
    bool listens = false;
    QMetaObject::invokeMethod(
        &receiver->m_home,
        [&receiver, &listens, &settings] {
            receiver->m_server = std::make_unique<LoopbackServer>(std::move(settings));
            const LoopbackServer& server = *receiver->m_server;
            QObject::connect(&server, &LoopbackServer::replied, &receiver->m_home,
                             [box = receiver->m_mailbox](const AuthorizationReply& reply) {
                                 box->update([&] { box->reply = reply; });
                             });
            QObject::connect(
                &server, &LoopbackServer::lastPageFetched, &receiver->m_home,
                [box = receiver->m_mailbox] { box->update([&] { box->lastPageFetched = true; }); });
            listens = receiver->m_server->listen();
            receiver->m_redirectUri = server.redirectUri();
        },
        Qt::BlockingQueuedConnection);
    if (!listens) {
        return base::fail(
            {.kind = ProblemKind::Misconfigured, .key = u"signIn.noPort"_s, .retryable = true});
    }
    return receiver;
}

LoopbackReceiver::~LoopbackReceiver() {
    QMetaObject::invokeMethod(
        &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

base::Result<AuthorizationReply> LoopbackReceiver::waitForReply(std::chrono::milliseconds limit,
                                                                const base::CancelToken& cancel) {
    if (m_mailbox->waitFor(limit, cancel, [this] { return m_mailbox->reply.has_value(); }))
        return *m_mailbox->reply;
    if (cancel.isCancelled())
        return base::fail(base::cancelledProblem());
    return base::fail(
        {.kind = ProblemKind::TimedOut, .key = u"signIn.timedOut"_s, .retryable = true});
}

void LoopbackReceiver::waitForLastPage(const base::CancelToken& cancel) {
    m_mailbox->waitFor(3s, cancel, [this] { return m_mailbox->lastPageFetched; });
}

} // namespace partnerdesk::auth
