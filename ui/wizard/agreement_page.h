#pragma once

#include "ui/wizard/agreement_progress.h"
#include "ui/wizard/enrollment_journey.h"
#include "ui/wizard/wizard_page.h"

class QCheckBox;
class QPushButton;

namespace partnerdesk::widgets {
class BusyBar;
class Chip;
class SkeletonList;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

class PortalPanel;
class SignerFields;
class SummaryView;

// Step 4: the agreement's text, who signs, and the acceptance. Signing is enabled once the end of
// the text was reached; afterwards the page is the record of what was accepted.
class AgreementPage final : public WizardPage {
    Q_OBJECT

public:
    explicit AgreementPage(EnrollmentJourney& journey, QWidget* parent = nullptr);

    [[nodiscard]] StepButtons buttons() const override;
    [[nodiscard]] bool isDone() const override;
    void proceed() override;
    void onReasonClicked() override;
    void enter() override;
    [[nodiscard]] bool canRetry() const override;
    void retry() override { enter(); }
    void placeFocus() override;

    void show(const AgreementView& view);

protected:
    void retranslate() override;

private:
    void build();
    void connectParts();
    void showDocument();
    void keepPlace(const QString& fieldId);
    void keepSigning();
    void tick(bool authorized, bool accepted);
    void forgetReading();
    void keepSigner();
    void onDraftOpened();
    void showAcceptance();
    void enableSigning();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString lead() const;

    EnrollmentJourney& m_journey;
    AgreementView m_view;
    AgreementProgress m_progress;
    bool m_focusLater = false; // the text is not there yet
    QLabel* m_gate;            // why the agreement is not there yet
    QPushButton* m_gateButton;
    widgets::SkeletonList* m_loading;
    PortalPanel* m_portal;
    QWidget* m_head;
    QLabel* m_version;
    widgets::Chip* m_sample;
    SummaryView* m_record;
    widgets::DocumentView* m_document;
    widgets::BusyBar* m_busy;
    QWidget* m_signing;
    QLabel* m_readFirst;
    SignerFields* m_signer;
    QCheckBox* m_authorized;
    QCheckBox* m_accept;
};

} // namespace partnerdesk::wizard
