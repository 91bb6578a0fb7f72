#include "tests/ui/dashboard/dashboard_fixture.h"

namespace partnerdesk::test {

using namespace Qt::StringLiterals;
using domain::Role;

namespace {

const QString kTenant = u"11111111-2222-3333-4444-555555555555"_s;

} // namespace

DashboardFixture::DashboardFixture() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    session.tenant = {.id = kTenant,
                      .displayName = u"Contoso"_s,
                      .defaultDomain = u"contoso.com"_s,
                      .initialDomain = u"contoso.onmicrosoft.com"_s,
                      .countryCode = u"CN"_s};
    session.account.tenantId = kTenant;
    session.account.objectId = u"zw"_s;
    session.account.userName = u"zhang.wei@contoso.com"_s;
    session.cloudId = u"sandbox"_s;
    EXPECT_TRUE(store::openWorkspace(flowServices.folder, clock).has_value());
}

directory::Person DashboardFixture::person(const QString& id, const QString& name,
                                           const QString& userName,
                                           std::initializer_list<Role> held, bool enabled) {
    directory::Person person;
    person.user.id = id;
    person.user.displayName = name;
    person.user.userPrincipalName = userName;
    person.user.mail = userName;
    person.user.accountEnabled = enabled;
    for (const Role role : held)
        person.roles.set(role, true);
    return person;
}

std::vector<directory::Person> DashboardFixture::fewPeople() {
    return {
        person(u"zw"_s, u"张伟"_s, u"zhang.wei@contoso.com"_s,
               {Role::GlobalAdmin, Role::AdminAgent, Role::MpnPartnerAdmin}),
        person(u"zv"_s, u"张薇"_s, u"zhangwei2@contoso.com"_s, {Role::AdminAgent}),
        person(u"ww"_s, u"Zhang Wen"_s, u"zhangwen@contoso.com"_s, {Role::HelpdeskAgent}, false),
        person(u"al"_s, u"Ada Lovelace"_s, u"ada@contoso.com"_s)};
}

void DashboardFixture::cachePeople(const std::vector<directory::Person>& people) {
    std::vector<domain::User> users;
    QMap<Role, QStringList> holders;
    for (const directory::Person& person : people) {
        users.push_back(person.user);
        for (int i = 0; i < domain::kRoleCount; ++i) {
            if (person.roles.contains(static_cast<Role>(i)))
                holders[static_cast<Role>(i)].append(person.user.id);
        }
    }
    const auto& folder = flowServices.folder;
    ASSERT_TRUE(store::cacheUsers(folder, kTenant, users, {}, 1).has_value());
    for (int i = 0; i < domain::kRoleCount; ++i) {
        const auto role = static_cast<Role>(i);
        ASSERT_TRUE(store::cacheRoleMembers(folder, kTenant, role, holders.value(role)));
    }
    ASSERT_TRUE(store::finishRound(folder, kTenant, 1, true, u"https://graph/delta"_s,
                                   clock.now().addSecs(-12)));
}

void DashboardFixture::cacheOverview(const flows::Overview& overview) {
    ASSERT_TRUE(store::cacheAnswer(flowServices.folder, kTenant, u"overview"_s,
                                   flows::overviewToJson(overview), clock.now()));
    for (const domain::VerificationEvent& event : overview.history)
        ASSERT_TRUE(store::recordVerification(flowServices.folder, kTenant, event));
}

flows::Overview DashboardFixture::someOverview() const {
    flows::Overview overview;
    overview.tenant = session.tenant;
    overview.status.enrolled = true;
    overview.status.agreementAccepted = true;
    overview.status.mpnId = u"6158772"_s;
    overview.status.companyName = u"Contoso"_s;
    overview.status.membership = {.level = domain::MembershipLevel::ActionPack,
                                  .anniversary = {2027, 6, 22},
                                  .serviceDate = {2027, 7, 10}};
    overview.verification = {.status = domain::VettingStatus::Pending,
                             .stage = domain::VettingStage::Employment,
                             .asOf = clock.now()};
    overview.history = {{.status = domain::VettingStatus::Pending,
                         .stage = domain::VettingStage::EmailOwnership,
                         .seen = QDateTime({2027, 7, 6}, {6, 0}, Qt::UTC)},
                        {.status = domain::VettingStatus::Pending,
                         .stage = domain::VettingStage::Employment,
                         .seen = QDateTime({2027, 7, 8}, {6, 0}, Qt::UTC)}};
    const auto benefit = [](const QString& id, const QString& category, const QString& en,
                            const QString& zh, const QString& state, int used, int total) {
        return domain::Benefit{.id = id,
                               .category = category,
                               .nameEn = en,
                               .nameZh = zh,
                               .type = u"core"_s,
                               .state = state,
                               .used = used,
                               .total = total,
                               .expires = {2027, 6, 22}};
    };
    overview.benefits = {benefit(u"vs"_s, u"visualStudio"_s, u"Visual Studio Professional"_s,
                                 u"Visual Studio Professional"_s, u"assigned"_s, 1, 3),
                         benefit(u"psi"_s, u"technicalSupport"_s, u"Product support incidents"_s,
                                 u"产品支持事件"_s, u"active"_s, 1, 10),
                         benefit(u"adv"_s, u"technicalSupport"_s, u"Advisory hours"_s,
                                 u"合作伙伴咨询时数"_s, u"active"_s, 5, 5),
                         benefit(u"m365"_s, u"cloudLicense"_s, u"Microsoft 365 E3"_s,
                                 u"Microsoft 365 E3"_s, u"available"_s, 0, 25)};
    overview.asOf = clock.now();
    return overview;
}

} // namespace partnerdesk::test
