#pragma once

#include "app/base/problem_catalogue.h"
#include "app/domain/field_issue.h"

#include <QWidget>

#include <array>
#include <optional>

class QHBoxLayout;

namespace partnerdesk::forms {
class TextField;
}

namespace partnerdesk::wizard {

// The name of who signs the agreement: proposed until somebody types, judged at its field.
class SignerFields final : public QWidget {
    Q_OBJECT

public:
    explicit SignerFields(const base::ProblemCatalogue& problems, QWidget* parent = nullptr);

    // What was typed stays.
    void propose(const QString& firstName, const QString& lastName);
    void clear();
    void setReadOnly(bool readOnly);
    // As typed.
    [[nodiscard]] QString firstName() const;
    [[nodiscard]] QString lastName() const;
    // Both names are there, and both may be signed with.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isRight() const;
    void focusFirstWrong();
    // False: none of these fields, or it does not show.
    [[nodiscard]] bool focusField(const QString& fieldId);

Q_SIGNALS:
    void edited();
    void entered(const QString& fieldId);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::array<forms::TextField*, 2> inOrder() const;
    [[nodiscard]] static std::optional<domain::FieldIssue> issueOf(const forms::TextField* field);
    void showIssues();
    void retranslate();

    const base::ProblemCatalogue& m_problems;
    QHBoxLayout* m_layout;
    forms::TextField* m_firstName;
    forms::TextField* m_lastName;
    QStringList m_proposed{QString(), QString()}; // first and last name, as last proposed
};

} // namespace partnerdesk::wizard
