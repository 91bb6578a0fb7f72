#include "ui/widgets/confirm.h"

#include "ui/style/style_sheet.h"

#include <QMessageBox>
#include <QPushButton>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

void DialogConfirm::ask(QWidget* parent, const Question& question,
                        std::function<void()> confirmed) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, question.title, question.title,
                                QMessageBox::Cancel, parent);
    box->setObjectName(u"confirmBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.text);
    QPushButton* yes = box->addButton(question.confirmLabel, QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmButton"_s);
    style::setStyle(yes, "kind", question.destructive ? u"danger"_s : u"primary"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, box, std::move(confirmed));
    box->open();
}

} // namespace partnerdesk::widgets
