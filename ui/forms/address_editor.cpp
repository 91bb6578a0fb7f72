#include "ui/forms/address_editor.h"

#include "ui/forms/choice_field.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/field_words.h"
#include "ui/forms/text_field.h"

#include <QEvent>
#include <QVBoxLayout>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;
using domain::AddressField;

namespace {

// What is asked before a country is chosen.
const domain::Country& noCountry() {
    static const domain::Country general = [] {
        domain::Country country;
        country.order = {AddressField::AddressLine1, AddressField::AddressLine2, AddressField::City,
                         AddressField::State, AddressField::PostalCode};
        return country;
    }();
    return general;
}

TextField* textField(AddressField field, QWidget* parent) {
    return new TextField(domain::fieldId(field), parent);
}

} // namespace

AddressEditor::AddressEditor(QWidget* parent)
    : QWidget(parent)
    , m_grid(new FieldGrid(this)) {
    m_state = new ChoiceField(domain::fieldId(AddressField::State), m_grid);
    m_city = textField(AddressField::City, m_grid);
    m_district = textField(AddressField::District, m_grid);
    m_line1 = textField(AddressField::AddressLine1, m_grid);
    m_line2 = textField(AddressField::AddressLine2, m_grid);
    m_postalCode = textField(AddressField::PostalCode, m_grid);
    for (FieldBox* field : fields())
        field->hide();
    connect(m_state, &FieldBox::edited, this, &AddressEditor::arrange);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    arrange();
}

std::vector<FieldBox*> AddressEditor::fields() const {
    return {m_state, m_city, m_district, m_line1, m_line2, m_postalCode};
}

FieldBox* AddressEditor::box(AddressField field) const {
    // In the order of the enum, as fields().
    return fields().at(static_cast<std::size_t>(field));
}

void AddressEditor::setCountries(std::shared_ptr<const domain::CountryCatalogue> countries) {
    m_countries = std::move(countries);
    const QString state = m_state->value();
    fillStates();
    m_state->setValue(state);
    arrange();
}

void AddressEditor::setCountry(const QString& code) {
    if (code == m_code)
        return;
    m_stateOf.insert(m_code, m_state->value());
    m_code = code;
    fillStates();
    m_state->setValue(m_stateOf.value(code));
    arrange();
}

void AddressEditor::arrange() {
    std::vector<FieldBox*> shown;
    for (const domain::FormField& formField : domain::addressForm(country(), m_state->value())) {
        FieldBox* field = box(formField.field);
        field->setLabel(FieldWords::label(formField.field, country()), formField.required);
        shown.push_back(field);
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_grid->setFields(m_shown);
    Q_EMIT rearranged();
}

void AddressEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

const domain::Country& AddressEditor::country() const {
    const domain::Country* found = m_countries ? m_countries->find(m_code) : nullptr;
    return found != nullptr ? *found : noCountry();
}

void AddressEditor::fillStates() {
    std::vector<Choice> choices;
    for (const domain::State& state : country().states)
        choices.push_back({state.key, domain::stateName(state, QLocale().language())});
    m_state->setChoices(choices);
    m_state->setPlaceholder(tr("Choose"));
    m_postalCode->setExample(country().postalCodeExamples.value(0));
}

void AddressEditor::retranslate() {
    fillStates();
    arrange();
}

} // namespace partnerdesk::forms
