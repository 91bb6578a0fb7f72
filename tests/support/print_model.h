#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace partnerdesk::test {

// A table as text, one line a row, header first: failures read like a diff.
inline QStringList printed(const QAbstractItemModel& model, int role = Qt::DisplayRole) {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(QStringLiteral(" | ")));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data(role).toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace partnerdesk::test
