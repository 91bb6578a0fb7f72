#pragma once

#include "app/base/problem.h"

#include <QHash>
#include <QLocale>

namespace partnerdesk::base {

// The words of a problem in one language: what happened, why, who can fix it, what to do.
struct ProblemWords {
    QString title;
    QString cause;
    QString who;
    QString action;

    friend bool operator==(const ProblemWords&, const ProblemWords&) = default;
};

// resources/catalogues/problems.json: `en` and `zh-CN` side by side. Immutable after loading, so
// any thread may read it.
class ProblemCatalogue {
public:
    // The catalogue compiled into the program.
    [[nodiscard]] static ProblemCatalogue builtIn();
    [[nodiscard]] static ProblemCatalogue fromJson(const QByteArray& json);

    // The most exact entry wins: "<key>.<code>", then "<key>", then the kind's own entry
    // ("kind.offline"...). Never empty. Arguments are put in for %1, %2...
    [[nodiscard]] ProblemWords words(const Problem& problem, QLocale::Language language) const;
    [[nodiscard]] QStringList keys() const;

private:
    struct Entry {
        ProblemWords en;
        ProblemWords zh;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace partnerdesk::base
