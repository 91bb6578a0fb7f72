#include "app/sandbox/logout.h"

#include "app/sandbox/authority.h"
#include "app/sandbox/page.h"
#include "app/sandbox/sign_in_store.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

Response logout(const Request& request, Context& context) {
    const QHash<QString, QString> form = request.form();
    const auto parameter = [&](const QString& name) {
        return form.value(name, request.parameter(name));
    };
    endBrowserSessions(context.db, browserOf(request).hash);
    const QString target = parameter(u"post_logout_redirect_uri"_s);
    if (!isLoopbackUri(target))
        return renderPage(u"signed_out"_s, pageLanguage(request), {});
    QUrl url(target);
    if (const QString state = parameter(u"state"_s); !state.isEmpty()) {
        QUrlQuery query(url.query());
        query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
        url.setQuery(query);
    }
    return Response::redirect(url);
}

} // namespace partnerdesk::sandbox
