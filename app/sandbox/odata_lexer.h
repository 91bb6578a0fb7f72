#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace partnerdesk::sandbox {

// One word of an OData expression.
struct ODataToken {
    enum class Kind {
        Word,   // displayName, eq, true, null, startsWith, l/skuId, 2026-11-22T08:00:00Z, a GUID
        String, // 'O''Neill' without its quotes: O'Neill
        Open,
        Close,
        Comma,
        Colon,
        End,
    };
    Kind kind = Kind::End;
    QString text;

    friend bool operator==(const ODataToken&, const ODataToken&) = default;
};

// Splits a $filter; the last token is End. nullopt: a quote that never ends, or a character that
// has no place in an expression.
[[nodiscard]] std::optional<std::vector<ODataToken>> tokenizeOData(const QString& expression);

} // namespace partnerdesk::sandbox
