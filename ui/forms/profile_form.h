#pragma once

#include "app/base/problem_catalogue.h"
#include "app/domain/company_profile.h"
#include "app/domain/country_catalogue.h"
#include "app/domain/field_issue.h"

#include <QMap>
#include <QSet>
#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;

namespace partnerdesk::forms {

class AddressEditor;
class ChoiceField;
class ContactEditor;
class CountryField;
class FieldBox;
class TextField;

// Editor of a company profile, for the wizard and the dashboard. Checks each field with the
// domain's rules after it was left, and again while typing once it had an issue. Knows no service:
// what the service says about fields comes in through showIssues(). Words follow the default
// QLocale.
class ProfileForm final : public QWidget {
    Q_OBJECT

public:
    // `problems` has the words of the issues and outlives the form; it may be filled later.
    explicit ProfileForm(const base::ProblemCatalogue& problems, QWidget* parent = nullptr);

    // Loaded off the UI thread by the owner. Before, the country decides nothing and nothing is
    // checked.
    void setCountries(std::shared_ptr<const domain::CountryCatalogue> countries);

    // Emits nothing. Filled fields are checked at once, empty ones only when they were visited.
    void load(const domain::CompanyProfile& profile,
              const QMap<QString, domain::Prefilled>& prefilled = {});
    // Fills in values as if typed, for "I am the primary contact". Keys are field ids.
    void fillIn(const QMap<QString, QString>& values);
    // Normalized; only what the country's form has.
    [[nodiscard]] domain::CompanyProfile save() const;

    // What the service said about fields; each stays until its field is edited.
    void showIssues(const std::vector<domain::FieldIssue>& issues);
    // Shows every issue, visited or not (before submitting).
    void showAllIssues();
    // All of them, shown or not, in the order of the form.
    [[nodiscard]] std::vector<domain::FieldIssue> issues() const;
    [[nodiscard]] int errorCount() const;
    // Empty when there is none.
    [[nodiscard]] QString firstErrorField() const;

    // Scrolls to the field, unfolds it and sets the cursor.
    void focusField(const QString& fieldId);
    [[nodiscard]] QString focusedField() const { return m_focused; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void profileEdited();
    void issuesChanged();
    void focusFieldChanged(const QString& fieldId);
    void primaryContactIsMe();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void arrangeTabs();
    [[nodiscard]] std::vector<FieldBox*> allFields() const;
    [[nodiscard]] std::vector<FieldBox*> shownFields() const;
    [[nodiscard]] FieldBox* box(const QString& fieldId) const;
    [[nodiscard]] domain::CompanyProfile typed() const;
    [[nodiscard]] QString shownValue(const domain::CompanyProfile& profile,
                                     const QString& fieldId) const;

    void onEdited(FieldBox* field);
    void onLeft(FieldBox* field);
    void setOrigins();
    void check();
    void showMessages();
    void showMessage(FieldBox* field);
    void unfoldRegistration(bool unfolded);

    const base::ProblemCatalogue& m_problems;
    std::shared_ptr<const domain::CountryCatalogue> m_countries;
    QMap<QString, domain::Prefilled> m_prefilled;
    std::vector<domain::FieldIssue> m_issues;        // of the rules
    std::vector<domain::FieldIssue> m_serviceIssues; // of the service
    QSet<QString> m_visited; // left since the last edit, or to be shown anyway
    QSet<QString> m_hadIssue;
    QString m_focused;
    bool m_readOnly = false;

    CountryField* m_country;
    TextField* m_legalName;
    AddressEditor* m_address;
    ContactEditor* m_contact;
    ChoiceField* m_language;
    QPushButton* m_fold;
    TextField* m_registrationId;
};

} // namespace partnerdesk::forms
