#include "app/net/http_date.h"

#include <QLocale>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;

std::optional<QDateTime> parseHttpDate(QByteArrayView text) {
    // Qt::RFC2822Date does not read "GMT".
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace partnerdesk::net
