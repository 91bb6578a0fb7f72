#include "ui/widgets/selection_access.h"

#include <QAbstractItemView>

namespace partnerdesk::widgets {

void letSelectionLead(QAbstractItemView& view) {
    QItemSelectionModel* selection = view.selectionModel();
    QObject::connect(
        selection, &QItemSelectionModel::selectionChanged, &view,
        [selection](const QItemSelection& selected) {
            const QModelIndexList indexes = selected.indexes();
            if (!indexes.isEmpty() && !selection->isSelected(selection->currentIndex()))
                selection->setCurrentIndex(indexes.constFirst(), QItemSelectionModel::NoUpdate);
        });
}

} // namespace partnerdesk::widgets
