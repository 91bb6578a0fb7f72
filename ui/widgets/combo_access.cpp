#include "ui/widgets/combo_access.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

class ComboAccess final : public QAccessibleWidget {
public:
    explicit ComboAccess(QComboBox* box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_box(box) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return m_box->currentText();
        const QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description || m_box->currentText().isEmpty())
            return own;
        return own.isEmpty() ? m_box->currentText() : m_box->currentText() + u'\n' + own;
    }

    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_box->isEnabled())
            names.append(showMenuAction());
        return names;
    }

    void doAction(const QString& name) override {
        if (name == showMenuAction())
            m_box->showPopup();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QComboBox* const m_box; // the interface ends with it
};

QAccessibleInterface* makeComboAccess(const QString& className, QObject* object) {
    auto* box = className == "QComboBox"_L1 ? qobject_cast<QComboBox*>(object) : nullptr;
    return box == nullptr ? nullptr : new ComboAccess(box);
}

} // namespace

void nameComboBoxes() {
    QAccessible::installFactory(makeComboAccess);
}

} // namespace partnerdesk::widgets
