#include "ui/wizard/words.h"

#include <QLocale>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

QString Words::step(domain::WizardStep step) {
    switch (step) {
    case domain::WizardStep::Welcome:
        return tr("Welcome");
    case domain::WizardStep::SignIn:
        return tr("Sign in", "step of the wizard");
    case domain::WizardStep::CompanyProfile:
        return tr("Company profile");
    case domain::WizardStep::Agreement:
        return tr("Agreement");
    case domain::WizardStep::AdminAgent:
        return tr("Admin agent");
    }
    Q_UNREACHABLE();
}

QString Words::progress(domain::WizardStep step, domain::EnrollmentState enrollment) {
    if (enrollment == domain::EnrollmentState::Enrolled)
        return tr("Enrolled, agreement not accepted");
    return tr("Step %1 of %2 · %3").arg(static_cast<int>(step)).arg(5).arg(Words::step(step));
}

QString Words::draftName(const QString& name, const QString& tenantDomain) {
    if (!name.isEmpty())
        return name;
    return tenantDomain.isEmpty() ? tr("Untitled draft") : tenantDomain;
}

QString Words::cloud(const QString& id, const QString& name) {
    if (id == u"sandbox"_s)
        return tr("Sandbox", "cloud");
    if (id == u"global"_s)
        return tr("Global", "cloud");
    if (id == u"china"_s)
        return tr("China (operated by 21Vianet)", "cloud");
    if (id == u"usgov"_s)
        return tr("US Government", "cloud");
    return name.isEmpty() ? tr("Custom cloud") : name;
}

QString Words::time(const QDateTime& utc) {
    return QLocale().toString(utc.toLocalTime(), u"HH:mm"_s);
}

QString Words::date(const QDateTime& utc) {
    return QLocale().toString(utc.toLocalTime().date(), tr("MMM d, yyyy", "date, see QLocale"));
}

QString Words::dateTime(const QDateTime& utc) {
    return QLocale().toString(utc.toLocalTime(), tr("MMM d, yyyy, HH:mm", "time, see QLocale"));
}

QString Words::saved(const QDateTime& utc, const QDate& today) {
    const QDate day = utc.toLocalTime().date();
    if (day == today)
        return tr("Saved today %1").arg(time(utc));
    if (day == today.addDays(-1))
        return tr("Saved yesterday %1").arg(time(utc));
    return tr("Saved on %1").arg(date(utc));
}

} // namespace partnerdesk::wizard
