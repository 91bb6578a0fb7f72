#pragma once

#include "app/graph/graph_api.h"

#include <QJsonObject>

#include <functional>

namespace partnerdesk::graph {

using Query = QList<QPair<QString, QString>>;

// What the program reads of a person, for $select.
inline constexpr char16_t kUserFields[] =
    u"id,displayName,givenName,surname,userPrincipalName,mail,jobTitle,department,accountEnabled,"
    u"userType,createdDateTime";
// The largest page that Graph gives for directory objects.
inline constexpr char16_t kPageSize[] = u"999";

// {base}/v1.0/segments...?query; segments and values are percent-encoded here.
[[nodiscard]] QUrl endpoint(const GraphApi& api, const QStringList& segments,
                            const Query& query = {});

// Sends with Graph's headers and a client-request-id of its own. Every status but 2xx is a Problem
// (graph_error.h), with that id as its correlation id.
[[nodiscard]] base::Result<net::HttpResponse>
exchange(const GraphApi& api, net::HttpRequest request, const base::CancelToken& cancel);

[[nodiscard]] base::Result<net::HttpResponse> get(const GraphApi& api, const QUrl& url,
                                                  const base::CancelToken& cancel,
                                                  const net::Headers& headers = {});
[[nodiscard]] base::Result<QJsonObject> getObject(const GraphApi& api, const QUrl& url,
                                                  const QString& what,
                                                  const base::CancelToken& cancel,
                                                  const net::Headers& headers = {});

// All objects of a list, page after page.
[[nodiscard]] base::Result<std::vector<QJsonObject>>
allObjects(const GraphApi& api, const QUrl& firstPage, const QString& what,
           const base::CancelToken& cancel, const net::Headers& headers = {});

// A nextLink or deltaLink as it came; empty stays empty. Nonsense is a fault of the service: taken
// for "no further page" it would silently cut the list.
[[nodiscard]] base::Result<QUrl> pageLink(const QString& link);

// A page that links to itself would never end.
[[nodiscard]] base::Status checkLeadsOn(const QUrl& page, const QUrl& nextLink);

// A write. Only the documented status counts as done: anything else in 2xx is OutcomeUnknown.
[[nodiscard]] base::Result<Changed> change(const GraphApi& api, net::Method method, const QUrl& url,
                                           const QJsonObject& body, int documentedStatus,
                                           const base::CancelToken& cancel);

// Asks up to five times with growing pauses: Graph shows a write for some seconds on some of its
// replicas only. False when `isSo` never says yes, fails or the wait is cancelled.
[[nodiscard]] bool eventually(const GraphApi& api, const base::CancelToken& cancel,
                              const std::function<base::Result<bool>()>& isSo);

// {"@odata.id": "{base}/v1.0/directoryObjects/{id}"}, the body that adds a member.
[[nodiscard]] QJsonObject referenceTo(const GraphApi& api, const QString& objectId);

} // namespace partnerdesk::graph
