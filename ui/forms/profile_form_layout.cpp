// What ProfileForm is made of, and its words.

#include "app/domain/profile_fields.h"
#include "ui/forms/address_editor.h"
#include "ui/forms/choice_field.h"
#include "ui/forms/contact_editor.h"
#include "ui/forms/country_field.h"
#include "ui/forms/profile_form.h"
#include "ui/forms/text_field.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {

// One field as wide as the left column of a FieldGrid.
QHBoxLayout* halfRow(FieldBox* field) {
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(field, 1);
    row->addSpacing(style::kSpace20);
    row->addStretch(1);
    return row;
}

} // namespace

ProfileForm::ProfileForm(const base::ProblemCatalogue& problems, QWidget* parent)
    : QWidget(parent)
    , m_problems(problems)
    , m_country(new CountryField(domain::field::kCountry, this))
    , m_legalName(new TextField(domain::field::kLegalName, this))
    , m_address(new AddressEditor(this))
    , m_contact(new ContactEditor(this))
    , m_language(nullptr)
    , m_fold(new QPushButton(this))
    , m_registrationId(nullptr) {
    setObjectName(u"profileForm"_s);
    build();
    retranslate();
    for (FieldBox* field : allFields()) {
        connect(field, &FieldBox::edited, this, [this, field] { onEdited(field); });
        connect(field, &FieldBox::left, this, [this, field] { onLeft(field); });
        connect(field, &FieldBox::entered, this, [this, field] {
            m_focused = field->id();
            Q_EMIT focusFieldChanged(m_focused);
        });
    }
    connect(m_contact, &ContactEditor::selfChosen, this, &ProfileForm::primaryContactIsMe);
    connect(m_contact, &ContactEditor::rearranged, this, &ProfileForm::arrangeTabs);
    connect(m_address, &AddressEditor::rearranged, this, &ProfileForm::arrangeTabs);
    arrangeTabs();
}

void ProfileForm::build() {
    m_language = new ChoiceField(domain::field::kLanguage, this);
    m_registrationId = new TextField(domain::field::kRegistrationId, this);
    m_registrationId->hide();
    m_fold->setObjectName(u"onlyForCsp"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    style::setStyle(m_fold, "kind", u"link"_s);
    const auto drawFold = [this](bool unfolded) {
        m_fold->setIcon(style::icon(unfolded ? style::Icon::ChevronDown : style::Icon::ChevronRight,
                                    &style::Tokens::accent));
    };
    drawFold(false);
    connect(m_fold, &QPushButton::toggled, this, drawFold);
    connect(m_fold, &QPushButton::toggled, m_registrationId, &QWidget::setVisible);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace8);
    column->addWidget(m_country);
    column->addWidget(m_legalName);
    column->addWidget(m_address);
    column->addSpacing(style::kSpace12);
    column->addWidget(m_contact);
    column->addLayout(halfRow(m_language));
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addLayout(halfRow(m_registrationId));
    column->addStretch(1);
}

void ProfileForm::retranslate() {
    m_country->setLabel(tr("Country/region"), true);
    m_legalName->setLabel(tr("Legal company name"), true);
    m_language->setLabel(tr("Language of correspondence"), true);
    m_language->setChoices({{u"zh-CN"_s, tr("Chinese (Simplified)")}, {u"en-US"_s, tr("English")}});
    m_fold->setText(tr("Only for Cloud Solution Providers"));
    m_fold->setAccessibleName(m_fold->text());
    m_registrationId->setLabel(tr("Registration ID"), false);
    const domain::Country* country = m_countries ? m_countries->find(m_country->value()) : nullptr;
    m_registrationId->setPlaceholder(country != nullptr ? country->registrationIds.join(u" / "_s)
                                                        : QString());
    setOrigins();
    showMessages();
}

void ProfileForm::arrangeTabs() {
    std::vector<QWidget*> stops;
    const auto add = [&stops](const FieldBox* field) {
        for (QWidget* stop : field->tabStops())
            stops.push_back(stop);
    };
    add(m_country);
    add(m_legalName);
    for (const FieldBox* field : m_address->shownFields())
        add(field);
    stops.push_back(m_contact->selfButton());
    for (const FieldBox* field : m_contact->fields())
        add(field);
    add(m_language);
    stops.push_back(m_fold);
    add(m_registrationId);
    for (std::size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

} // namespace partnerdesk::forms
