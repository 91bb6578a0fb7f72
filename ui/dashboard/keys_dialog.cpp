#include "ui/dashboard/keys_dialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QList<QAction*>& commands, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(style::kSpace32);
    grid->setVerticalSpacing(style::kSpace8);
    int row = 0;
    for (const QAction* command : commands) {
        QStringList keys;
        for (const QKeySequence& key : command->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            continue;
        QLabel* name = widgets::textLabel("body", this);
        name->setText(widgets::withoutMnemonic(command->text()));
        QLabel* key = widgets::textLabel("muted", this);
        key->setText(keys.join(u"   "_s));
        grid->addWidget(name, row, 0);
        grid->addWidget(key, row++, 1);
    }
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"keysCloseButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace20, style::kSpace20, style::kSpace20, style::kSpace16);
    layout->setSpacing(style::kSpace20);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace partnerdesk::dashboard
