#include "app/sandbox/odata_query.h"

#include "app/crypto/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString decoded(const QString& encoded) {
    return QUrl::fromPercentEncoding(encoded.toUtf8().replace('+', ' '));
}

// "select" for "$select" and "%24select".
QString optionName(const QString& encoded) {
    const QString name = decoded(encoded);
    return name.startsWith(u'$') ? name.mid(1) : name;
}

} // namespace

tl::expected<ODataQuery, QString> ODataQuery::read(const QUrlQuery& query) {
    ODataQuery result;
    for (const auto& [encodedName, encodedValue] : query.queryItems(QUrl::FullyEncoded)) {
        const QString name = optionName(encodedName);
        const QString value = decoded(encodedValue).trimmed();
        if (name == "select"_L1) {
            for (const QString& property : value.split(u',', Qt::SkipEmptyParts))
                result.select.append(property.trimmed());
        } else if (name == "filter"_L1) {
            result.filter = value;
        } else if (name == "search"_L1) {
            result.search = value;
        } else if (name == "orderby"_L1) {
            const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
            const QString direction = words.value(1, u"asc"_s).toLower();
            if (words.isEmpty() || words.size() > 2 || value.contains(u',') ||
                (direction != "asc"_L1 && direction != "desc"_L1))
                return tl::unexpected<QString>(u"Unsupported sort: '%1'."_s.arg(value));
            result.orderBy = words.constFirst();
            result.descending = direction == "desc"_L1;
        } else if (name == "top"_L1) {
            bool ok = false;
            const int top = value.toInt(&ok);
            if (!ok || top < 1)
                return tl::unexpected<QString>(
                    u"Invalid value '%1' for $top query option found. The $top query option "
                    "requires a positive integer value."_s.arg(value));
            result.top = top;
        } else if (name == "count"_L1) {
            result.count = value.compare("true"_L1, Qt::CaseInsensitive) == 0;
        } else if (name == "skiptoken"_L1) {
            result.skipToken = value;
        } else if (name == "deltatoken"_L1) {
            result.deltaToken = value;
        } else if (name == "skip"_L1) {
            return tl::unexpected<QString>(u"'$skip' is not supported by the service."_s);
        } else if (name == "expand"_L1) {
            return tl::unexpected<QString>(
                u"Query option 'Expand' is not allowed for this resource."_s);
        }
    }
    return result;
}

QUrlQuery withToken(const QUrlQuery& query, const QString& name, const QString& token) {
    QUrlQuery result;
    for (const auto& [itemName, value] : query.queryItems(QUrl::FullyEncoded)) {
        const QString option = optionName(itemName);
        if (option != "skiptoken"_L1 && option != "deltatoken"_L1)
            result.addQueryItem(itemName, value);
    }
    result.addQueryItem(u'$' + name, token);
    return result;
}

tl::expected<Selection, QString> selectionOf(const ResourceType& type, const QStringList& select) {
    Selection selection;
    for (const QString& name : select) {
        if (name == u"*"_s)
            return selectionOf(type, {});
        const ResourceProperty* property = type.find(name);
        if (!property)
            return tl::unexpected<QString>(
                u"Parsing OData Select and Expand failed: Could not find a property named '%1' on "
                "type '%2'."_s.arg(name, type.odataType));
        selection.push_back(property);
    }
    if (selection.empty()) {
        for (const ResourceProperty& property : type.properties) {
            if (property.usual)
                selection.push_back(&property);
        }
    }
    return selection;
}

QString encodeToken(const QVariantList& values) {
    const QByteArray json =
        QJsonDocument(QJsonArray::fromVariantList(values)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(crypto::toBase64Url(json));
}

QVariantList decodeToken(const QString& token, qsizetype count) {
    const std::optional<QByteArray> json = crypto::fromBase64Url(token.toLatin1());
    const QVariantList values =
        json ? QJsonDocument::fromJson(*json).array().toVariantList() : QVariantList();
    return values.size() == count ? values : QVariantList();
}

} // namespace partnerdesk::sandbox
