#pragma once

#include "app/domain/draft.h"

#include <QCoreApplication>

namespace partnerdesk::wizard {

// Words that several pages of the wizard share. Language and dates follow the default QLocale.
class Words {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::wizard::Words)

public:
    [[nodiscard]] static QString step(domain::WizardStep step);
    // "Step 3 of 5 · Company profile"
    [[nodiscard]] static QString progress(domain::WizardStep step,
                                          domain::EnrollmentState enrollment);
    // A draft without a name goes by its tenant.
    [[nodiscard]] static QString draftName(const QString& name, const QString& tenantDomain);
    // `name`: what the file of a custom cloud calls it; without it there is a general word.
    [[nodiscard]] static QString cloud(const QString& id, const QString& name = {});
    // `utc` in local time: "14:02", "Jun 22, 2027", "Jun 22, 2027, 14:02".
    [[nodiscard]] static QString time(const QDateTime& utc);
    [[nodiscard]] static QString date(const QDateTime& utc);
    [[nodiscard]] static QString dateTime(const QDateTime& utc);
    // "Saved today 14:02"
    [[nodiscard]] static QString saved(const QDateTime& utc, const QDate& today);
};

} // namespace partnerdesk::wizard
