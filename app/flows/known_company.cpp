#include "app/flows/known_company.h"

#include "app/domain/profile_fields.h"

#include <algorithm>
#include <array>

namespace partnerdesk::flows {

namespace field = domain::field;

namespace {

using Values = QMap<QString, domain::Prefilled>;

constexpr std::array kAddressParts{field::kState,        field::kCity,         field::kDistrict,
                                   field::kAddressLine1, field::kAddressLine2, field::kPostalCode};

void offer(Values& known, QLatin1StringView id, domain::ProfileSource source,
           const QString& value) {
    if (!value.isEmpty())
        known.insert(id, {.source = source, .value = value});
}

void offerProfile(Values& known, const domain::CompanyProfile& profile) {
    using enum domain::ProfileSource;
    offer(known, field::kCountry, Service, profile.address.country);
    offer(known, field::kLegalName, Service, profile.legalName);
    offer(known, field::kState, Service, profile.address.state);
    offer(known, field::kCity, Service, profile.address.city);
    offer(known, field::kDistrict, Service, profile.address.district);
    offer(known, field::kAddressLine1, Service, profile.address.addressLine1);
    offer(known, field::kAddressLine2, Service, profile.address.addressLine2);
    offer(known, field::kPostalCode, Service, profile.address.postalCode);
    offer(known, field::kFirstName, Service, profile.primaryContact.firstName);
    offer(known, field::kLastName, Service, profile.primaryContact.lastName);
    offer(known, field::kEmail, Service, profile.primaryContact.email);
    offer(known, field::kPhone, Service, profile.primaryContact.phone);
}

void fillField(domain::Draft& draft, const QString& id, const domain::Prefilled& known) {
    const auto before = draft.prefilled.constFind(id);
    const bool offered = before != draft.prefilled.cend() && before->value == known.value;
    if (!offered && domain::valueOf(draft.profile, id).isEmpty())
        domain::setValue(draft.profile, id, known.value);
    draft.prefilled.insert(id, known);
}

base::Result<RegisteredCompany>
registered(const partner::AccountStatus& status,
           const base::Result<partner::LegalBusinessProfile>& read) {
    // Without the profile the wrong one would be shown as registered.
    if (!read && base::mayPass(read.error()))
        return base::fail(read.error());
    RegisteredCompany company{
        .mpnId = status.mpnId, .agreementAccepted = status.agreementAccepted, .profile = {}};
    if (read)
        company.profile = read->profile;
    return company;
}

} // namespace

base::Result<KnownCompany> knownCompany(const Connection& connection,
                                        const base::CancelToken& cancel) {
    using enum domain::ProfileSource;
    const auto tenant = graph::organization(connection.graph(), cancel);
    if (!tenant)
        return base::fail(tenant.error());
    KnownCompany known;
    offer(known.profile, field::kCountry, Tenant, tenant->countryCode);
    offer(known.profile, field::kLegalName, Tenant, tenant->displayName);

    // What the service or an older membership knows is nearer to the registration than the tenant's
    // display name. Neither has to exist.
    const auto status = connection.program().status(cancel);
    // A session that ended does not mean that nothing is known.
    if (!status && status.error().kind == base::ProblemKind::SignInNeeded)
        return base::fail(status.error());
    if (status && status->oldMembership) {
        known.oldMembership = status->oldMembership;
        offer(known.profile, field::kLegalName, OldMembership, status->oldMembership->organization);
    }
    const auto profile = partner::legalBusinessProfile(connection.partnerCenter(), cancel);
    if (profile)
        offerProfile(known.profile, profile->profile);
    if (const base::Status going = cancel.check(); !going)
        return base::fail(going.error());
    if (status && status->enrolled) {
        auto company = registered(*status, profile);
        if (!company)
            return base::fail(company.error());
        known.registered = *std::move(company);
    }
    return known;
}

base::Result<RegisteredCompany> registeredCompany(const Connection& connection,
                                                  const partner::AccountStatus& status,
                                                  const base::CancelToken& cancel) {
    return registered(status, partner::legalBusinessProfile(connection.partnerCenter(), cancel));
}

void fillIn(domain::Draft& draft, const QMap<QString, domain::Prefilled>& known) {
    // The country first: it decides whose address is filled in.
    const auto country = known.constFind(field::kCountry);
    if (country != known.cend())
        fillField(draft, country.key(), *country);
    const bool sameCountry =
        country != known.cend() && draft.profile.address.country == country->value;
    for (auto it = known.begin(); it != known.end(); ++it) {
        const bool ofAddress = std::ranges::find(kAddressParts, it.key()) != kAddressParts.end();
        if (!ofAddress || sameCountry)
            fillField(draft, it.key(), *it);
    }
    if (!draft.renamed)
        draft.name = draft.profile.legalName;
}

void adopt(domain::Draft& draft, const RegisteredCompany& company) {
    draft.enrollment = std::max(draft.enrollment, company.agreementAccepted
                                                      ? domain::EnrollmentState::AgreementAccepted
                                                      : domain::EnrollmentState::Enrolled);
    draft.mpnId = company.mpnId;
    if (!company.profile)
        return;
    // These two are no parts of what the service keeps.
    const QString language = draft.profile.language;
    const QString registrationId = draft.profile.registrationId;
    draft.profile = *company.profile;
    draft.profile.language = language;
    draft.profile.registrationId = registrationId;
    if (!draft.renamed)
        draft.name = draft.profile.legalName;
}

} // namespace partnerdesk::flows
