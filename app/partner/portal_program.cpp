#include "app/domain/role_ids.h"
#include "app/partner/program_service.h"

#include <QUuid>

namespace partnerdesk::partner {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::Result;
using domain::PortalStep;

namespace {

namespace field = domain::field;

base::Problem notSupported() {
    return {.kind = base::ProblemKind::NotSupported, .key = u"program.notSupported"_s};
}

PortalStep newStep(const QString& kind, const QMap<QString, QString>& values) {
    PortalStep step;
    step.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    step.kind = kind;
    step.values = values;
    return step;
}

QMap<QString, QString> valuesOf(const domain::CompanyProfile& profile) {
    const domain::Address& address = profile.address;
    const domain::Contact& contact = profile.primaryContact;
    QMap<QString, QString> handedOver{
        {field::kCountry, address.country},
        {field::kLegalName, profile.legalName},
        {field::kState, address.state},
        {field::kCity, address.city},
        {field::kDistrict, address.district},
        {field::kAddressLine1, address.addressLine1},
        {field::kAddressLine2, address.addressLine2},
        {field::kPostalCode, address.postalCode},
        {field::kFirstName, contact.firstName},
        {field::kLastName, contact.lastName},
        {field::kEmail, contact.email},
        {field::kPhone, contact.phone},
        {field::kLanguage, profile.language},
        {field::kRegistrationId, profile.registrationId},
    };
    handedOver.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return handedOver;
}

// Turns every write into the step that a person takes at the portal. Without state: any thread.
class PortalProgram final : public PartnerProgram {
public:
    Result<AccountStatus> status(const CancelToken&) override { return base::fail(notSupported()); }

    Result<ProgramAnswer<Enrolled>> enroll(const domain::CompanyProfile& profile,
                                           const QString& idempotencyKey,
                                           const CancelToken&) override {
        PortalStep step = newStep(u"enroll"_s, valuesOf(profile));
        step.draftId = idempotencyKey;
        return ProgramAnswer<Enrolled>(std::move(step));
    }

    // The portal's own text governs; there is none to show here.
    Result<ProgramAnswer<domain::AgreementText>>
    agreement(const QString& country, const QString& language, const CancelToken&) override {
        return ProgramAnswer<domain::AgreementText>(
            newStep(u"agreement"_s, {{field::kCountry, country}, {field::kLanguage, language}}));
    }

    Result<ProgramAnswer<Done>> acceptAgreement(const domain::AgreementAcceptance& acceptance,
                                                const CancelToken&) override {
        return ProgramAnswer<Done>(
            newStep(u"agreement"_s, {{field::kCountry, acceptance.country},
                                     {field::kLanguage, acceptance.language},
                                     {field::kFirstName, acceptance.signerFirstName},
                                     {field::kLastName, acceptance.signerLastName}}));
    }

    Result<ProgramAnswer<Done>> resendVerificationMail(const CancelToken&) override {
        return ProgramAnswer<Done>(newStep(u"contactMail"_s, {}));
    }

    Result<std::vector<domain::Benefit>> benefits(const CancelToken&) override {
        return base::fail(notSupported());
    }

    Result<std::vector<UserCompanyRoles>> companyRoles(const CancelToken&) override {
        return base::fail(notSupported());
    }

    Result<ProgramAnswer<Done>> setCompanyRole(const domain::RoleChange& change,
                                               const CancelToken&) override {
        return ProgramAnswer<Done>(
            newStep(u"companyRoles"_s, {{u"userId"_s, change.userId},
                                        {u"role"_s, domain::roleId(change.role)},
                                        {u"change"_s, change.add ? u"add"_s : u"remove"_s}}));
    }
};

} // namespace

std::unique_ptr<PartnerProgram> makePortalProgram() {
    return std::make_unique<PortalProgram>();
}

} // namespace partnerdesk::partner
