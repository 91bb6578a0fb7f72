#pragma once

#include <QDate>
#include <QString>

namespace partnerdesk::domain {

// Ids as in resources/catalogues/benefits.json, which has their names in both languages.
struct Benefit {
    QString id;
    QString category; // "software", "azureUsage", "cloudLicense", "visualStudio"...
    QString nameEn;
    QString nameZh;
    QString type;  // "core" or "incremental"
    QString state; // "available", "activating", "active", "assigned"...
    int used = 0;
    int total = 0; // -1: without limit
    QDate expires; // may be invalid

    friend bool operator==(const Benefit&, const Benefit&) = default;
};

} // namespace partnerdesk::domain
