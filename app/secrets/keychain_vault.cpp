#include "app/secrets/keychain_vault.h"

#include "app/secrets/keyring_state.h"

#include <condition_variable>

namespace partnerdesk::secrets {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using base::Result;
using base::Status;

namespace {

constexpr std::chrono::milliseconds kLimit{5000};

// The wait of one caller for one job.
struct Call {
    std::mutex mutex;
    std::condition_variable ended;
    std::optional<KeychainAnswer> answer;
    bool abandoned = false;
};

Problem locked() {
    return {.kind = ProblemKind::KeychainLocked, .key = u"keychain.locked"_s, .retryable = true};
}

Problem problemOf(const KeychainAnswer& answer) {
    const KeyringState state = keyringState();
    const bool denied =
        answer.error == QKeychain::AccessDenied || answer.error == QKeychain::AccessDeniedByUser;
    if (denied || state == KeyringState::Locked)
        return locked();
    const bool none =
        answer.error == QKeychain::NoBackendAvailable || answer.error == QKeychain::NotImplemented;
    if (none || state == KeyringState::Missing) {
        return {.kind = ProblemKind::NotSupported,
                .key = u"keychain.missing"_s,
                .technical = answer.text};
    }
    return {.kind = ProblemKind::StorageFault,
            .key = u"keychain.fault"_s,
            .code = QString::number(answer.error),
            .technical = answer.text,
            .retryable = true};
}

KeychainRequest requestFor(const QString& key, const std::optional<QByteArray>& wanted) {
    if (!wanted)
        return {.kind = KeychainRequest::Kind::Remove, .key = key};
    return {.kind = KeychainRequest::Kind::Write, .key = key, .secret = *wanted};
}

} // namespace

KeychainVault::KeychainVault(QString service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit) {}

Result<std::optional<QByteArray>> KeychainVault::read(const QString& key) {
    {
        const std::lock_guard lock(m_mutex);
        const auto wanted = m_wanted.constFind(key);
        if (wanted != m_wanted.cend()) {
            if (*wanted)
                return *wanted;
            return base::fail(locked()); // its removal is not done yet
        }
    }
    const auto turn = takeTurn();
    if (!turn)
        return base::fail(turn.error());
    const auto answer = readSurely(key);
    if (!answer)
        return base::fail(answer.error());
    if (answer->error == QKeychain::EntryNotFound)
        return std::nullopt;
    return answer->secret;
}

Status KeychainVault::write(const QString& key, const QByteArray& secret) {
    return change(key, secret);
}

Status KeychainVault::remove(const QString& key) {
    if (Status changed = change(key, std::nullopt); !changed)
        return changed;
    // The keychain says "done" for an entry of a locked keyring and leaves it there.
    const auto left = read(key);
    if (!left)
        return base::fail(left.error());
    if (*left) {
        return base::fail({.kind = ProblemKind::StorageFault,
                           .key = u"keychain.fault"_s,
                           .technical = u"the entry is still there after its removal"_s});
    }
    return {};
}

Result<std::unique_lock<std::timed_mutex>> KeychainVault::takeTurn() {
    if (isWaiting())
        return base::fail(locked());
    std::unique_lock turn(m_turn, m_limit);
    if (!turn.owns_lock() || isWaiting())
        return base::fail(locked());
    if (!m_thread)
        m_thread = std::make_unique<KeychainThread>(m_service);
    return turn;
}

Result<KeychainAnswer> KeychainVault::perform(const KeychainRequest& request) {
    auto call = std::make_shared<Call>();
    m_thread->run(request, [this, call, request](const KeychainAnswer& answer) {
        {
            const std::lock_guard lock(call->mutex);
            if (!call->abandoned) {
                call->answer = answer;
                call->ended.notify_one();
                return;
            }
        }
        lateJobEnded(request, answer);
    });
    std::unique_lock lock(call->mutex);
    if (call->ended.wait_for(lock, m_limit, [&call] { return call->answer.has_value(); }))
        return *call->answer;
    call->abandoned = true;
    setWaiting(true);
    return base::fail(locked());
}

// NoError or EntryNotFound, both to be believed.
Result<KeychainAnswer> KeychainVault::readSurely(const QString& key) {
    KeyringState before = keyringState();
    for (;;) {
        auto answer = perform({.kind = KeychainRequest::Kind::Read, .key = key});
        if (!answer || answer->error == QKeychain::NoError)
            return answer;
        if (answer->error != QKeychain::EntryNotFound)
            return base::fail(problemOf(*answer));
        if (before != KeyringState::Locked)
            return answer;
        before = keyringState();
        if (before == KeyringState::Locked)
            return base::fail(locked()); // the prompt was dismissed
    }
}

Status KeychainVault::change(const QString& key, const Wanted& value) {
    {
        const std::lock_guard lock(m_mutex);
        m_wanted.insert(key, value);
    }
    const auto turn = takeTurn();
    if (!turn)
        return base::fail(turn.error());
    Status done = performWanted();
    // The caller is told and may try again; only a late job leaves work behind.
    if (!done && !isWaiting()) {
        const std::lock_guard lock(m_mutex);
        m_wanted.remove(key);
    }
    return done;
}

Status KeychainVault::performWanted() {
    while (const auto request = nextWanted()) {
        const auto answer = perform(*request);
        if (!answer)
            return base::fail(answer.error());
        const bool wasAway = request->kind == KeychainRequest::Kind::Remove &&
                             answer->error == QKeychain::EntryNotFound;
        if (answer->error != QKeychain::NoError && !wasAway)
            return base::fail(problemOf(*answer));
        if (request->kind == KeychainRequest::Kind::Remove &&
            keyringState() == KeyringState::Locked)
            return base::fail(locked());
        settled(*request);
    }
    return {};
}

std::optional<KeychainRequest> KeychainVault::nextWanted() const {
    const std::lock_guard lock(m_mutex);
    if (m_wanted.isEmpty())
        return std::nullopt;
    return requestFor(m_wanted.cbegin().key(), m_wanted.cbegin().value());
}

bool KeychainVault::isWaiting() const {
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

void KeychainVault::setWaiting(bool waiting) {
    const std::lock_guard lock(m_mutex);
    m_waiting = waiting;
}

// Forgets the wanted value that was just reached, unless a newer one came meanwhile.
void KeychainVault::settled(const KeychainRequest& request) {
    const std::lock_guard lock(m_mutex);
    const auto wanted = m_wanted.constFind(request.key);
    const Wanted reached = request.kind == KeychainRequest::Kind::Write ? Wanted(request.secret)
                                                                        : Wanted(std::nullopt);
    if (wanted != m_wanted.cend() && *wanted == reached)
        m_wanted.erase(wanted);
}

void KeychainVault::lateJobEnded(const KeychainRequest& request, const KeychainAnswer& answer) {
    if (keyringState() == KeyringState::Locked) {
        setWaiting(false); // dismissed; the next caller asks again
        return;
    }
    if (request.kind != KeychainRequest::Kind::Read && answer.error == QKeychain::NoError)
        settled(request);
    writeWantedLate();
}

void KeychainVault::writeWantedLate() {
    const auto request = nextWanted();
    if (!request) {
        setWaiting(false);
        return;
    }
    m_thread->run(*request, [this, request = *request](const KeychainAnswer& answer) {
        if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound) {
            setWaiting(false);
            return;
        }
        settled(request);
        writeWantedLate();
    });
}

std::unique_ptr<SecretVault> makeKeychainVault(const QString& service) {
    return std::make_unique<KeychainVault>(service, kLimit);
}

} // namespace partnerdesk::secrets
