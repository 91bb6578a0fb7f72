#include "tests/app/store/store_test.h"

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

domain::Draft fullDraft() {
    domain::Draft draft;
    draft.name = u"北京 Contoso \"quoted\" 😀"_s;
    draft.renamed = true;
    draft.cloud = u"china"_s;
    draft.kind = domain::JourneyKind::Renew;
    draft.step = domain::WizardStep::Agreement;
    draft.focusField = u"email"_s;
    draft.ticked = {u"credentials"_s, u"legal"_s};
    draft.tenantId = u"11111111-2222-3333-4444-555555555555"_s;
    draft.tenantDomain = u"contoso.com"_s;
    draft.tenantName = u"Contoso"_s;
    draft.withoutConnection = true;
    draft.signerFirstName = u"伟"_s;
    draft.signerLastName = u"张"_s;
    draft.signing = {.sha256 = u"9f86d081"_s,
                     .reader = u"1d3c4d41-54b6-4d34-9e3e-0d3f0c5d7a01"_s,
                     .authorized = true,
                     .accepted = true};
    draft.profile = {.legalName = u"北京康拓索科技有限公司"_s,
                     .address = {.country = u"CN"_s,
                                 .state = u"BJ"_s,
                                 .city = u"北京市"_s,
                                 .district = u"朝阳区"_s,
                                 .addressLine1 = u"建国路 1 号"_s,
                                 .addressLine2 = u"2 楼"_s,
                                 .postalCode = u"100022"_s},
                     .primaryContact = {.firstName = u"伟"_s,
                                        .lastName = u"张"_s,
                                        .email = u"wei.zhang@contoso.com"_s,
                                        .phone = u"+861059175000"_s},
                     .language = u"zh-CN"_s,
                     .registrationId = u"91110000600037341L"_s};
    draft.prefilled = {
        {u"legalName"_s, {.source = domain::ProfileSource::Tenant, .value = u"Contoso"_s}},
        {u"city"_s, {.source = domain::ProfileSource::OldMembership, .value = u"北京"_s}},
    };
    draft.enrollment = domain::EnrollmentState::Enrolled;
    draft.mpnId = u"4567890"_s;
    draft.submitted = QDateTime({2027, 6, 20}, {8, 30, 15, 123}, Qt::UTC);
    return draft;
}

domain::AgreementAcceptance fullAcceptance() {
    return {.agreementId = u"mpn"_s,
            .version = u"1"_s,
            .country = u"CN"_s,
            .language = u"zh-CN"_s,
            .sha256 = u"ab"_s,
            .body = u"# 协议\n\n"_s + QString(20000, u'文'),
            .signerFirstName = u"伟"_s,
            .signerLastName = u"张"_s,
            .accepted = QDateTime({2027, 6, 22}, {12, 0, 1, 5}, Qt::UTC)};
}

domain::PortalStep portalStep(const QString& id, const QString& draftId,
                              domain::PortalStepState state) {
    domain::PortalStep step;
    step.id = id;
    step.kind = u"enroll"_s;
    step.draftId = draftId;
    step.state = state;
    return step;
}

} // namespace partnerdesk::store
