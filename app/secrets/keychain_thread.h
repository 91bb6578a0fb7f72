#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <functional>
#include <optional>

namespace partnerdesk::secrets {

// What is wanted of one entry.
struct KeychainRequest {
    enum class Kind { Read, Write, Remove };
    Kind kind = Kind::Read;
    QString key = {};
    QByteArray secret = {}; // for Write
};

struct KeychainAnswer {
    QKeychain::Error error = QKeychain::NoError;
    QByteArray secret = {}; // of Read
    QString text = {};
};

// Runs QtKeychain's jobs on a thread of its own with an event loop. One per process: QtKeychain's
// queue of jobs belongs to the first thread that used it.
class KeychainThread {
public:
    using Done = std::function<void(KeychainAnswer)>;

    explicit KeychainThread(QString service);
    ~KeychainThread();
    Q_DISABLE_COPY_MOVE(KeychainThread)

    // Any thread. `done` is called on the keychain thread, or never if the keyring's prompt is
    // never answered.
    void run(KeychainRequest request, Done done);

private:
    void start(const KeychainRequest& request, const Done& done);

    const QString m_service;
    QThread m_thread;
    QObject m_home; // lives on m_thread
};

} // namespace partnerdesk::secrets
