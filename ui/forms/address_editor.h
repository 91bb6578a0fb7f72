#pragma once

#include "app/domain/address_form.h"

#include <QHash>
#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace partnerdesk::forms {

class ChoiceField;
class FieldBox;
class FieldGrid;
class TextField;

// The address fields of one country/region, in its own order and words. They follow the country and
// the chosen state; what was typed is kept when a field goes away and comes back.
class AddressEditor final : public QWidget {
    Q_OBJECT

public:
    explicit AddressEditor(QWidget* parent);

    // All fields, shown or not; they live as long as the editor.
    [[nodiscard]] std::vector<FieldBox*> fields() const;
    // What the country's form has, in order.
    [[nodiscard]] const std::vector<FieldBox*>& shownFields() const { return m_shown; }

    void setCountries(std::shared_ptr<const domain::CountryCatalogue> countries);
    // Each country remembers its own state.
    void setCountry(const QString& code);
    // Call after the values were set from outside.
    void arrange();

Q_SIGNALS:
    void rearranged();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const domain::Country& country() const;
    [[nodiscard]] FieldBox* box(domain::AddressField field) const;
    void fillStates();
    void retranslate();

    std::shared_ptr<const domain::CountryCatalogue> m_countries;
    QString m_code;
    QHash<QString, QString> m_stateOf; // by country
    ChoiceField* m_state;
    TextField* m_city;
    TextField* m_district;
    TextField* m_line1;
    TextField* m_line2;
    TextField* m_postalCode;
    FieldGrid* m_grid;
    std::vector<FieldBox*> m_shown;
};

} // namespace partnerdesk::forms
