#include "app/net/clouds.h"

#include "app/base/json_reader.h"
#include "app/net/loopback.h"

#include <QFile>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Problem;
using base::ProblemKind;

namespace {

Problem badField(const QString& field, const QString& why) {
    return {.kind = ProblemKind::InvalidInput,
            .key = u"cloud.file"_s,
            .arguments = {field},
            .field = field,
            .technical = why};
}

// "https://host/", "https://host" and "https://host/path/" are meant the same: clients append to
// it.
QUrl withoutTrailingSlash(const QUrl& url) {
    return QUrl(url.toString(QUrl::StripTrailingSlash));
}

// A practice service on this computer serves the stand-ins of the portal beside its interfaces.
// Real interfaces stand on another host than their portal: there nothing is guessed.
QUrl portalBeside(const QUrl& service) {
    if (!isLoopbackHost(service.host()))
        return {};
    QUrl portal = service.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    portal.setPath(u"/portal"_s);
    return portal;
}

// Reads the URL fields of a cloud file and keeps the first fault.
class UrlReader {
public:
    explicit UrlReader(JsonReader& in)
        : m_in(in) {}

    QUrl url(QLatin1StringView name) {
        const QString text = m_in.optionalString(name).value_or(QString());
        QUrl url(text, QUrl::StrictMode);
        if (!text.isEmpty() && !isTrustworthyUrl(url) && m_badName.isEmpty())
            m_badName = name;
        return url;
    }

    [[nodiscard]] QString badName() const { return m_badName; }

private:
    JsonReader& m_in;
    QString m_badName;
};

base::Result<QStringList> scopeList(const QJsonValue& value, const QString& field) {
    QStringList scopes;
    const QJsonArray scopeList = value.toArray();
    for (const QJsonValue scope : scopeList) {
        if (!scope.isString() || scope.toString().contains(u' '))
            return base::fail(badField(field, u"a scope is one word"_s));
        scopes.append(scope.toString());
    }
    if (scopes.isEmpty())
        return base::fail(badField(field, u"a list of scopes is missing"_s));
    return scopes;
}

// Either one list for everything, or one list per service.
base::Status readScopes(const QJsonValue& value, Cloud& cloud) {
    if (value.isArray()) {
        auto all = scopeList(value, u"scopes"_s);
        if (!all)
            return base::fail(all.error());
        cloud.signInScopes = *std::move(all);
        return {};
    }
    const std::pair<QLatin1StringView, QStringList*> lists[] = {
        {"signIn"_L1, &cloud.signInScopes},
        {"graphRead"_L1, &cloud.graphReadScopes},
        {"graphWrite"_L1, &cloud.graphWriteScopes},
        {"partnerCenter"_L1, &cloud.partnerCenterScopes}};
    for (const auto& [name, target] : lists) {
        auto scopes = scopeList(value.toObject().value(name), "scopes."_L1 + name);
        if (!scopes)
            return base::fail(scopes.error());
        *target = *std::move(scopes);
    }
    return {};
}

base::Status check(const Cloud& cloud) {
    if (cloud.issuer.isEmpty() == cloud.authority.isEmpty())
        return base::fail(badField(u"issuer"_s, u"either issuer or authority is needed"_s));
    if (cloud.redirectHost != "127.0.0.1"_L1 && cloud.redirectHost != "localhost"_L1)
        return base::fail(badField(u"redirectHost"_s, u"127.0.0.1 or localhost"_s));
    const QUrl redirect("http://127.0.0.1"_L1 + cloud.redirectPath, QUrl::StrictMode);
    if (!redirect.isValid() || redirect.path() != cloud.redirectPath ||
        !cloud.redirectPath.startsWith(u'/'))
        return base::fail(badField(u"redirectPath"_s, u"a path that begins with /"_s));
    return {};
}

} // namespace

base::Result<Cloud> cloudFromJson(const QByteArray& json, const QString& id) {
    const auto object = base::parseObject(json, u"cloud file"_s);
    if (!object)
        return base::fail(badField(u"{ }"_s, object.error().technical));

    JsonReader in(*object, u"cloud"_s);
    UrlReader urls(in);
    const Cloud defaults;
    Cloud cloud{
        .id = id,
        .name = in.string("name"_L1),
        .issuer = urls.url("issuer"_L1),
        .authority = withoutTrailingSlash(urls.url("authority"_L1)),
        .graph = withoutTrailingSlash(urls.url("graph"_L1)),
        .partnerCenter = withoutTrailingSlash(urls.url("partnerCenter"_L1)),
        .program = withoutTrailingSlash(urls.url("program"_L1)),
        .portal = withoutTrailingSlash(urls.url("portal"_L1)),
        .signUp = urls.url("signUp"_L1),
        .clientId = in.optionalString("clientId"_L1).value_or(QString()),
        .redirectHost = in.optionalString("redirectHost"_L1).value_or(defaults.redirectHost),
        .redirectPath = in.optionalString("redirectPath"_L1).value_or(defaults.redirectPath),
        .prompt = in.optionalString("prompt"_L1).value_or(QString())};
    if (const base::Status ok = in.finish(); !ok) {
        // The reader says "cloud.name is missing".
        const QString& why = ok.error().technical;
        return base::fail(badField(why.section(u' ', 0, 0).section(u'.', 1), why));
    }
    if (!urls.badName().isEmpty())
        return base::fail(badField(urls.badName(), u"not an https URL"_s));
    if (cloud.portal.isEmpty())
        cloud.portal = portalBeside(cloud.partnerCenter);
    if (const base::Status ok = readScopes(object->value("scopes"_L1), cloud); !ok)
        return base::fail(ok.error());
    if (const base::Status ok = check(cloud); !ok)
        return base::fail(ok.error());
    return cloud;
}

base::Result<Cloud> builtInCloud(const QString& id) {
    QFile file(":/clouds/"_L1 + id + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(
            {.kind = ProblemKind::Misconfigured, .key = u"cloud.unknown"_s, .arguments = {id}});
    }
    return cloudFromJson(file.readAll(), id);
}

Cloud sandboxCloud(const QUrl& origin, const QString& clientId) {
    const auto at = [&origin](QLatin1StringView path) {
        QUrl url = origin;
        url.setPath(path);
        return url;
    };
    const QStringList readScopes = {u"User.Read"_s,
                                    u"User.Read.All"_s,
                                    u"Group.Read.All"_s,
                                    u"RoleManagement.Read.Directory"_s,
                                    u"Organization.Read.All"_s,
                                    u"Directory.Read.All"_s};
    const QStringList writeScopes = {u"User.ReadWrite.All"_s, u"GroupMember.ReadWrite.All"_s,
                                     u"RoleManagement.ReadWrite.Directory"_s, u"User.Invite.All"_s};
    return {.id = u"sandbox"_s,
            .name = u"Sandbox"_s,
            .authority = at(""_L1),
            .graph = at("/graph"_L1),
            .partnerCenter = at("/partnercenter"_L1),
            .program = at("/program"_L1),
            .portal = at("/portal"_L1),
            .signUp = at("/signup"_L1),
            .clientId = clientId,
            .signInScopes = {u"openid"_s, u"profile"_s, u"offline_access"_s},
            .graphReadScopes = readScopes,
            .graphWriteScopes = readScopes + writeScopes,
            .partnerCenterScopes = {u"user_impersonation"_s}};
}

} // namespace partnerdesk::net
