#include "app/domain/verification.h"

#include <QHash>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;

namespace {

// "EmailOwnership" and "email_ownership" are one word.
QString folded(const QString& apiName) {
    return apiName.toLower().remove(u'_');
}

} // namespace

VettingStatus vettingStatusFrom(const QString& apiName) {
    static const QHash<QString, VettingStatus> known{
        {u""_s, VettingStatus::None},
        {u"none"_s, VettingStatus::None},
        {u"pending"_s, VettingStatus::Pending},
        {u"authorized"_s, VettingStatus::Authorized},
        {u"rejected"_s, VettingStatus::Rejected},
    };
    return known.value(folded(apiName), VettingStatus::Unknown);
}

VettingStage vettingStageFrom(const QString& apiName) {
    static const QHash<QString, VettingStage> known{
        {u""_s, VettingStage::None},
        {u"none"_s, VettingStage::None},
        {u"emailownership"_s, VettingStage::EmailOwnership},
        {u"emaildomain"_s, VettingStage::EmailOwnership},
        {u"employmentverification"_s, VettingStage::Employment},
        {u"businessverification"_s, VettingStage::Business},
    };
    return known.value(folded(apiName), VettingStage::InReview);
}

MailState mailStateOf(const Verification& verification) {
    if (verification.status == VettingStatus::Authorized)
        return MailState::Confirmed;
    switch (verification.stage) {
    case VettingStage::EmailOwnership:
        return verification.status == VettingStatus::Rejected ? MailState::Rejected
                                                              : MailState::Waiting;
    case VettingStage::Employment:
    case VettingStage::Business:
        return MailState::Confirmed;
    case VettingStage::None:
    case VettingStage::InReview: // a step that is not told, before the mail or after it
        break;
    }
    return MailState::Unknown;
}

} // namespace partnerdesk::domain
