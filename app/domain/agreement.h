#pragma once

#include <QDateTime>
#include <QString>

namespace partnerdesk::domain {

// The agreement as the program offers it for one country and language.
struct AgreementText {
    QString id; // "mpn"
    QString version;
    QString country;
    QString language;
    QDate date;
    QString title;
    QString body;        // plain text, sections separated by blank lines, "# " starts a heading
    bool sample = false; // the sandbox's own sample, marked as such on screen

    friend bool operator==(const AgreementText&, const AgreementText&) = default;
};

struct AgreementAcceptance {
    QString agreementId;
    QString version;
    QString country;
    QString language;
    QString sha256; // hex, of AgreementText::body in UTF-8
    QString body;   // kept, so that it can be shown later
    QString signerFirstName;
    QString signerLastName;
    QDateTime accepted; // UTC

    friend bool operator==(const AgreementAcceptance&, const AgreementAcceptance&) = default;
};

} // namespace partnerdesk::domain
