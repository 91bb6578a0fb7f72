#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace partnerdesk::domain {

enum class MembershipLevel { None, Network, ActionPack, Silver, Gold, LearningActionPack };

struct Membership {
    MembershipLevel level = MembershipLevel::None;
    QDate anniversary; // invalid for the free network membership
    QDate serviceDate; // what the service calls today (a sandbox may move it)

    friend bool operator==(const Membership&, const Membership&) = default;
};

// A membership of the closed Partner Membership Center, which the new account takes over.
struct OldMembership {
    QString organization;
    MembershipLevel level = MembershipLevel::None;
    QDate expired;

    friend bool operator==(const OldMembership&, const OldMembership&) = default;
};

} // namespace partnerdesk::domain
