#pragma once

#include "ui/widgets/file_picker.h"

#include <vector>

namespace partnerdesk::test {

// Answers with `answer` at once; an empty answer is a person who cancels.
class FakeFilePicker final : public widgets::FilePicker {
public:
    void open(QWidget*, const widgets::FileRequest& request, Picked picked) override {
        give(request, picked);
    }
    void save(QWidget*, const widgets::FileRequest& request, Picked picked) override {
        give(request, picked);
    }

    QString answer;
    std::vector<widgets::FileRequest> requests;

private:
    void give(const widgets::FileRequest& request, const Picked& picked) {
        requests.push_back(request);
        if (!answer.isEmpty())
            picked(answer);
    }
};

} // namespace partnerdesk::test
