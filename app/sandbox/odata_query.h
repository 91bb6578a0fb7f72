#pragma once

#include "app/sandbox/odata_resource.h"

#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <tl/expected.hpp>

#include <optional>

namespace partnerdesk::sandbox {

// The system query options of a request. Names are taken with or without "$" and percent-encoded
// ("%24select"): clients differ, Graph takes all of these.
struct ODataQuery {
    QStringList select;
    QString filter;
    QString search;
    QString orderBy; // property
    bool descending = false;
    std::optional<int> top;
    bool count = false;
    QString skipToken;
    QString deltaToken;

    // The error is a sentence in English for the answer's "message".
    [[nodiscard]] static tl::expected<ODataQuery, QString> read(const QUrlQuery& query);
};

// The same parameters without page and delta tokens, and with `token` instead, for a nextLink.
[[nodiscard]] QUrlQuery withToken(const QUrlQuery& query, const QString& name,
                                  const QString& token);

// The selected properties, or the usual ones; the error as above.
[[nodiscard]] tl::expected<Selection, QString> selectionOf(const ResourceType& type,
                                                           const QStringList& select);

// Opaque tokens: a list of values that only the sandbox reads again.
[[nodiscard]] QString encodeToken(const QVariantList& values);
// Empty when it is none of ours or has another number of values.
[[nodiscard]] QVariantList decodeToken(const QString& token, qsizetype count);

} // namespace partnerdesk::sandbox
