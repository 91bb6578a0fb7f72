#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QStringList>

namespace partnerdesk::domain {

// Names of benefits.json: categories, states, types and levels of benefits, by id. Load it off the
// UI thread; immutable afterwards, so any thread may read it.
class BenefitCatalogue {
public:
    [[nodiscard]] static base::Result<BenefitCatalogue> builtIn();
    [[nodiscard]] static base::Result<BenefitCatalogue> fromJson(const QByteArray& json);

    // In the order of the file, which is the order on screen.
    [[nodiscard]] QStringList categories() const { return m_order; }
    // An id the catalogue does not know (a newer service) is shown as it is.
    [[nodiscard]] QString categoryName(const QString& id, QLocale::Language language) const;
    [[nodiscard]] QString stateName(const QString& id, QLocale::Language language) const;
    [[nodiscard]] QString typeName(const QString& id, QLocale::Language language) const;
    [[nodiscard]] QString levelName(const QString& id, QLocale::Language language) const;

    // The last day on which Microsoft sold or renewed paid memberships. A practice service goes on.
    [[nodiscard]] QDate lastSold() const { return m_lastSold; }

private:
    struct Name {
        QString en;
        QString zh;
    };
    using Names = QHash<QString, Name>;
    [[nodiscard]] static QString nameIn(const Names& names, const QString& id,
                                        QLocale::Language language);

    QStringList m_order;
    Names m_categories;
    Names m_states;
    Names m_types;
    Names m_levels;
    QDate m_lastSold;
};

} // namespace partnerdesk::domain
