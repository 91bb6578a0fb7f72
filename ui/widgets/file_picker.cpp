#include "ui/widgets/file_picker.h"

#include <QFileDialog>
#include <QFileInfo>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

void show(QFileDialog* dialog, FilePicker::Picked picked) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(picked));
    dialog->open();
}

} // namespace

void DialogFilePicker::open(QWidget* parent, const FileRequest& request, Picked picked) {
    auto* dialog = new QFileDialog(parent, request.title, {}, request.filter);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(picked));
}

void DialogFilePicker::save(QWidget* parent, const FileRequest& request, Picked picked) {
    auto* dialog = new QFileDialog(parent, request.title, {}, request.filter);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(request.suggestedName).suffix());
    dialog->selectFile(request.suggestedName);
    show(dialog, std::move(picked));
}

} // namespace partnerdesk::widgets
