#pragma once

#include "app/sandbox/sandbox_state.h"

#include <QDate>

#include <optional>

namespace partnerdesk::sandbox {

// The sandbox's own sample of the partner agreement for one country and language.
struct SampleAgreement {
    QString id; // "mpn"
    QString version;
    QString country;
    QString language; // "zh-CN" or "en"
    QDate date;
    QString title;
    QString body;

    // Hex, of the body in UTF-8: proves which text was accepted.
    [[nodiscard]] QString sha256() const;
};

// nullopt: unknown country. Any Chinese gives zh-CN, everything else English.
[[nodiscard]] std::optional<SampleAgreement> sampleAgreement(const QString& country,
                                                             const QString& language);

struct Acceptance {
    QString signerFirstName;
    QString signerLastName;
    QString userId;
};
// Returns the time; a repeat gives the time of the first one.
QDateTime acceptAgreement(Context& context, const QString& tenantId,
                          const SampleAgreement& agreement, const Acceptance& acceptance);
[[nodiscard]] bool isAgreementAccepted(Db& db, const QString& tenantId);

} // namespace partnerdesk::sandbox
