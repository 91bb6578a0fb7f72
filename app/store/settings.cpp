#include "app/store/settings.h"

#include "app/store/names.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxFile = 256LL * 1024; // ours has some kilobytes
constexpr qsizetype kMaxText = 4096;      // a longer value was not written by us
constexpr qsizetype kMaxGeometry = 16LL * 1024;

constexpr std::array kThemeNames{
    Name{Theme::System, QStringView(u"system")},
    Name{Theme::Light, QStringView(u"light")},
    Name{Theme::Dark, QStringView(u"dark")},
};

QString textOf(const QSettings& ini, const QString& key) {
    const QString text = ini.value(key).toString();
    return text.size() <= kMaxText ? text : QString();
}

QByteArray bytesOf(const QSettings& ini, const QString& key) {
    const auto bytes = QByteArray::fromBase64Encoding(ini.value(key).toByteArray(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() <= kMaxGeometry ? *bytes : QByteArray();
}

QString languageOf(const QSettings& ini) {
    const QString language = textOf(ini, u"language"_s);
    const QStringList known{u"en"_s, u"zh_CN"_s};
    return known.contains(language) ? language : QString();
}

QString cloudOf(const QSettings& ini) {
    static const QRegularExpression kCloudName(u"^[A-Za-z0-9_-]{1,40}$"_s);
    const QString cloud = textOf(ini, u"cloud"_s);
    return kCloudName.match(cloud).hasMatch() ? cloud : AppSettings().cloud;
}

QMap<QString, QString> clientIdsOf(QSettings& ini) {
    QMap<QString, QString> ids;
    ini.beginGroup(u"clientIds"_s);
    const QStringList clouds = ini.childKeys();
    for (const QString& cloud : clouds) {
        const QString id = textOf(ini, cloud).trimmed();
        if (!id.isEmpty())
            ids.insert(cloud, id);
    }
    ini.endGroup();
    return ids;
}

QMap<QString, QByteArray> tablesOf(QSettings& ini) {
    QMap<QString, QByteArray> tables;
    ini.beginGroup(u"dashboardTables"_s);
    const QStringList names = ini.childKeys();
    for (const QString& name : names) {
        if (const QByteArray state = bytesOf(ini, name); !state.isEmpty())
            tables.insert(name, state);
    }
    ini.endGroup();
    return tables;
}

std::optional<domain::Account> accountOf(QSettings& ini) {
    ini.beginGroup(u"lastAccount"_s);
    const domain::Account account{
        .issuer = textOf(ini, u"issuer"_s),
        .subject = textOf(ini, u"subject"_s),
        .tenantId = textOf(ini, u"tenantId"_s),
        .objectId = textOf(ini, u"objectId"_s),
        .userName = textOf(ini, u"userName"_s),
        .displayName = textOf(ini, u"displayName"_s),
        .directoryRoleIds = ini.value(u"directoryRoleIds"_s).toStringList(),
        .signedInWithMfa = ini.value(u"signedInWithMfa"_s).toBool(),
    };
    ini.endGroup();
    // Without an identity there is nothing to resume.
    const bool known = (!account.tenantId.isEmpty() && !account.objectId.isEmpty()) ||
                       (!account.issuer.isEmpty() && !account.subject.isEmpty());
    return known ? std::optional(account) : std::nullopt;
}

void write(QSettings& ini, const domain::Account& account) {
    ini.beginGroup(u"lastAccount"_s);
    ini.setValue(u"issuer"_s, account.issuer);
    ini.setValue(u"subject"_s, account.subject);
    ini.setValue(u"tenantId"_s, account.tenantId);
    ini.setValue(u"objectId"_s, account.objectId);
    ini.setValue(u"userName"_s, account.userName);
    ini.setValue(u"displayName"_s, account.displayName);
    ini.setValue(u"directoryRoleIds"_s, account.directoryRoleIds);
    ini.setValue(u"signedInWithMfa"_s, account.signedInWithMfa);
    ini.endGroup();
}

base::Problem unwritable(const QString& file, QSettings::Status status) {
    return {.kind = base::ProblemKind::StorageFault,
            .key = u"storage.readOnly"_s,
            .arguments = {QDir::toNativeSeparators(file)},
            .technical = u"QSettings status %1"_s.arg(status)};
}

} // namespace

AppSettings loadSettings(const DataFolder& folder) {
    const QString file = folder.settingsFile();
    if (QFileInfo(file).size() > kMaxFile)
        return {};
    QSettings ini(file, QSettings::IniFormat);
    AppSettings settings{
        .language = languageOf(ini),
        .theme = valueOf(textOf(ini, u"theme"_s), kThemeNames).value_or(Theme::System),
        .cloud = cloudOf(ini),
        .cloudFile = textOf(ini, u"cloudFile"_s),
        .clientIds = clientIdsOf(ini),
        .wizardGeometry = bytesOf(ini, u"wizardGeometry"_s),
        .dashboardGeometry = bytesOf(ini, u"dashboardGeometry"_s),
        .dashboardPlace = textOf(ini, u"dashboardPlace"_s),
        .dashboardTables = tablesOf(ini),
        .lastDraft = textOf(ini, u"lastDraft"_s),
        .lastAccount = accountOf(ini),
        .lastAccountCloud = textOf(ini, u"lastAccountCloud"_s),
        .finishedTenant = textOf(ini, u"finishedTenant"_s),
    };
    return settings;
}

base::Status saveSettings(const DataFolder& folder, const AppSettings& settings) {
    const QString file = folder.settingsFile();
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(u"language"_s, settings.language);
    ini.setValue(u"theme"_s, nameOf(settings.theme, kThemeNames));
    ini.setValue(u"cloud"_s, settings.cloud);
    ini.setValue(u"cloudFile"_s, settings.cloudFile);
    ini.remove(u"clientIds"_s);
    for (auto it = settings.clientIds.begin(); it != settings.clientIds.end(); ++it)
        ini.setValue(u"clientIds/"_s + it.key(), it.value());
    // Base64: QSettings' own form of bytes is unreadable and differs between versions.
    ini.setValue(u"wizardGeometry"_s, settings.wizardGeometry.toBase64());
    ini.setValue(u"dashboardGeometry"_s, settings.dashboardGeometry.toBase64());
    ini.setValue(u"dashboardPlace"_s, settings.dashboardPlace);
    ini.remove(u"dashboardTables"_s);
    for (auto it = settings.dashboardTables.begin(); it != settings.dashboardTables.end(); ++it)
        ini.setValue(u"dashboardTables/"_s + it.key(), it.value().toBase64());
    ini.setValue(u"lastDraft"_s, settings.lastDraft);
    ini.remove(u"lastAccount"_s);
    if (settings.lastAccount)
        write(ini, *settings.lastAccount);
    ini.setValue(u"lastAccountCloud"_s, settings.lastAccountCloud);
    ini.setValue(u"finishedTenant"_s, settings.finishedTenant);
    ini.sync(); // atomic: a temporary file is renamed over the old one
    if (ini.status() == QSettings::AccessError)
        return base::fail(unwritable(file, ini.status()));
    return {};
}

} // namespace partnerdesk::store
