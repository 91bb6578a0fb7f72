#include "ui/dashboard/verification_words.h"

#include "ui/dashboard/words.h"

#include <algorithm>
#include <array>

namespace partnerdesk::dashboard {

using domain::Verification;
using domain::VerificationEvent;
using domain::VettingStage;
using domain::VettingStatus;
using widgets::Stage;
using widgets::Tone;

namespace {

constexpr std::array kOrder{VettingStage::EmailOwnership, VettingStage::Employment,
                            VettingStage::Business};

// Later than every stage when all are done; before every stage when none is known.
int position(VettingStatus status, VettingStage stage) {
    if (status == VettingStatus::Authorized)
        return static_cast<int>(kOrder.size());
    const auto* const found = std::ranges::find(kOrder, stage);
    return found == kOrder.end() ? -1 : static_cast<int>(found - kOrder.begin());
}

// When the verification was first seen at or beyond `place`.
QDate firstSeen(const std::vector<VerificationEvent>& history, int place) {
    for (const VerificationEvent& event : history) {
        if (position(event.status, event.stage) >= place)
            return event.seen.toLocalTime().date();
    }
    return {};
}

} // namespace

QString VerificationWords::stageName(VettingStage stage) {
    switch (stage) {
    case VettingStage::EmailOwnership:
        return tr("Email ownership");
    case VettingStage::Employment:
        return tr("Employment verification");
    case VettingStage::Business:
        return tr("Business verification");
    case VettingStage::InReview:
    case VettingStage::None:
        break;
    }
    return tr("In review");
}

Stage VerificationWords::stage(VettingStage stage, const Verification& now,
                               const std::vector<VerificationEvent>& history, const QDate& today) {
    const QString name = stageName(stage);
    const int here = position(VettingStatus::Pending, stage);
    const int reached = position(now.status, now.stage);
    if (here < reached) {
        const QDate done = firstSeen(history, here + 1);
        return {.text = done.isValid() ? tr("%1 · %2", "stage, date").arg(name, Words::day(done))
                                       : tr("%1 · done").arg(name),
                .tone = Tone::Ok,
                .icon = style::Icon::Check};
    }
    if (here > reached)
        return {.text = name, .tone = Tone::Flat, .icon = style::Icon::Circle};
    if (now.status == VettingStatus::Rejected)
        return {
            .text = tr("%1 · rejected").arg(name), .tone = Tone::Bad, .icon = style::Icon::Error};
    const QDate since = firstSeen(history, here);
    const int day = since.isValid() ? static_cast<int>(since.daysTo(today)) + 1 : 1;
    return {.text = tr("%1 · pending, day %2").arg(name).arg(std::max(1, day)),
            .tone = Tone::Warn,
            .icon = style::Icon::Dot};
}

std::vector<Stage> VerificationWords::stages(const Verification& now,
                                             const std::vector<VerificationEvent>& history,
                                             const QDate& today) {
    std::vector<Stage> result;
    if (now.status == VettingStatus::None)
        return result;
    for (const VettingStage each : kOrder)
        result.push_back(stage(each, now, history, today));
    // The service also has inner stages that say nothing about these three.
    if (now.status != VettingStatus::Authorized && position(now.status, now.stage) < 0)
        result.push_back({.text = stageName(VettingStage::InReview),
                          .tone = now.status == VettingStatus::Rejected ? Tone::Bad : Tone::Warn,
                          .icon = style::Icon::Dot});
    return result;
}

QString VerificationWords::advice(const Verification& now) {
    if (now.status == VettingStatus::None)
        return tr("The company has not been submitted for verification yet.");
    if (now.status == VettingStatus::Authorized)
        return tr("Microsoft has verified your organization.");
    if (now.status == VettingStatus::Unknown)
        return tr("The service reported a state this version does not know. See Partner Center.");
    const bool rejected = now.status == VettingStatus::Rejected;
    switch (now.stage) {
    case VettingStage::EmailOwnership:
        return rejected ? tr("Check that the primary contact's email is on your company's domain "
                             "and is read, then resend the verification email.")
                        : tr("The primary contact has to open the link in the email from "
                             "microsoft.com. Look in the spam folder too.");
    case VettingStage::Employment:
        return rejected ? tr("The primary contact sends a document that shows that the email "
                             "domain is owned by the employer.")
                        : tr("Usually takes 3–5 business days.");
    case VettingStage::Business:
        return rejected ? tr("Correct the company's name or address to match its registration, "
                             "then send an official registration document.")
                        : tr("Usually takes 3–5 business days.");
    case VettingStage::InReview:
    case VettingStage::None:
        break;
    }
    return tr("Usually takes 3–5 business days.");
}

} // namespace partnerdesk::dashboard
