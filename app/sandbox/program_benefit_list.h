#pragma once

#include <QString>

#include <vector>

namespace partnerdesk::sandbox {

// A benefit as the sandbox's programme gives it. Numbers follow the Partner Center docs of July
// 2021 where these have any.
struct ProgramBenefit {
    QString id;
    QString category; // as in benefits.json
    QString nameEn;
    QString nameZh;
    QString type;  // "core", "incremental"
    QString state; // at the start: "available" or, where nothing has to be activated, "active"
    int total = 0; // -1: without limit
};

[[nodiscard]] const std::vector<ProgramBenefit>& networkBenefits();
[[nodiscard]] const std::vector<ProgramBenefit>& actionPackBenefits();
// Of either list; nullptr: unknown.
[[nodiscard]] const ProgramBenefit* findBenefit(const QString& id);

} // namespace partnerdesk::sandbox
