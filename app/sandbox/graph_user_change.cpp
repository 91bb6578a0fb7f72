#include "app/sandbox/graph_user_change.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

using Checked = tl::expected<void, GraphFault>;

constexpr qsizetype kMaxText = 256;
constexpr qsizetype kMaxNickname = 64;

struct TextColumn {
    QLatin1StringView property;
    QLatin1StringView column;
    bool required = false; // never null or empty
    bool sensitive = false;
};

constexpr std::array<TextColumn, 12> kTextColumns{{
    {"displayName"_L1, "display_name"_L1, true},
    {"givenName"_L1, "given_name"_L1},
    {"surname"_L1, "surname"_L1},
    {"mail"_L1, "mail"_L1},
    {"mailNickname"_L1, "mail_nickname"_L1, true},
    {"jobTitle"_L1, "job_title"_L1},
    {"department"_L1, "department"_L1},
    {"officeLocation"_L1, "office_location"_L1},
    {"mobilePhone"_L1, "mobile_phone"_L1, false, true},
    {"usageLocation"_L1, "usage_location"_L1},
    {"preferredLanguage"_L1, "preferred_language"_L1},
    {"userPrincipalName"_L1, "upn"_L1, true, true},
}};

constexpr std::array kFurtherTexts{"companyName"_L1, "country"_L1,    "state"_L1,
                                   "city"_L1,        "postalCode"_L1, "streetAddress"_L1,
                                   "faxNumber"_L1,   "employeeId"_L1, "employeeType"_L1};

tl::unexpected<GraphFault> invalidValue(const QString& property) {
    return badRequest(
        u"Invalid value specified for property '%1' of resource 'User'."_s.arg(property));
}

Checked checkUserPrincipalName(const GraphCall& call, const QString& upn, const QString& ownId) {
    // Letters without accents, digits and ' . - _ ! # ^ ~ before the @.
    static const QRegularExpression kForm(u"^[A-Za-z0-9'.\\-_!#^~]{1,64}@([^@]+)$"_s);
    const QRegularExpressionMatch match = kForm.match(upn);
    if (!match.hasMatch())
        return invalidValue(u"userPrincipalName"_s);
    const QVariant verified = call.db().value(
        u"SELECT 1 FROM domains WHERE tenant_id = ? AND name = ? AND is_verified = 1"_s,
        {call.caller().tenantId, match.captured(1)});
    if (!verified.isValid())
        return badRequest(u"The domain portion of the userPrincipalName property is invalid. You "
                          "must use one of the verified domain names in your organization."_s);
    const QVariant taken = call.db().value(
        u"SELECT 1 FROM users WHERE upn = ? AND deleted IS NULL AND id <> ?"_s, {upn, ownId});
    if (taken.isValid())
        return graphFault(400, u"Request_BadRequest"_s,
                          u"Another object with the same value for property userPrincipalName "
                          "already exists."_s,
                          u"ObjectConflict"_s);
    return {};
}

// Rules of single texts beside their length.
Checked checkText(const GraphCall& call, QLatin1StringView property, const QString& text,
                  const QString& ownId) {
    if (property == "userPrincipalName"_L1)
        return checkUserPrincipalName(call, text, ownId);
    static const QRegularExpression kNickname(u"^[^@()\\\\\\[\\]\";:<>,\\s]+$"_s);
    if (property == "mailNickname"_L1 &&
        (text.size() > kMaxNickname || !kNickname.match(text).hasMatch()))
        return invalidValue(property);
    static const QRegularExpression kCountry(u"^[A-Z]{2}$"_s);
    if (property == "usageLocation"_L1 && !text.isEmpty() && !kCountry.match(text).hasMatch())
        return invalidValue(property);
    return {};
}

bool isComplexEnough(const QString& password) {
    if (password.size() < 8 || password.size() > kMaxText)
        return false;
    const auto holds = [&password](bool (*isOfClass)(char16_t)) {
        return std::any_of(password.begin(), password.end(),
                           [isOfClass](QChar c) { return isOfClass(c.unicode()); });
    };
    const int classes = (holds([](char16_t c) { return c >= u'a' && c <= u'z'; }) ? 1 : 0) +
                        (holds([](char16_t c) { return c >= u'A' && c <= u'Z'; }) ? 1 : 0) +
                        (holds([](char16_t c) { return c >= u'0' && c <= u'9'; }) ? 1 : 0) +
                        (holds([](char16_t c) { return !QChar(c).isLetterOrNumber(); }) ? 1 : 0);
    // Well-known passwords are banned in their usual disguises too.
    const QString plain = password.toLower().replace(u'0', u'o').replace(u'@', u'a');
    return classes >= 3 && !plain.contains("password"_L1) && !plain.contains("qwerty"_L1);
}

Checked readPassword(const QJsonValue& value, UserChange& change) {
    if (!value.isObject())
        return invalidValue(u"passwordProfile"_s);
    const QJsonObject profile = value.toObject();
    const QString password = profile.value("password"_L1).toString();
    if (!isComplexEnough(password))
        return badRequest(u"The specified password does not comply with password complexity "
                          "requirements. Please provide a different password."_s);
    change.password = password;
    change.mustChangePassword = profile.value("forceChangePasswordNextSignIn"_L1).toBool(true);
    return {};
}

Checked readText(const GraphCall& call, const TextColumn& target, const QJsonValue& value,
                 const QString& ownId, UserChange& change) {
    const QString text = value.toString();
    const bool fits = value.isString() || value.isNull();
    if (!fits || text.size() > kMaxText || (target.required && text.isEmpty()))
        return invalidValue(target.property);
    if (Checked rule = checkText(call, target.property, text, ownId); !rule)
        return rule;
    change.columns.insert(target.column, text.isEmpty() ? QVariant() : QVariant(text));
    (target.sensitive ? change.sensitive : change.ordinary) = true;
    return {};
}

Checked readList(const QString& name, const QJsonValue& value, UserChange& change) {
    if (!value.isArray())
        return invalidValue(name);
    const QJsonArray list = value.toArray();
    if (std::any_of(list.begin(), list.end(), [](const auto& item) { return !item.isString(); }))
        return invalidValue(name);
    change.sensitive = true;
    if (name == "businessPhones"_L1)
        change.columns.insert(u"business_phones"_s, QString::fromUtf8(QJsonDocument(list).toJson(
                                                        QJsonDocument::Compact)));
    else
        change.rest.insert(name, list);
    return {};
}

Checked readProperty(const GraphCall& call, const QString& name, const QJsonValue& value,
                     const QString& ownId, UserChange& change) {
    const auto text = std::find_if(kTextColumns.begin(), kTextColumns.end(),
                                   [&](const TextColumn& c) { return c.property == name; });
    if (text != kTextColumns.end())
        return readText(call, *text, value, ownId, change);
    if (name == "passwordProfile"_L1)
        return readPassword(value, change);
    if (name == "businessPhones"_L1 || name == "otherMails"_L1)
        return readList(name, value, change);
    if (name == "accountEnabled"_L1) {
        if (!value.isBool())
            return invalidValue(name);
        change.columns.insert(u"account_enabled"_s, value.toBool() ? 1 : 0);
        change.sensitive = true;
        return {};
    }
    if (name == "userType"_L1) {
        const QString type = value.toString();
        if (type != "Member"_L1 && type != "Guest"_L1)
            return invalidValue(name);
        change.columns.insert(u"user_type"_s, type);
        change.ordinary = true;
        return {};
    }
    if (std::find(kFurtherTexts.begin(), kFurtherTexts.end(), name) != kFurtherTexts.end()) {
        if (!(value.isString() || value.isNull()) || value.toString().size() > kMaxText)
            return invalidValue(name);
        change.rest.insert(name, value);
        change.ordinary = true;
        return {};
    }
    return badRequest(u"Property '%1' cannot be set or does not exist on type "
                      "'microsoft.graph.user'."_s.arg(name));
}

} // namespace

tl::expected<UserChange, GraphFault> readUserChange(const GraphCall& call, const QJsonObject& body,
                                                    const QString& ownId) {
    UserChange change;
    for (auto property = body.begin(); property != body.end(); ++property) {
        if (property.key().startsWith(u'@')) // annotations that client libraries send along
            continue;
        const Checked read = readProperty(call, property.key(), property.value(), ownId, change);
        if (!read)
            return tl::unexpected(read.error());
    }
    return change;
}

} // namespace partnerdesk::sandbox
