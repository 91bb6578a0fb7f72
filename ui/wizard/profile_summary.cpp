#include "ui/wizard/profile_summary.h"

#include "app/domain/address_form.h"
#include "app/domain/person_name.h"
#include "app/domain/phone_number.h"
#include "ui/forms/field_words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

class SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::wizard::SummaryWords)

public:
    static QString country() { return tr("Country/region"); }
    static QString legalName() { return tr("Legal company name"); }
    static QString contact() { return tr("Primary contact"); }
    static QString email() { return tr("Business email"); }
    static QString phone() { return tr("Phone"); }
    static QString language() { return tr("Language of correspondence"); }
    static QString registrationId() { return tr("Registration ID"); }
    // As the form offers them.
    static QString languageName(const QString& tag) {
        if (tag.isEmpty())
            return {};
        return tag.startsWith(u"zh"_s) ? tr("Chinese (Simplified)") : tr("English");
    }
};

void add(std::vector<SummaryLine>& lines, const QString& label, const QString& value) {
    if (!value.isEmpty())
        lines.push_back({.label = label, .value = value});
}

QString shown(const domain::Address& address, domain::AddressField field,
              const domain::Country& country) {
    const QString value = domain::valueOf(address, field);
    const domain::State* state =
        field == domain::AddressField::State ? country.state(value) : nullptr;
    return state != nullptr ? domain::stateName(*state, QLocale().language()) : value;
}

QString phone(const domain::CompanyProfile& profile) {
    const auto number = domain::parsePhone(profile.primaryContact.phone, profile.address.country);
    return number ? number->display : profile.primaryContact.phone;
}

} // namespace

std::vector<SummaryLine> addressLines(const domain::Address& address,
                                      const domain::CountryCatalogue& countries) {
    std::vector<SummaryLine> lines;
    const domain::Country* country = countries.find(address.country);
    if (country == nullptr)
        return lines;
    for (const domain::FormField& field : domain::addressForm(*country, address.state)) {
        add(lines, forms::FieldWords::label(field.field, *country),
            shown(address, field.field, *country));
    }
    return lines;
}

std::vector<SummaryLine> profileLines(const domain::CompanyProfile& profile,
                                      const domain::CountryCatalogue& countries) {
    std::vector<SummaryLine> lines;
    const domain::Country* country = countries.find(profile.address.country);
    add(lines, SummaryWords::country(),
        country != nullptr ? country->name(QLocale().language()) : profile.address.country);
    add(lines, SummaryWords::legalName(), profile.legalName);
    const auto address = addressLines(profile.address, countries);
    lines.insert(lines.end(), address.begin(), address.end());
    const domain::Contact& contact = profile.primaryContact;
    add(lines, SummaryWords::contact(), domain::displayedName(contact.firstName, contact.lastName));
    add(lines, SummaryWords::email(), contact.email);
    add(lines, SummaryWords::phone(), phone(profile));
    add(lines, SummaryWords::language(), SummaryWords::languageName(profile.language));
    add(lines, SummaryWords::registrationId(), profile.registrationId);
    return lines;
}

SummaryView::SummaryView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(style::kSpace16);
    m_grid->setVerticalSpacing(style::kSpace8);
    m_grid->setColumnStretch(1, 1);
}

void SummaryView::setLines(const std::vector<SummaryLine>& lines,
                           const std::vector<SummaryLine>& other) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const SummaryLine& line : lines) {
        QLabel* label = widgets::textLabel("muted", this);
        label->setText(line.label);
        const bool differs =
            !other.empty() && std::find(other.begin(), other.end(), line) == other.end();
        QLabel* value = widgets::wrappingLabel(differs ? "strong" : "body", this);
        value->setText(line.value);
        value->setAccessibleDescription(line.label);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        ++row;
    }
}

} // namespace partnerdesk::wizard
