#pragma once

#include "app/flows/admin_agent_check.h"

#include <QCoreApplication>

namespace partnerdesk::wizard {

// The words of a check of step 5: what was found, why it matters, who can put it right.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::wizard::CheckWords)

public:
    [[nodiscard]] static QString title(const flows::Check& check);
    // Empty when there is nothing to explain.
    [[nodiscard]] static QString explanation(const flows::Check& check);
    [[nodiscard]] static QString result(flows::CheckResult result);
    // Empty for None.
    [[nodiscard]] static QString fix(flows::CheckFix fix);

private:
    [[nodiscard]] static QString passedTitle(const flows::Check& check);
    [[nodiscard]] static QString openTitle(const flows::Check& check);
};

} // namespace partnerdesk::wizard
