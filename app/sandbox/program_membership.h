#pragma once

#include "app/sandbox/sandbox_state.h"

#include <QDate>
#include <QJsonObject>

namespace partnerdesk::sandbox {

// The free membership that every enrolled company has, with its offers and benefits. Keeps what is
// known of an old membership.
void beginNetworkMembership(Context& context, const QString& tenantId);

// Action Pack bought a year before `anniversary`, with a full set of benefits, unused.
void seedActionPack(Context& context, const QString& tenantId, const QDate& anniversary);
// What was taken of one benefit.
void seedBenefitUse(Context& context, const QString& tenantId, const QString& benefitId,
                    const QString& state, int used);
// A membership of the closed Partner Membership Center.
void seedOldMembership(Context& context, const QString& tenantId, const QString& organization,
                       const QString& level, const QDate& expired);

// The parts of GET /status.
[[nodiscard]] QJsonObject membershipJson(Db& db, const QString& tenantId);
[[nodiscard]] QJsonValue oldMembershipJson(Db& db, const QString& tenantId);
[[nodiscard]] QJsonArray benefitsJson(Db& db, const QString& tenantId);
[[nodiscard]] QJsonArray offersJson(Db& db, const QString& tenantId);

} // namespace partnerdesk::sandbox
