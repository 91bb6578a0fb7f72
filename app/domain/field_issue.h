#pragma once

#include <QString>
#include <QStringList>

namespace partnerdesk::domain {

enum class Severity { Error, Warning };

// What is wrong with one field. `key` names its words in problems.json, `arguments` fill %1, %2...
struct FieldIssue {
    QString field; // id of company_profile.h
    QString key;
    QStringList arguments = {};
    Severity severity = Severity::Error;

    friend bool operator==(const FieldIssue&, const FieldIssue&) = default;
};

} // namespace partnerdesk::domain
