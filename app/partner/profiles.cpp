#include "app/base/json_reader.h"
#include "app/partner/municipality.h"
#include "app/partner/partner_api.h"
#include "app/partner/partner_request.h"

namespace partnerdesk::partner {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::JsonReader;
using base::Result;
using base::Status;

namespace {

QString text(JsonReader& in, QLatin1StringView name) {
    return in.optionalString(name).value_or(QString());
}

Result<domain::Address> addressFrom(const QJsonObject& object) {
    JsonReader in(object, u"address"_s);
    domain::Address address{.country = in.string("country"_L1),
                            .state = text(in, "state"_L1),
                            .city = text(in, "city"_L1),
                            .district = text(in, "district"_L1),
                            .addressLine1 = text(in, "addressLine1"_L1),
                            .addressLine2 = text(in, "addressLine2"_L1),
                            .postalCode = text(in, "postalCode"_L1)};
    return in.finish().map([&] { return withoutOwnCity(std::move(address)); });
}

Result<domain::Contact> contactFrom(const QJsonObject& object) {
    JsonReader in(object, u"primaryContact"_s);
    domain::Contact contact{.firstName = text(in, "firstName"_L1),
                            .lastName = text(in, "lastName"_L1),
                            .email = text(in, "email"_L1),
                            .phone = text(in, "phoneNumber"_L1)};
    return in.finish().map([&] { return std::move(contact); });
}

Result<LegalBusinessProfile> legalBusinessProfileFrom(const QJsonObject& object,
                                                      const QDateTime& asOf) {
    JsonReader in(object, u"legalBusinessProfile"_s);
    LegalBusinessProfile answer;
    answer.profile.legalName = in.string("companyName"_L1);
    answer.verification = {.status = domain::vettingStatusFrom(in.string("vettingStatus"_L1)),
                           .stage = domain::vettingStageFrom(text(in, "vettingSubStatus"_L1)),
                           .asOf = asOf};
    Result<domain::Address> address = addressFrom(in.object("address"_L1));
    Result<domain::Contact> contact =
        contactFrom(in.optionalObject("primaryContact"_L1).value_or(QJsonObject()));
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    if (!address)
        return fail(address.error());
    if (!contact)
        return fail(contact.error());
    answer.profile.address = *std::move(address);
    answer.profile.primaryContact = *std::move(contact);
    return answer;
}

} // namespace

Result<LegalBusinessProfile> legalBusinessProfile(const PartnerApi& api,
                                                  const CancelToken& cancel) {
    const Service service = partnerCenter(api);
    // Current: the newest profile, vetted or not.
    const QUrl url = endpoint(service.base, {u"profiles"_s, u"legalbusiness"_s},
                              {{u"vettingVersion"_s, u"Current"_s}});
    const Result<net::HttpResponse> answer = get(service, url, cancel);
    if (!answer)
        return fail(answer.error());
    return base::parseObject(answer->body, u"legalBusinessProfile"_s)
        .and_then([&answer](const QJsonObject& object) {
            return legalBusinessProfileFrom(object, answer->date().value_or(QDateTime()));
        });
}

Result<MpnProfile> mpnProfile(const PartnerApi& api, const CancelToken& cancel) {
    const Service service = partnerCenter(api);
    const Result<QJsonObject> answer = getObject(
        service, endpoint(service.base, {u"profiles"_s, u"mpn"_s}), u"mpnProfile"_s, cancel);
    if (!answer)
        return fail(answer.error());
    JsonReader in(*answer, u"mpnProfile"_s);
    MpnProfile profile{.mpnId = in.string("mpnId"_L1), .partnerName = text(in, "partnerName"_L1)};
    return in.finish().map([&] { return std::move(profile); });
}

} // namespace partnerdesk::partner
