#include "ui/wizard/signer_fields.h"

#include "app/domain/person_name.h"
#include "app/domain/profile_rules.h"
#include "app/domain/text_rules.h"
#include "ui/forms/text_field.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

SignerFields::SignerFields(const base::ProblemCatalogue& problems, QWidget* parent)
    : QWidget(parent)
    , m_problems(problems)
    , m_layout(new QHBoxLayout(this))
    , m_firstName(new forms::TextField(u"signerFirstName"_s, this))
    , m_lastName(new forms::TextField(u"signerLastName"_s, this)) {
    setObjectName(u"signerFields"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(style::kSpace20);
    for (forms::TextField* field : {m_firstName, m_lastName}) {
        connect(field, &forms::FieldBox::edited, this, [this] {
            showIssues();
            Q_EMIT edited();
        });
        connect(field, &forms::FieldBox::entered, this,
                [this, id = field->id()] { Q_EMIT entered(id); });
    }
    retranslate();
}

void SignerFields::propose(const QString& firstName, const QString& lastName) {
    const bool untouched = QStringList{this->firstName(), this->lastName()} == m_proposed;
    m_proposed = {firstName, lastName};
    if (!untouched)
        return;
    m_firstName->setValue(firstName);
    m_lastName->setValue(lastName);
    showIssues();
}

void SignerFields::clear() {
    m_firstName->setValue({});
    m_lastName->setValue({});
    m_proposed = {QString(), QString()};
    showIssues();
}

void SignerFields::setReadOnly(bool readOnly) {
    m_firstName->setReadOnly(readOnly);
    m_lastName->setReadOnly(readOnly);
}

QString SignerFields::firstName() const {
    return m_firstName->value();
}

QString SignerFields::lastName() const {
    return m_lastName->value();
}

bool SignerFields::isComplete() const {
    return !domain::cleaned(firstName()).isEmpty() && !domain::cleaned(lastName()).isEmpty();
}

bool SignerFields::isRight() const {
    return !issueOf(m_firstName) && !issueOf(m_lastName);
}

void SignerFields::focusFirstWrong() {
    for (forms::TextField* field : inOrder()) {
        if (issueOf(field)) {
            field->focusEditor();
            return;
        }
    }
}

bool SignerFields::focusField(const QString& fieldId) {
    for (forms::TextField* field : inOrder()) {
        if (field->id() == fieldId && field->isVisible()) {
            field->focusEditor();
            return true;
        }
    }
    return false;
}

void SignerFields::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// 姓, 名 in Chinese; first, last elsewhere.
std::array<forms::TextField*, 2> SignerFields::inOrder() const {
    if (domain::familyNameFirst(QLocale().language()))
        return {m_lastName, m_firstName};
    return {m_firstName, m_lastName};
}

std::optional<domain::FieldIssue> SignerFields::issueOf(const forms::TextField* field) {
    return domain::checkPersonName(field->id(), domain::cleaned(field->value()));
}

// An empty name is not wrong yet: the button says that it is missing.
void SignerFields::showIssues() {
    for (forms::TextField* field : {m_firstName, m_lastName}) {
        const auto issue = issueOf(field);
        if (!issue || domain::cleaned(field->value()).isEmpty()) {
            field->setMessage(forms::FieldState::Neutral, {});
            continue;
        }
        const base::Problem problem{.kind = base::ProblemKind::InvalidInput,
                                    .key = issue->key,
                                    .arguments = issue->arguments};
        field->setMessage(forms::FieldState::Error,
                          m_problems.words(problem, QLocale().language()).title);
    }
}

void SignerFields::retranslate() {
    m_firstName->setLabel(tr("Signer's first name"), true);
    m_lastName->setLabel(tr("Signer's last name"), true);
    const auto ordered = inOrder();
    for (forms::TextField* field : ordered)
        m_layout->removeWidget(field);
    for (forms::TextField* field : ordered)
        m_layout->addWidget(field, 1);
    setTabOrder(ordered.front(), ordered.back());
    showIssues();
}

} // namespace partnerdesk::wizard
