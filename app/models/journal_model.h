#pragma once

#include "app/models/role_names.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace partnerdesk::models {

enum class JournalResult { UnderWay, Done, Failed, NotKnown };

// One change that the program made or tried to make, as the journal keeps it.
struct JournalRow {
    qint64 id = 0;  // of the journal's entry
    QDateTime time; // UTC
    QString who;
    QString action; // as in the journal: "addRole", "enroll"...
    QString target;
    QString before;
    QString after;
    JournalResult result = JournalResult::UnderWay;
    QString requestId;

    friend bool operator==(const JournalRow&, const JournalRow&) = default;
};

// The Activity page's list. Rows stand in the order given, newest first.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        WhoColumn,
        WhatColumn,
        TargetColumn,
        ResultColumn,
        RequestIdColumn,
        ColumnCount
    };
    enum DataRole {
        ResultRole = Qt::UserRole, // int, JournalResult
        SortRole,                  // the value itself instead of its words
    };

    explicit JournalModel(QObject* parent = nullptr);

    void show(std::vector<JournalRow> rows);
    // Words and dates follow the language; also called after a language switch.
    void setLanguage(QLocale locale, RoleNames names);

    [[nodiscard]] const JournalRow& row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const JournalRow& row, int column) const;
    [[nodiscard]] QString what(const JournalRow& row) const;
    [[nodiscard]] QString roleName(const QString& id) const;

    std::vector<JournalRow> m_rows;
    QLocale m_locale;
    RoleNames m_roleNames;
};

} // namespace partnerdesk::models
