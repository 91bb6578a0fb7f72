#pragma once

#include <QJsonObject>
#include <QStringList>

namespace partnerdesk::sandbox {

// The company as POST /enroll brings it.
struct CompanyProfile {
    QString companyName;
    QString country; // upper case
    QString state;
    QString city;
    QString district;
    QString addressLine1;
    QString addressLine2;
    QString postalCode;
    QString firstName;
    QString lastName;
    QString email;
    QString phoneNumber;
    QString language; // "zh-CN" or "en-US"
    QString registrationId;

    friend bool operator==(const CompanyProfile&, const CompanyProfile&) = default;
};

// Missing values are empty texts; texts are trimmed. PascalCase is read too.
[[nodiscard]] CompanyProfile profileFromJson(const QJsonObject& body);
[[nodiscard]] QJsonObject toJson(const CompanyProfile& profile);

// The service's own checks; ids of the bad fields as the client names them ("legalName",
// "postalCode"...). The client has finer rules: these keep out what no client should send.
[[nodiscard]] QStringList badFields(const CompanyProfile& profile);

} // namespace partnerdesk::sandbox
