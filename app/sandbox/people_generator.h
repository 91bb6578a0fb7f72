#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>

namespace partnerdesk::sandbox {

// A made-up employee.
struct Person {
    QString id;       // GUID
    QString mailName; // unique part before the @: "wang.xiaoming", "ada.clark2"
    QString displayName;
    QString givenName;
    QString surname;
    QString jobTitle;
    QString department;
    QString usageLocation;
    QString preferredLanguage;
    bool enabled = true;
    int daysEmployed = 0;

    friend bool operator==(const Person&, const Person&) = default;
};

// Makes plausible people, two thirds with Chinese names. The same seed makes the same people in the
// same order, on every machine.
class PeopleGenerator {
public:
    explicit PeopleGenerator(quint32 seed)
        : m_random(seed) {}

    [[nodiscard]] Person next();

private:
    struct Name {
        QString displayName;
        QString givenName;
        QString surname;
        QString mailName;
    };
    [[nodiscard]] Name chineseName();
    [[nodiscard]] Name westernName();
    [[nodiscard]] QString uniqueMailName(const QString& wanted);
    [[nodiscard]] QString randomId();
    template <class List>
    [[nodiscard]] const auto& pick(const List& list);

    QRandomGenerator m_random;
    QHash<QString, int> m_mailNames; // how often each was wanted
};

} // namespace partnerdesk::sandbox
