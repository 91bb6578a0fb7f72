#include "app/domain/benefit_catalogue.h"

#include "app/base/json_reader.h"

#include <QFile>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;
using base::JsonReader;

base::Result<BenefitCatalogue> BenefitCatalogue::builtIn() {
    QFile file(u":/catalogues/benefits.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return fromJson(opened ? file.readAll() : QByteArray());
}

base::Result<BenefitCatalogue> BenefitCatalogue::fromJson(const QByteArray& json) {
    const base::Result<QJsonObject> document = base::parseObject(json, u"benefits.json"_s);
    if (!document)
        return base::fail(document.error());
    BenefitCatalogue catalogue;
    base::Status status;
    const auto keep = [&status](const JsonReader& reader) {
        if (status)
            status = reader.finish();
    };
    JsonReader in(*document, u"benefits.json"_s);
    const auto readNames = [&](QLatin1StringView list, Names& names) {
        const QJsonArray valueList = in.array(list);
        for (const QJsonValue value : valueList) {
            JsonReader entry(value.toObject(), list);
            const QString id = entry.string("id"_L1);
            JsonReader name(entry.object("name"_L1), u"name of %1"_s.arg(id));
            names.insert(id, {.en = name.string("en"_L1), .zh = name.string("zh-CN"_L1)});
            keep(entry);
            keep(name);
        }
    };
    readNames("categories"_L1, catalogue.m_categories);
    readNames("states"_L1, catalogue.m_states);
    readNames("benefitTypes"_L1, catalogue.m_types);
    readNames("levels"_L1, catalogue.m_levels);
    const QJsonArray valueList = in.array("categories"_L1);
    for (const QJsonValue value : valueList)
        catalogue.m_order.append(value["id"_L1].toString());
    JsonReader availability(in.object("availability"_L1), u"availability"_s);
    catalogue.m_lastSold = availability.date("lastSold"_L1);
    keep(availability);
    keep(in);
    if (!status)
        return base::fail(status.error());
    return catalogue;
}

QString BenefitCatalogue::nameIn(const Names& names, const QString& id,
                                 QLocale::Language language) {
    const auto it = names.constFind(id);
    if (it == names.cend())
        return id;
    return language == QLocale::Chinese ? it->zh : it->en;
}

QString BenefitCatalogue::categoryName(const QString& id, QLocale::Language language) const {
    return nameIn(m_categories, id, language);
}

QString BenefitCatalogue::stateName(const QString& id, QLocale::Language language) const {
    return nameIn(m_states, id, language);
}

QString BenefitCatalogue::typeName(const QString& id, QLocale::Language language) const {
    return nameIn(m_types, id, language);
}

QString BenefitCatalogue::levelName(const QString& id, QLocale::Language language) const {
    return nameIn(m_levels, id, language);
}

} // namespace partnerdesk::domain
