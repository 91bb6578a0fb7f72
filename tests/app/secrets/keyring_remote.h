#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>

namespace partnerdesk::test {

// Stands where the desktop shows "Unlock keyring" and does what it is told with it. Owns the
// prompter's name on the session bus, on a thread of its own.
class Prompter final : public QDBusVirtualObject {
public:
    enum class Behaviour { Dismiss, Ignore };

    // Protocol of gcr's system prompter, as far as it is needed.
    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

    void setBehaviour(Behaviour behaviour) { m_behaviour = behaviour; }
    // Dismisses the prompt that was ignored before.
    void dismissIgnored();
    [[nodiscard]] int prompts() const { return m_prompts; }

private:
    void dismiss(const QString& sender, const QString& path) const;

    std::atomic<Behaviour> m_behaviour = Behaviour::Dismiss;
    std::atomic<int> m_prompts = 0;
    std::mutex m_mutex;
    std::pair<QString, QString> m_ignored; // sender and path of its callback
};

// Locks and unlocks the keyring of the session from outside, and answers its prompts.
class KeyringRemote {
public:
    KeyringRemote();
    ~KeyringRemote();
    Q_DISABLE_COPY_MOVE(KeyringRemote)

    void lock();
    void unlock();
    [[nodiscard]] Prompter& prompter() { return m_prompter; }

private:
    QThread m_thread;
    Prompter m_prompter; // lives on m_thread
    QDBusConnection m_bus;
};

} // namespace partnerdesk::test
