#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace partnerdesk::domain {

// A person of the tenant, as the list and the panel need it.
struct User {
    QString id;
    QString displayName;
    QString givenName;
    QString surname;
    QString userPrincipalName;
    QString mail;
    QString jobTitle;
    QString department;
    bool accountEnabled = true;
    bool guest = false;
    QDateTime created;

    friend bool operator==(const User&, const User&) = default;
};

// Roles the program can show and change, in the three groups of the panel. Facts about them stand
// in resources/catalogues/roles.json (role_catalogue.h). Bits of RoleSet: keep the order, it is
// stored.
enum class Role : std::uint8_t {
    GlobalAdmin,
    UserAdmin,
    BillingAdmin,
    AdminAgent,
    SalesAgent,
    HelpdeskAgent,
    MpnPartnerAdmin,
    AccountAdmin,
    ReferralsAdmin,
    ReferralsUser,
    BusinessProfileAdmin,
    IncentivesAdmin,
    IncentivesUser,
    ExecReportViewer,
    ReportViewer,
};
inline constexpr int kRoleCount = 15;

enum class RoleGroup { Tenant, Agent, Company };

class RoleSet {
public:
    constexpr RoleSet() = default;
    constexpr explicit RoleSet(std::uint32_t bits)
        : m_bits(bits) {}

    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    constexpr void set(Role role, bool on) {
        m_bits = on ? (m_bits | bit(role)) : (m_bits & ~bit(role));
    }
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

    friend constexpr bool operator==(RoleSet, RoleSet) = default;

private:
    static constexpr std::uint32_t bit(Role role) { return 1U << static_cast<unsigned>(role); }
    std::uint32_t m_bits = 0;
};

// One wanted change of one person's roles.
struct RoleChange {
    QString userId;
    Role role = Role::AdminAgent;
    bool add = true;

    friend bool operator==(const RoleChange&, const RoleChange&) = default;
};

} // namespace partnerdesk::domain
