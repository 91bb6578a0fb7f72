#include "app/secrets/keychain_thread.h"

namespace partnerdesk::secrets {

using namespace Qt::StringLiterals;

KeychainThread::KeychainThread(QString service)
    : m_service(std::move(service)) {
    m_thread.setObjectName(u"keychain"_s);
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

KeychainThread::~KeychainThread() {
    m_thread.quit();
    m_thread.wait();
}

void KeychainThread::run(KeychainRequest request, Done done) {
    QMetaObject::invokeMethod(&m_home, [this, request = std::move(request),
                                        done = std::move(done)] { start(request, done); });
}

// Jobs delete themselves when they end. One that never ends is never deleted: dismissing its prompt
// afterwards would crash.
void KeychainThread::start(const KeychainRequest& request, const Done& done) {
    QKeychain::Job* job = nullptr;
    switch (request.kind) {
    case KeychainRequest::Kind::Read:
        job = new QKeychain::ReadPasswordJob(m_service);
        break;
    case KeychainRequest::Kind::Remove:
        job = new QKeychain::DeletePasswordJob(m_service);
        break;
    case KeychainRequest::Kind::Write: {
        auto* writing = new QKeychain::WritePasswordJob(m_service);
        writing->setBinaryData(request.secret);
        job = writing;
    }
    }
    job->setKey(request.key);
    QObject::connect(job, &QKeychain::Job::finished, &m_home, [done](QKeychain::Job* finished) {
        KeychainAnswer answer{.error = finished->error(), .text = finished->errorString()};
        if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            answer.secret = reading->binaryData();
        done(std::move(answer));
    });
    job->start();
}

} // namespace partnerdesk::secrets
