#pragma once

#include "app/domain/portal_step_catalogue.h"

#include <QUrl>
#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace partnerdesk::widgets {
class Chip;
}

namespace partnerdesk::forms {

class PortalValueRows;
class TextField;

// One portal step as a form: what to do there as whom, every value with Copy, the proof to bring
// back (typed, or found in pasted text), and three ways on. It opens nothing and stores nothing
// itself.
class PortalStepForm final : public QWidget {
    Q_OBJECT

public:
    explicit PortalStepForm(QWidget* parent = nullptr);

    // `account`: the user name to sign in with at the portal. An empty `page` means that this cloud
    // lacks the step.
    void load(const domain::PortalStepKind& kind, const domain::PortalStep& step,
              const QString& account, const QUrl& page);
    // The step with what the person brought back.
    [[nodiscard]] domain::PortalStep save() const;

Q_SIGNALS:
    void openPageRequested(const QUrl& page);
    void laterRequested();
    void doneRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildProof(QVBoxLayout* layout);
    void buildFoot(QVBoxLayout* layout);
    void takePasted();
    void updateDone();
    void retranslate();
    [[nodiscard]] QString stateWords() const;

    domain::PortalStepKind m_kind;
    domain::PortalStep m_step;
    QString m_account;
    QUrl m_page;
    QLabel* m_title;
    widgets::Chip* m_state;
    QLabel* m_lead;
    QLabel* m_signInAs;
    QLabel* m_path;
    PortalValueRows* m_rows;
    QPushButton* m_copyNext;
    QLabel* m_proofTitle;
    std::vector<TextField*> m_proof;
    QVBoxLayout* m_proofFields;
    QLabel* m_pasteLabel;
    QPlainTextEdit* m_paste;
    TextField* m_address;
    QPushButton* m_differs;
    QPushButton* m_open;
    QPushButton* m_later;
    QPushButton* m_done;
};

} // namespace partnerdesk::forms
