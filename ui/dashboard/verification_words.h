#pragma once

#include "app/domain/verification.h"
#include "ui/widgets/stage_list.h"

#include <QCoreApplication>

namespace partnerdesk::dashboard {

// The verification as stages with their dates, and what the person can do about it.
class VerificationWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::dashboard::VerificationWords)

public:
    // `history` oldest first; empty when nothing has been submitted.
    [[nodiscard]] static std::vector<widgets::Stage>
    stages(const domain::Verification& now, const std::vector<domain::VerificationEvent>& history,
           const QDate& today);
    // One or two sentences below the stages.
    [[nodiscard]] static QString advice(const domain::Verification& now);

private:
    [[nodiscard]] static QString stageName(domain::VettingStage stage);
    [[nodiscard]] static widgets::Stage stage(domain::VettingStage stage,
                                              const domain::Verification& now,
                                              const std::vector<domain::VerificationEvent>& history,
                                              const QDate& today);
};

} // namespace partnerdesk::dashboard
