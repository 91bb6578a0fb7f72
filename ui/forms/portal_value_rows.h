#pragma once

#include "app/domain/portal_values.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partnerdesk::forms {

class FieldMessage;

// The values a portal step hands over, in the portal's own order: its label, the value, Copy. "Copy
// next" goes down the list, so that form and portal can be worked side by side. What comes before
// the profile was filled in may be typed or chosen here. The values follow the language as the
// portal does.
class PortalValueRows final : public QWidget {
    Q_OBJECT

public:
    explicit PortalValueRows(QWidget* parent = nullptr);

    void setRows(const domain::PortalStepKind& kind, const QMap<QString, QString>& values,
                 const domain::PortalWords& words);
    // As they are now, by field id; without those that are empty.
    [[nodiscard]] QMap<QString, QString> values() const;
    // Copies the first value that was not copied yet; false when all were.
    bool copyNext();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int copiedCount() const;
    // What the service says of the domain as it is typed; nullopt: nothing.
    void setDomainTaken(std::optional<bool> taken);

Q_SIGNALS:
    void copied();
    void edited(); // a value was typed

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QString id;
        domain::LocalizedText words;
        QString value;
        QLabel* label;
        QLabel* valueLabel; // either this
        QLineEdit* editor;  // or this
        QComboBox* list;    // or this
        QPushButton* button;
        FieldMessage* message; // below the domain, null elsewhere
        bool copied = false;
    };
    void clear();
    void addHead();
    void addRow(const domain::PortalField& field, const QString& value);
    void takeTyped(std::size_t index, const QString& text);
    void chosen(std::size_t index);
    void reword(Row& row);
    void copy(std::size_t index);
    void sayDomain(const Row& row) const;
    void retranslate();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_others; // head and lines
    std::vector<QLabel*> m_head;
    std::vector<Row> m_rows;
    domain::PortalWords m_words;
    std::optional<bool> m_domainTaken;
};

} // namespace partnerdesk::forms
