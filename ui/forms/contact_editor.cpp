#include "ui/forms/contact_editor.h"

#include "app/domain/company_profile.h"
#include "app/domain/person_name.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/text_field.h"
#include "ui/style/metrics.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

ContactEditor::ContactEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(widgets::textLabel("section", this))
    , m_help(widgets::wrappingLabel("small", this))
    , m_self(new QPushButton(this))
    , m_grid(new FieldGrid(this)) {
    m_lastName = new TextField(domain::field::kLastName, m_grid);
    m_firstName = new TextField(domain::field::kFirstName, m_grid);
    m_email = new TextField(domain::field::kEmail, m_grid);
    m_phone = new TextField(domain::field::kPhone, m_grid);
    m_email->setInputHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_phone->setInputHints(Qt::ImhDialableCharactersOnly);
    m_title->setObjectName(u"primaryContactTitle"_s);
    m_help->setObjectName(u"primaryContactHelp"_s);
    m_self->setObjectName(u"iAmPrimaryContact"_s);
    m_self->setAutoDefault(false);
    connect(m_self, &QPushButton::clicked, this, &ContactEditor::selfChosen);

    auto* words = new QVBoxLayout;
    words->setSpacing(style::kSpace4);
    words->addWidget(m_title);
    words->addWidget(m_help);
    auto* head = new QHBoxLayout;
    head->setSpacing(style::kSpace16);
    head->addLayout(words, 1);
    head->addWidget(m_self, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace8);
    column->addLayout(head);
    column->addWidget(m_grid);
    retranslate();
}

std::vector<FieldBox*> ContactEditor::fields() const {
    if (domain::familyNameFirst(QLocale().language()))
        return {m_lastName, m_firstName, m_email, m_phone};
    return {m_firstName, m_lastName, m_email, m_phone};
}

void ContactEditor::setReadOnly(bool readOnly) {
    m_self->setVisible(!readOnly);
    m_help->setVisible(!readOnly);
}

void ContactEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactEditor::retranslate() {
    m_title->setText(tr("Primary contact"));
    m_help->setText(tr("Someone in your organization Microsoft can contact about this "
                       "application: you or another person."));
    m_self->setText(tr("I am the primary contact"));
    m_self->setAccessibleName(m_self->text());
    m_lastName->setLabel(tr("Last name"), true);
    m_firstName->setLabel(tr("First name"), true);
    m_email->setLabel(tr("Business email"), true);
    m_phone->setLabel(tr("Phone"), true);
    m_grid->setFields(fields());
    Q_EMIT rearranged();
}

} // namespace partnerdesk::forms
