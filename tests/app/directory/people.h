#pragma once

#include "app/directory/directory_snapshot.h"

// People for the directory's tests, made short.
namespace partnerdesk::test {

inline directory::Person person(const QString& name, const QString& userName = {}) {
    directory::Person person;
    person.user.id = QStringLiteral("id-") + name + userName;
    person.user.displayName = name;
    person.user.userPrincipalName = userName;
    return person;
}

// Names of the rows in the order of the answer.
inline QStringList names(const directory::DirectorySnapshot& snapshot,
                         const std::vector<std::uint32_t>& rows) {
    QStringList names;
    for (const std::uint32_t row : rows)
        names.append(snapshot.displayName(row));
    return names;
}

} // namespace partnerdesk::test
