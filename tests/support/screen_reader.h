#pragma once

#include <QAbstractItemView>
#include <QAccessible>

namespace partnerdesk::test {

// What a screen reader's "press" on the item of that name does. False: there is none.
inline bool pressByScreenReader(QAbstractItemView& view, const QString& name) {
    QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(&view);
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface* const item = access->child(i);
        if (item == nullptr || item->text(QAccessible::Name) != name)
            continue;
        item->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        return true;
    }
    return false;
}

} // namespace partnerdesk::test
