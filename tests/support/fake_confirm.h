#pragma once

#include "ui/widgets/confirm.h"

#include <vector>

namespace partnerdesk::test {

// Says `answer` at once and remembers what was asked.
class FakeConfirm final : public widgets::Confirm {
public:
    void ask(QWidget*, const widgets::Question& question,
             std::function<void()> confirmed) override {
        questions.push_back(question);
        if (answer)
            confirmed();
    }

    bool answer = true;
    std::vector<widgets::Question> questions;
};

} // namespace partnerdesk::test
