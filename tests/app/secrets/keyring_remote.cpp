#include "tests/app/secrets/keyring_remote.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;

namespace {

const QString kSecrets = u"org.freedesktop.secrets"_s;
const QString kSecretsPath = u"/org/freedesktop/secrets"_s;
const QString kCollection = u"/org/freedesktop/secrets/collection/login"_s;

// (oayays) of the Secret Service API.
struct Secret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& out, const Secret& secret) {
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, Secret& secret) {
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

QDBusMessage call(const QDBusConnection& bus, const QString& interface, const QString& method,
                  const QVariantList& arguments) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(kSecrets, kSecretsPath, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = bus.call(message);
    if (answer.type() == QDBusMessage::ErrorMessage)
        qFatal("%s: %s", qPrintable(method), qPrintable(answer.errorMessage()));
    return answer;
}

} // namespace

QString Prompter::introspect(const QString&) const {
    return {};
}

bool Prompter::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    connection.send(message.createReply());
    if (message.member() != "BeginPrompting"_L1)
        return true;
    ++m_prompts;
    const QString path = message.arguments().value(0).value<QDBusObjectPath>().path();
    if (m_behaviour == Behaviour::Dismiss) {
        dismiss(message.service(), path);
    } else {
        const std::lock_guard lock(m_mutex);
        m_ignored = {message.service(), path};
    }
    return true;
}

void Prompter::dismissIgnored() {
    const std::lock_guard lock(m_mutex);
    dismiss(m_ignored.first, m_ignored.second);
}

void Prompter::dismiss(const QString& sender, const QString& path) const {
    static_cast<void>(
        QDBusConnection(u"prompter"_s)
            .send(QDBusMessage::createMethodCall(
                sender, path, u"org.gnome.keyring.internal.Prompter.Callback"_s, u"PromptDone"_s)));
}

KeyringRemote::KeyringRemote()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s)) {
    qDBusRegisterMetaType<Secret>();
    m_prompter.moveToThread(&m_thread);
    m_thread.start();
    if (!m_bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &m_prompter) ||
        !m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s))
        qFatal("cannot stand in for the keyring's prompter");
}

KeyringRemote::~KeyringRemote() {
    m_bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
    QDBusConnection::disconnectFromBus(u"prompter"_s);
    m_thread.quit();
    m_thread.wait();
}

void KeyringRemote::lock() {
    call(m_bus, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
         {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(kCollection)})});
}

void KeyringRemote::unlock() {
    const QDBusMessage opened = call(m_bus, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                     {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const Secret password{.session = opened.arguments().at(1).value<QDBusObjectPath>(),
                          .parameters = {},
                          .value = "password",
                          .contentType = u"text/plain"_s};
    // What the session's login itself uses to unlock without a prompt.
    call(m_bus, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
         u"UnlockWithMasterPassword"_s,
         {QVariant::fromValue(QDBusObjectPath(kCollection)), QVariant::fromValue(password)});
}

} // namespace partnerdesk::test
