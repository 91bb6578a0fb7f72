#pragma once

#include "app/domain/portal_step_catalogue.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace partnerdesk::forms {

class TextField;

// What a portal step brings back: its proof, typed or found in pasted text, and a document kept as
// its record.
class PortalProofPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PortalProofPanel(QWidget* parent = nullptr);

    // Empties what was typed for another step.
    void setStep(const domain::PortalStepKind& kind, const QMap<QString, QString>& proof);
    // The record as it is kept now; what is being typed stays.
    void setRecord(const QMap<QString, QString>& proof);
    [[nodiscard]] QMap<QString, QString> proof() const; // what was typed
    [[nodiscard]] bool isComplete() const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void recordRequested();                  // asks for a file
    void recordDropped(const QString& path); // a file was dropped

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void takePasted();
    void retranslate();

    domain::PortalStepKind m_kind;
    QMap<QString, QString> m_record;
    QLabel* m_title;
    QVBoxLayout* m_fieldsLayout;
    std::vector<TextField*> m_fields;
    QLabel* m_pasteLabel;
    QPlainTextEdit* m_paste;
    QLabel* m_recordTitle;
    QFrame* m_recordFrame;
    QLabel* m_recordText;
    QPushButton* m_choose;
};

} // namespace partnerdesk::forms
