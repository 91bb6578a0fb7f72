#pragma once

#include "app/sandbox/graph_call.h"
#include "app/sandbox/odata_resource.h"

namespace partnerdesk::sandbox {

// Where a collection comes from.
struct GraphCollection {
    const ResourceType& type;
    QString from;            // "users JOIN group_members gm ON ..."
    QString where;           // fixed part of the condition
    QVariantList binds;      // of `from` and `where`
    QString fragment;        // of @odata.context: "users", "directoryObjects"
    bool typed = false;      // "@odata.type" in each item: the collection holds several types
    bool paged = true;       // false: all at once, as for roles and SKUs
    QString orderBy = {};    // without $orderby; empty: by id
    bool descending = false; // of `orderBy`
    bool freeFilter = false; // $filter and $orderby together without ConsistencyLevel, as for logs
};

// GET of a collection with $select, $filter, $search, $orderby, $count, $top and $skiptoken. Pages
// go by the last key of the page before, so page 1,000 costs as much as page 1.
[[nodiscard]] GraphResult listAnswer(const GraphCall& call, const GraphCollection& collection);

// GET .../$count, text/plain. Takes $filter and $search.
[[nodiscard]] GraphResult countAnswer(const GraphCall& call, const GraphCollection& collection);

// GET of one object by the condition; 404 names `id`.
[[nodiscard]] GraphResult objectAnswer(const GraphCall& call, const GraphCollection& collection,
                                       const QString& id);

} // namespace partnerdesk::sandbox
