#pragma once

#include "ui/wizard/enrollment_journey.h"
#include "ui/wizard/wizard_page.h"

class QBoxLayout;
class QPushButton;

namespace partnerdesk::widgets {
class Card;
}

namespace partnerdesk::wizard {

class BeforeYouBegin;
class CloudChoice;
class DraftCardView;
class MembershipOverview;

// Step 1: what membership gives, what one needs, the drafts, and new or renewing.
class WelcomePage final : public WizardPage {
    Q_OBJECT

public:
    explicit WelcomePage(EnrollmentJourney& journey, QWidget* parent = nullptr);

    [[nodiscard]] StepButtons buttons() const override;
    [[nodiscard]] bool isDone() const override { return true; }
    void enter() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void showDrafts();
    void showOldMembership();
    void addCard();
    void connectCard(DraftCardView* card, const store::DraftCard& draft);
    void askToDelete(const store::DraftCard& draft);
    void sayDeleted(const QString& name);
    void tellWhetherOnline();
    void announceJoinSite();
    void begin(domain::JourneyKind kind);
    void importDraft();
    void exportDraft(const store::DraftCard& draft);
    void chooseCloudFile();

    EnrollmentJourney& m_journey;
    QPushButton* m_enroll;
    QPushButton* m_renew;
    QPushButton* m_import;
    CloudChoice* m_clouds;
    QVBoxLayout* m_cards;
    widgets::Card* m_oldMembership;
    QLabel* m_oldMembershipText;
    QBoxLayout* m_columns;
    MembershipOverview* m_overview;
    BeforeYouBegin* m_boxes;
    QAction* m_openJoinSite;
    QAction* m_undo;
};

} // namespace partnerdesk::wizard
