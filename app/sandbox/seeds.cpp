#include "app/sandbox/seeds.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/people_generator.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kPassword = "Practice-2026"_L1;
constexpr auto kPeopleSetting = "people"_L1; // how many generated people there are
constexpr int kChunk = 2'000;

struct SeedPerson {
    SeedAccount account;
    QString displayName;
    QString givenName;
    QString surname;
    QString jobTitle;
    QString language;
    bool globalAdmin = false;
    bool enabled = true;
    QString mfaCode = {};
};

SeedAccount contosoAccount(const QString& id, const QString& name, const QString& en,
                           const QString& zh) {
    return {.tenantId = kContosoTenantId,
            .userId = id,
            .userName = name + u"@contoso.onmicrosoft.com"_s,
            .password = kPassword,
            .whatEn = en,
            .whatZh = zh};
}

SeedAccount fabrikamAccount(const QString& id, const QString& name, const QString& en,
                            const QString& zh) {
    return {.tenantId = kFabrikamTenantId,
            .userId = id,
            .userName = name + u"@fabrikam.onmicrosoft.com"_s,
            .password = kPassword,
            .whatEn = en,
            .whatZh = zh};
}

QList<SeedPerson> seedPersons() {
    const QString zh = u"zh-CN"_s;
    const QString en = u"en-US"_s;
    return {
        {.account = contosoAccount(u"5a0c9a10-6f0e-4a52-9d27-1f6f3c0b1b01"_s, u"admin"_s,
                                   u"Contoso (not enrolled): Global administrator, not yet an "
                                   "Admin agent"_s,
                                   u"Contoso（未注册）：全局管理员，尚不是管理员代理"_s),
         .displayName = u"林薇"_s,
         .givenName = u"薇"_s,
         .surname = u"林"_s,
         .jobTitle = u"IT 经理"_s,
         .language = zh,
         .globalAdmin = true},
        {.account = contosoAccount(u"5a0c9a10-6f0e-4a52-9d27-1f6f3c0b1b02"_s, u"adele"_s,
                                   u"Contoso: ordinary user"_s, u"Contoso：普通用户"_s),
         .displayName = u"Adele Vance"_s,
         .givenName = u"Adele"_s,
         .surname = u"Vance"_s,
         .jobTitle = u"Account Manager"_s,
         .language = en},
        {.account = contosoAccount(u"5a0c9a10-6f0e-4a52-9d27-1f6f3c0b1b03"_s, u"blocked"_s,
                                   u"Contoso: blocked user"_s, u"Contoso：已阻止登录的用户"_s),
         .displayName = u"赵刚"_s,
         .givenName = u"刚"_s,
         .surname = u"赵"_s,
         .jobTitle = u"会计"_s,
         .language = zh,
         .enabled = false},
        {.account = contosoAccount(u"5a0c9a10-6f0e-4a52-9d27-1f6f3c0b1b04"_s, u"mfa"_s,
                                   u"Contoso: Global administrator with a second factor"_s,
                                   u"Contoso：启用多重身份验证的全局管理员"_s),
         .displayName = u"Morgan Lee"_s,
         .givenName = u"Morgan"_s,
         .surname = u"Lee"_s,
         .jobTitle = u"Security Engineer"_s,
         .language = en,
         .globalAdmin = true,
         .mfaCode = u"246810"_s},
        {.account = fabrikamAccount(u"9d7b41c6-2a8f-4c3e-8e60-5b1a7d2c2c01"_s, u"admin"_s,
                                    u"Fabrikam (enrolled, Action Pack): Global administrator"_s,
                                    u"Fabrikam（已注册，Action Pack）：全局管理员"_s),
         .displayName = u"Jordan Silva"_s,
         .givenName = u"Jordan"_s,
         .surname = u"Silva"_s,
         .jobTitle = u"Operations Director"_s,
         .language = en,
         .globalAdmin = true},
        {.account = fabrikamAccount(u"9d7b41c6-2a8f-4c3e-8e60-5b1a7d2c2c02"_s, u"chen"_s,
                                    u"Fabrikam: ordinary user"_s, u"Fabrikam：普通用户"_s),
         .displayName = u"陈静"_s,
         .givenName = u"静"_s,
         .surname = u"陈"_s,
         .jobTitle = u"技术顾问"_s,
         .language = zh},
    };
}

void seedPerson(Context& context, const SeedPerson& person) {
    const SeedAccount& account = person.account;
    insertUser(context, {.id = account.userId,
                         .tenantId = account.tenantId,
                         .upn = account.userName,
                         .displayName = person.displayName,
                         .givenName = person.givenName,
                         .surname = person.surname,
                         .mail = account.userName,
                         .jobTitle = person.jobTitle,
                         .usageLocation = account.tenantId == kContosoTenantId ? u"CN"_s : u"US"_s,
                         .preferredLanguage = person.language,
                         .enabled = person.enabled,
                         .mfaCode = person.mfaCode});
    setPassword(context.db, account.userId, account.password, false);
    if (person.globalAdmin)
        addRoleMember(context.db, account.tenantId, role_template::kGlobalAdmin, account.userId);
}

sql::Values row(const Person& person, const Context& context, qint64 sequence) {
    const QString upn = person.mailName + u"@contoso.onmicrosoft.com"_s;
    return {person.id,
            kContosoTenantId,
            upn,
            person.displayName,
            person.givenName,
            person.surname,
            upn,
            person.mailName,
            person.jobTitle,
            person.department,
            person.usageLocation,
            person.preferredLanguage,
            person.enabled,
            context.now.addDays(-person.daysEmployed).toMSecsSinceEpoch(),
            sequence};
}

} // namespace

QList<SeedAccount> seedAccounts() {
    QList<SeedAccount> accounts;
    for (const SeedPerson& person : seedPersons())
        accounts.append(person.account);
    return accounts;
}

void seedDirectory(Context& context) {
    insertTenant(context, {.id = kContosoTenantId,
                           .key = u"contoso"_s,
                           .displayName = u"Contoso 科技"_s,
                           .initialDomain = u"contoso.onmicrosoft.com"_s,
                           .country = u"CN"_s,
                           .language = u"zh-CN"_s});
    insertTenant(context, {.id = kFabrikamTenantId,
                           .key = u"fabrikam"_s,
                           .displayName = u"Fabrikam, Inc."_s,
                           .initialDomain = u"fabrikam.onmicrosoft.com"_s,
                           .country = u"US"_s,
                           .language = u"en"_s});
    for (const SeedPerson& person : seedPersons())
        seedPerson(context, person);
}

void seedPeople(Context& context) {
    const int present = setting(context.db, kPeopleSetting).toInt();
    const int wanted = context.options.users;
    if (wanted <= present)
        return;
    PeopleGenerator generator(context.options.seed);
    qint64 sequence = nextSequence(context.db);
    QList<sql::Values> rows;
    for (int number = 0; number < wanted; ++number) {
        const Person person = generator.next();
        if (number < present)
            continue;
        rows.append(row(person, context, ++sequence));
        if (rows.size() == kChunk || number + 1 == wanted) {
            context.db.runEach(
                u"INSERT INTO users (id, tenant_id, upn, display_name, given_name, surname, mail, "
                "mail_nickname, job_title, department, usage_location, preferred_language, "
                "account_enabled, created, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                rows);
            rows.clear();
        }
    }
    context.db.run(u"UPDATE sequence SET value = ?"_s, {sequence});
    setSetting(context.db, kPeopleSetting, QString::number(wanted));
}

} // namespace partnerdesk::sandbox
