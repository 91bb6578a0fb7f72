#include "tests/support/print_to.h"
#include "ui/dashboard/pending_roles.h"

#include <gtest/gtest.h>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;
using domain::Role;
using domain::RoleChange;
using domain::RoleSet;

RoleSet roles(std::initializer_list<Role> held) {
    RoleSet set;
    for (const Role role : held)
        set.set(role, true);
    return set;
}

TEST(PendingRoles, KeepsWhatWasTickedByPerson) {
    PendingRoles pending;
    pending.set(u"a"_s, Role::AdminAgent, true, {});
    pending.set(u"b"_s, Role::GlobalAdmin, false, roles({Role::GlobalAdmin}));
    EXPECT_EQ(pending.people(), QStringList({u"a"_s, u"b"_s}));
    EXPECT_EQ(pending.all(), (std::vector<RoleChange>{
                                 {.userId = u"a"_s, .role = Role::AdminAgent, .add = true},
                                 {.userId = u"b"_s, .role = Role::GlobalAdmin, .add = false}}));
    EXPECT_EQ(pending.wanted(u"a"_s, {}), roles({Role::AdminAgent}));
    EXPECT_EQ(pending.wanted(u"c"_s, roles({Role::SalesAgent})), roles({Role::SalesAgent}));
}

TEST(PendingRoles, TickingBackIsNoChange) {
    PendingRoles pending;
    pending.set(u"a"_s, Role::AdminAgent, true, {});
    pending.set(u"a"_s, Role::AdminAgent, false, {});
    EXPECT_TRUE(pending.all().empty());
    EXPECT_TRUE(pending.people().isEmpty());
}

TEST(PendingRoles, WhatCameTrueMeanwhileIsNoChangeAnyMore) {
    PendingRoles pending;
    pending.set(u"a"_s, Role::AdminAgent, true, {});
    pending.set(u"a"_s, Role::SalesAgent, true, {});
    pending.settle(u"a"_s, roles({Role::AdminAgent}));
    EXPECT_EQ(pending.changesOf(u"a"_s),
              (std::vector<RoleChange>{{.userId = u"a"_s, .role = Role::SalesAgent, .add = true}}));
}

TEST(PendingRoles, ForgetsOnlyTheChangeThatWasMade) {
    PendingRoles pending;
    pending.set(u"a"_s, Role::AdminAgent, true, {});
    pending.set(u"a"_s, Role::SalesAgent, true, {});
    pending.remove({.userId = u"a"_s, .role = Role::AdminAgent, .add = false}); // another change
    pending.remove({.userId = u"x"_s, .role = Role::AdminAgent, .add = true});
    EXPECT_EQ(pending.all().size(), 2U);
    pending.remove({.userId = u"a"_s, .role = Role::AdminAgent, .add = true});
    EXPECT_EQ(pending.all().size(), 1U);
    pending.remove({.userId = u"a"_s, .role = Role::SalesAgent, .add = true});
    EXPECT_TRUE(pending.people().isEmpty());
}

TEST(PendingRoles, CanBeDiscardedForOneOrForAll) {
    PendingRoles pending;
    pending.set(u"a"_s, Role::AdminAgent, true, {});
    pending.set(u"b"_s, Role::AdminAgent, true, {});
    pending.discard(u"a"_s);
    EXPECT_EQ(pending.people(), QStringList(u"b"_s));
    pending.discardAll();
    EXPECT_TRUE(pending.all().empty());
}

} // namespace
} // namespace partnerdesk::dashboard
