#include "app/secrets/keyring_state.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>

namespace partnerdesk::secrets {

using namespace Qt::StringLiterals;

// QtKeychain answers "entry not found" for an entry of a locked keyring whose prompt was dismissed,
// so its word counts only beside this property (Secret Service API,
// org.freedesktop.Secret.Collection).
KeyringState keyringState() {
    constexpr int kLimitMs = 2000;
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return KeyringState::Missing;
    const QDBusMessage answer = bus.call(question, QDBus::Block, kLimitMs);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        const auto locked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
        return locked ? KeyringState::Locked : KeyringState::Unlocked;
    }
    switch (QDBusError(answer).type()) {
    case QDBusError::UnknownObject: // a service without a default keyring yet
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
        return KeyringState::Unlocked;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeyringState::Locked; // busy with somebody's prompt
    default:
        return KeyringState::Missing;
    }
}

} // namespace partnerdesk::secrets
