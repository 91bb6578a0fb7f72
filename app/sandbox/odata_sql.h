#pragma once

#include "app/sandbox/odata_filter.h"
#include "app/sandbox/odata_resource.h"

#include <QVariantList>

#include <tl/expected.hpp>

namespace partnerdesk::sandbox {

// A condition for WHERE; every value of the request is bound, never part of the text.
struct SqlCondition {
    QString sql;
    QVariantList binds;
    // Uses what Graph answers from its index only (ne, not, endsWith): needs ConsistencyLevel.
    bool advanced = false;
};

// The error is a sentence in English for the answer's "message".
[[nodiscard]] tl::expected<SqlCondition, QString> filterToSql(const ODataFilter& filter,
                                                              const ResourceType& type);

// $search: "displayName:ada" OR "mail:ada" AND ...; a clause finds words that begin with its text.
// AND binds stronger than OR. Only properties that can be filtered.
[[nodiscard]] tl::expected<SqlCondition, QString> searchToSql(const QString& search,
                                                              const ResourceType& type);

} // namespace partnerdesk::sandbox
