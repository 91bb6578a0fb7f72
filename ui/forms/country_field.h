#pragma once

#include "app/domain/country_catalogue.h"
#include "ui/forms/field_box.h"

#include <memory>

class QComboBox;
class QStandardItemModel;

namespace partnerdesk::forms {

// The country/region: a list in the order of the UI's language that finds a country by any part of
// its name in either language. The value is the ISO code.
class CountryField final : public FieldBox {
    Q_OBJECT

public:
    CountryField(const QString& id, QWidget* parent);

    void setCountries(std::shared_ptr<const domain::CountryCatalogue> countries);
    [[nodiscard]] QString value() const override;
    void setValue(const QString& value) override;

protected:
    void applyReadOnly(bool readOnly) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showChosen();
    // Takes what was typed when it names a country.
    void adopt(const QString& typed);
    // When the person has finished: a part of a name is enough if only one country has it.
    void finish();

    std::shared_ptr<const domain::CountryCatalogue> m_countries;
    QComboBox* m_list;
    QStandardItemModel* m_model; // owned by the list: it must not go before it
    QString m_code;              // also before the catalogue is there
};

} // namespace partnerdesk::forms
