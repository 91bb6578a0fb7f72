#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace partnerdesk::shell {

// One running program per data folder. The first holds a lock file and listens; a later one asks it
// to come to the front and ends once it was answered. One that is just starting or ending does not
// answer yet, or no more: the later one then waits, and takes its place when it is gone. UI thread;
// takes some milliseconds, where it waits some seconds.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);

    // False: another instance is running and was asked to show itself.
    [[nodiscard]] bool claim();
    // The program ends: whoever starts now waits for that instead of ending in our favour.
    void leave();

Q_SIGNALS:
    // Another instance was started and ended again in our favour.
    void shownAgain();

private:
    void answer();
    [[nodiscard]] bool isAnswered() const;

    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace partnerdesk::shell
