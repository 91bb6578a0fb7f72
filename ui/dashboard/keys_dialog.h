#pragma once

#include <QDialog>

class QAction;

namespace partnerdesk::dashboard {

// The list of keys (F1, ?), made from the commands themselves.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const QList<QAction*>& commands, QWidget* parent);
};

} // namespace partnerdesk::dashboard
