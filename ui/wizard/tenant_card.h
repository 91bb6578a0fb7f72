#pragma once

#include "app/flows/tenant_sign_in.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace partnerdesk::widgets {
class Card;
class Chip;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

// What the card says beside who is signed in.
struct TenantCardNotes {
    std::optional<base::Problem> notKept = {}; // signed in for this run only, and why
    QString otherTenant = {};                  // the draft's domain when this is the wrong tenant
    bool draftEnrolled = false;                // there, so that it cannot move
};

// What is known of who signed in: tenant, account, and whether it may enroll; if not, who can help.
class TenantCard final : public QWidget {
    Q_OBJECT

public:
    explicit TenantCard(QWidget* parent = nullptr);

    void show(const flows::TenantSignIn& signedIn, const TenantCardNotes& notes);
    void setBusy(bool busy);
    // A message to a Global administrator, to be sent by the person.
    [[nodiscard]] QString request() const;

Q_SIGNALS:
    void otherAccountRequested();
    void checkAgainRequested();
    void useForDraftRequested();
    void keepAgainRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addRow(QGridLayout* grid, QLabel*& label, const QString& name);
    void retranslate();
    [[nodiscard]] QString roleWords() const;
    [[nodiscard]] QString wrongTenantWords() const;
    [[nodiscard]] QString notKeptWords() const;
    [[nodiscard]] QString helpers() const;

    std::optional<flows::TenantSignIn> m_signedIn;
    TenantCardNotes m_notes;

    widgets::Card* m_card;
    QLabel* m_tenantLabel;
    QLabel* m_tenant;
    QLabel* m_idLabel;
    QLabel* m_id;
    QLabel* m_accountLabel;
    QLabel* m_account;
    QLabel* m_roleLabel;
    widgets::Chip* m_role;
    QLabel* m_explanation;
    QLabel* m_notKept;
    QPushButton* m_keepAgain;
    QPushButton* m_useForDraft;
    QPushButton* m_other;
    QPushButton* m_copyRequest;
    QPushButton* m_again;
};

} // namespace partnerdesk::wizard
