#include "app/domain/email_rules.h"

#include "app/domain/company_profile.h"
#include "app/domain/text_rules.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;

namespace {

// Shared by a team, not one person's.
constexpr std::array kSharedNames{"info"_L1, "admin"_L1, "email"_L1, "marketing"_L1};
constexpr std::array kSharedWords{"info"_L1, "admin"_L1};
// Personal providers the documentation does not name; the rule behind ("a domain the company owns")
// covers them.
constexpr std::array kLikelyPersonalDomains{
    "qq.com"_L1,    "foxmail.com"_L1, "163.com"_L1,   "126.com"_L1,    "sina.com"_L1,
    "sohu.com"_L1,  "aliyun.com"_L1,  "139.com"_L1,   "icloud.com"_L1, "me.com"_L1,
    "gmx.de"_L1,    "web.de"_L1,      "naver.com"_L1, "mail.ru"_L1,    "yandex.ru"_L1,
    "proton.me"_L1, "aol.com"_L1};

// The WHATWG rule for <input type=email>, with at least one dot in the domain.
bool isEmail(const QString& localPart, const QString& domain) {
    static const QRegularExpression local(u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$"_s);
    static const QRegularExpression labels(
        u"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
        u"(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"_s);
    return local.match(localPart).hasMatch() &&
           labels.match(QString::fromLatin1(QUrl::toAce(domain))).hasMatch();
}

bool isShared(const QString& localPart) {
    static const QRegularExpression separators(u"[.\\-_0-9]+"_s);
    const QStringList words = localPart.split(separators, Qt::SkipEmptyParts);
    return std::ranges::find(kSharedNames, localPart) != kSharedNames.end() ||
           std::ranges::any_of(kSharedWords, [&](auto word) { return words.contains(word); });
}

bool maySeemShared(const QString& localPart) {
    return std::ranges::any_of(kSharedWords, [&](auto word) { return localPart.contains(word); });
}

// The providers the documentation names, in any country (live.com, yahoo.co.jp); a company's own
// live.contoso.com is not one.
bool isPersonal(const QString& domain) {
    static const QRegularExpression providers(
        u"^(?:msn\\.com|gmail\\.com|(?:hotmail|outlook|live|yahoo)\\.[a-z]{2,3}(?:\\.[a-z]{2})?)$"_s);
    return providers.match(domain).hasMatch();
}

FieldIssue issue(const QString& key, Severity severity) {
    return {.field = QString(field::kEmail), .key = key, .severity = severity};
}

} // namespace

QString normalizedEmail(const QString& text) {
    QString email = cleanedCode(text);
    email.replace(u'。', u'.');
    return email;
}

std::optional<FieldIssue> checkEmail(const QString& email) {
    const QString localPart = email.section(u'@', 0, 0).toLower();
    const QString domain = email.section(u'@', 1).toLower();
    if (!isEmail(localPart, domain))
        return issue(u"profile.email.form"_s, Severity::Error);
    if (isShared(localPart))
        return issue(u"profile.email.shared"_s, Severity::Error);
    if (isPersonal(domain))
        return issue(u"profile.email.personal"_s, Severity::Error);
    if (domain.endsWith(".onmicrosoft.com"_L1))
        return issue(u"profile.email.tenantLogin"_s, Severity::Warning);
    if (maySeemShared(localPart))
        return issue(u"profile.email.maybeShared"_s, Severity::Warning);
    if (std::ranges::find(kLikelyPersonalDomains, domain) != kLikelyPersonalDomains.end())
        return issue(u"profile.email.maybePersonal"_s, Severity::Warning);
    return std::nullopt;
}

} // namespace partnerdesk::domain
