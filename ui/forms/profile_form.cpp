#include "ui/forms/profile_form.h"

#include "app/domain/phone_number.h"
#include "app/domain/profile_fields.h"
#include "app/domain/profile_rules.h"
#include "ui/forms/address_editor.h"
#include "ui/forms/choice_field.h"
#include "ui/forms/contact_editor.h"
#include "ui/forms/country_field.h"
#include "ui/forms/field_words.h"
#include "ui/forms/text_field.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {

const domain::FieldIssue* issueOf(const std::vector<domain::FieldIssue>& issues,
                                  const QString& fieldId) {
    const auto it = std::ranges::find(issues, fieldId, &domain::FieldIssue::field);
    return it == issues.end() ? nullptr : &*it;
}

} // namespace

void ProfileForm::setCountries(std::shared_ptr<const domain::CountryCatalogue> countries) {
    const domain::CompanyProfile before = typed();
    m_countries = std::move(countries);
    m_country->setCountries(m_countries);
    m_address->setCountries(m_countries);
    load(before, m_prefilled);
}

void ProfileForm::load(const domain::CompanyProfile& profile,
                       const QMap<QString, domain::Prefilled>& prefilled) {
    const domain::CompanyProfile meant =
        m_countries ? domain::normalized(profile, *m_countries) : profile;
    const domain::CompanyProfile before = save();
    m_prefilled = prefilled;
    m_serviceIssues.clear();
    m_visited.clear();
    m_hadIssue.clear();
    m_country->setValue(meant.address.country);
    m_address->setCountry(meant.address.country);
    const QWidget* focused = window()->focusWidget();
    for (FieldBox* field : allFields()) {
        // Where somebody is typing the same, the cursor stays and so does a space not yet done
        // with.
        const QString value = shownValue(meant, field->id());
        if (!field->isAncestorOf(focused) || value != shownValue(before, field->id()))
            field->setValue(value);
    }
    if (meant.language.isEmpty())
        m_language->setValue(QLocale().language() == QLocale::Chinese ? u"zh-CN"_s : u"en-US"_s);
    m_address->arrange();
    unfoldRegistration(!meant.registrationId.isEmpty());
    for (const FieldBox* field : shownFields()) {
        if (!field->value().isEmpty())
            m_visited.insert(field->id());
    }
    setOrigins();
    check();
    showMessages();
}

void ProfileForm::fillIn(const QMap<QString, QString>& values) {
    domain::CompanyProfile profile = typed();
    for (auto it = values.begin(); it != values.end(); ++it)
        domain::setValue(profile, it.key(), it.value());
    if (m_countries)
        profile = domain::normalized(profile, *m_countries);
    for (auto it = values.begin(); it != values.end(); ++it) {
        FieldBox* field = box(it.key());
        field->setValue(shownValue(profile, it.key()));
        m_visited.insert(it.key());
        std::erase_if(m_serviceIssues, [&](const auto& issue) { return issue.field == it.key(); });
    }
    check();
    showMessages();
    Q_EMIT profileEdited();
}

domain::CompanyProfile ProfileForm::save() const {
    return m_countries ? domain::normalized(typed(), *m_countries) : typed();
}

void ProfileForm::showIssues(const std::vector<domain::FieldIssue>& issues) {
    m_serviceIssues = issues;
    for (const domain::FieldIssue& issue : issues)
        m_visited.insert(issue.field);
    showMessages();
    Q_EMIT issuesChanged();
}

void ProfileForm::showAllIssues() {
    for (const FieldBox* field : shownFields())
        m_visited.insert(field->id());
    if (issueOf(m_issues, m_registrationId->id()) != nullptr)
        unfoldRegistration(true);
    showMessages();
}

std::vector<domain::FieldIssue> ProfileForm::issues() const {
    std::vector<domain::FieldIssue> all;
    for (const FieldBox* field : shownFields()) {
        if (const domain::FieldIssue* issue = issueOf(m_serviceIssues, field->id()))
            all.push_back(*issue);
        else if (const domain::FieldIssue* own = issueOf(m_issues, field->id()))
            all.push_back(*own);
    }
    return all;
}

int ProfileForm::errorCount() const {
    return static_cast<int>(
        std::ranges::count(issues(), domain::Severity::Error, &domain::FieldIssue::severity));
}

QString ProfileForm::firstErrorField() const {
    for (const domain::FieldIssue& issue : issues()) {
        if (issue.severity == domain::Severity::Error)
            return issue.field;
    }
    return {};
}

void ProfileForm::focusField(const QString& fieldId) {
    FieldBox* field = box(fieldId);
    if (field == nullptr)
        return;
    if (field == m_registrationId)
        unfoldRegistration(true);
    field->focusEditor();
    for (QWidget* parent = parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(field);
    }
}

void ProfileForm::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (FieldBox* field : allFields())
        field->setReadOnly(readOnly);
    m_contact->setReadOnly(readOnly);
    m_fold->setVisible(!readOnly || !m_registrationId->value().isEmpty());
    showMessages();
}

void ProfileForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

std::vector<FieldBox*> ProfileForm::allFields() const {
    std::vector<FieldBox*> fields{m_country, m_legalName};
    std::ranges::copy(m_address->fields(), std::back_inserter(fields));
    std::ranges::copy(m_contact->fields(), std::back_inserter(fields));
    fields.push_back(m_language);
    fields.push_back(m_registrationId);
    return fields;
}

std::vector<FieldBox*> ProfileForm::shownFields() const {
    std::vector<FieldBox*> fields{m_country, m_legalName};
    std::ranges::copy(m_address->shownFields(), std::back_inserter(fields));
    std::ranges::copy(m_contact->fields(), std::back_inserter(fields));
    fields.push_back(m_language);
    fields.push_back(m_registrationId);
    return fields;
}

FieldBox* ProfileForm::box(const QString& fieldId) const {
    const std::vector<FieldBox*> fields = allFields();
    const auto it = std::ranges::find(fields, fieldId, &FieldBox::id);
    return it == fields.end() ? nullptr : *it;
}

domain::CompanyProfile ProfileForm::typed() const {
    domain::CompanyProfile profile;
    // Before the countries are known it is not known either which fields do not belong.
    for (const FieldBox* field : m_countries ? shownFields() : allFields())
        domain::setValue(profile, field->id(), field->value());
    return profile;
}

// A phone is kept as E.164 and shown as people in the country write it.
QString ProfileForm::shownValue(const domain::CompanyProfile& profile,
                                const QString& fieldId) const {
    const QString value = domain::valueOf(profile, fieldId);
    if (fieldId != domain::field::kPhone || value.isEmpty())
        return value;
    const auto number = domain::parsePhone(value, profile.address.country);
    return number && number->valid ? number->display : value;
}

void ProfileForm::onEdited(FieldBox* field) {
    if (field == m_country) {
        m_address->setCountry(m_country->value());
        retranslate();
        setOrigins();
    }
    std::erase_if(m_serviceIssues, [&](const auto& issue) { return issue.field == field->id(); });
    if (!m_hadIssue.contains(field->id()))
        m_visited.remove(field->id());
    check();
    showMessages();
    Q_EMIT profileEdited();
}

void ProfileForm::onLeft(FieldBox* field) {
    if (m_readOnly)
        return;
    field->setValue(shownValue(save(), field->id()));
    m_visited.insert(field->id());
    showMessage(field);
}

void ProfileForm::setOrigins() {
    for (FieldBox* field : allFields()) {
        const auto it = m_prefilled.constFind(field->id());
        if (it == m_prefilled.cend()) {
            field->setOrigin(std::nullopt);
            continue;
        }
        domain::CompanyProfile profile = typed();
        domain::setValue(profile, field->id(), it->value);
        if (m_countries)
            profile = domain::normalized(profile, *m_countries);
        field->setOrigin(FieldOrigin{.words = FieldWords::origin(it->source),
                                     .value = shownValue(profile, field->id())});
    }
}

void ProfileForm::check() {
    if (!m_countries)
        return;
    m_issues = domain::check(typed(), *m_countries);
    Q_EMIT issuesChanged();
}

void ProfileForm::showMessages() {
    for (FieldBox* field : allFields())
        showMessage(field);
}

void ProfileForm::showMessage(FieldBox* field) {
    if (m_readOnly || !m_visited.contains(field->id())) {
        field->setMessage(FieldState::Neutral, {});
        return;
    }
    const domain::FieldIssue* issue = issueOf(m_serviceIssues, field->id());
    if (issue == nullptr)
        issue = issueOf(m_issues, field->id());
    if (issue != nullptr) {
        m_hadIssue.insert(field->id());
        const base::Problem problem{.kind = base::ProblemKind::InvalidInput,
                                    .key = issue->key,
                                    .arguments = issue->arguments};
        field->setMessage(issue->severity == domain::Severity::Error ? FieldState::Error
                                                                     : FieldState::Warning,
                          m_problems.words(problem, QLocale().language()).title);
    } else if (field->id() == domain::field::kPhone && m_countries && !field->value().isEmpty()) {
        field->setMessage(FieldState::Ok, tr("Number format is valid"));
    } else {
        field->setMessage(FieldState::Neutral, {});
    }
}

void ProfileForm::unfoldRegistration(bool unfolded) {
    m_fold->setChecked(unfolded);
}

} // namespace partnerdesk::forms
