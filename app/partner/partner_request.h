#pragma once

#include "app/partner/partner_api.h"

#include <QJsonObject>

namespace partnerdesk::partner {

// One of the two services that speak Partner Center's manners: Partner Center itself and the
// program service beside it.
struct Service {
    const net::HttpClient& http;
    net::TokenSource& tokens;
    net::Audience audience = net::Audience::PartnerCenter;
    QUrl base;
    QString locale;
};

[[nodiscard]] Service partnerCenter(const PartnerApi& api);

using Query = QList<QPair<QString, QString>>;

// {base}/v1/segments...?query; segments and values are percent-encoded here.
[[nodiscard]] QUrl endpoint(const QUrl& base, const QStringList& segments, const Query& query = {});

// Sends with Partner Center's headers and gives back the answer whatever its status. MS-RequestId
// is the service's idempotency key: a repeat of the same call carries the same value. Empty: a new
// one.
[[nodiscard]] base::Result<net::HttpResponse> exchange(const Service& service,
                                                       net::HttpRequest request,
                                                       const base::CancelToken& cancel,
                                                       const QString& requestId = {});

// A read. Every status but 2xx is a Problem (partner_error.h).
[[nodiscard]] base::Result<net::HttpResponse> get(const Service& service, const QUrl& url,
                                                  const base::CancelToken& cancel);
[[nodiscard]] base::Result<QJsonObject> getObject(const Service& service, const QUrl& url,
                                                  const QString& what,
                                                  const base::CancelToken& cancel);

// A write. Only the documented status counts as done: anything else in 2xx is OutcomeUnknown.
[[nodiscard]] base::Result<net::HttpResponse> change(const Service& service,
                                                     net::HttpRequest request, int documentedStatus,
                                                     const base::CancelToken& cancel,
                                                     const QString& requestId = {});

} // namespace partnerdesk::partner
