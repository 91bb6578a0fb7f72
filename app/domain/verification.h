#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace partnerdesk::domain {

// vettingStatus of the legal business profile.
enum class VettingStatus { None, Pending, Authorized, Rejected, Unknown };

// vettingSubStatus, folded to what a person follows: email -> employment -> business.
enum class VettingStage { None, EmailOwnership, Employment, Business, InReview };

struct Verification {
    VettingStatus status = VettingStatus::None;
    VettingStage stage = VettingStage::None; // where it stands, or where it was rejected
    QDateTime asOf;

    friend bool operator==(const Verification&, const Verification&) = default;
};

// The API's words for them, in either spelling the docs show ("EmailOwnership", "email_ownership").
// A status that is not known is Unknown; any other inner step is InReview; none or nothing is None.
[[nodiscard]] VettingStatus vettingStatusFrom(const QString& apiName);
[[nodiscard]] VettingStage vettingStageFrom(const QString& apiName);

// What is known of the mail to the primary contact.
enum class MailState { Unknown, Waiting, Rejected, Confirmed };
[[nodiscard]] MailState mailStateOf(const Verification& verification);

// One entry of the history kept by verification_tracker.
struct VerificationEvent {
    VettingStatus status = VettingStatus::None;
    VettingStage stage = VettingStage::None;
    QDateTime seen;

    friend bool operator==(const VerificationEvent&, const VerificationEvent&) = default;
};

} // namespace partnerdesk::domain
