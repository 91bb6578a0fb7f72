#include "app/store/draft_json.h"

#include "app/base/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormat = "partnerdesk-draft"_L1;
constexpr qint64 kVersion = 1;

constexpr std::array kKindNames{
    Name{domain::JourneyKind::Enroll, QStringView(u"enroll")},
    Name{domain::JourneyKind::Renew, QStringView(u"renew")},
};
constexpr std::array kSourceNames{
    Name{domain::ProfileSource::Tenant, QStringView(u"tenant")},
    Name{domain::ProfileSource::Service, QStringView(u"service")},
    Name{domain::ProfileSource::OldMembership, QStringView(u"oldMembership")},
};

base::Problem draftProblem(const QString& key, const QString& technical = {}) {
    return {.kind = base::ProblemKind::InvalidInput, .key = key, .technical = technical};
}

QJsonObject toJson(const domain::Address& address) {
    return {{"country"_L1, address.country},
            {"state"_L1, address.state},
            {"city"_L1, address.city},
            {"district"_L1, address.district},
            {"addressLine1"_L1, address.addressLine1},
            {"addressLine2"_L1, address.addressLine2},
            {"postalCode"_L1, address.postalCode}};
}

QJsonObject toJson(const domain::Contact& contact) {
    return {{"firstName"_L1, contact.firstName},
            {"lastName"_L1, contact.lastName},
            {"email"_L1, contact.email},
            {"phone"_L1, contact.phone}};
}

QJsonObject toJson(const domain::CompanyProfile& profile) {
    return {{"legalName"_L1, profile.legalName},
            {"address"_L1, toJson(profile.address)},
            {"primaryContact"_L1, toJson(profile.primaryContact)},
            {"language"_L1, profile.language},
            {"registrationId"_L1, profile.registrationId}};
}

QJsonObject toJson(const QMap<QString, domain::Prefilled>& prefilled) {
    QJsonObject object;
    for (auto it = prefilled.begin(); it != prefilled.end(); ++it)
        object.insert(it.key(), QJsonObject{{"source"_L1, nameOf(it->source, kSourceNames)},
                                            {"value"_L1, it->value}});
    return object;
}

// Reads the parts of a draft and keeps the first fault, as JsonReader does for the fields of one.
class DraftReader {
public:
    explicit DraftReader(const QJsonObject& object)
        : m_object(object) {}

    base::Result<domain::Draft> read() {
        base::JsonReader in(m_object, u"draft"_s);
        domain::Draft draft;
        draft.name = in.string("name"_L1);
        draft.renamed = in.boolean("renamed"_L1);
        draft.cloud = in.string("cloud"_L1);
        draft.kind = known(in.string("kind"_L1), kKindNames);
        draft.step = known(in.string("step"_L1), kStepNames);
        draft.focusField = in.string("focusField"_L1);
        const QJsonArray boxList = in.array("ticked"_L1);
        for (const QJsonValue box : boxList)
            draft.ticked.insert(box.toString());
        readTenant(in.object("tenant"_L1), draft);
        draft.withoutConnection = in.optionalBoolean("withoutConnection"_L1).value_or(false);
        draft.profile = profile(in.object("profile"_L1));
        draft.prefilled = prefilled(in.object("prefilled"_L1));
        const QJsonObject signer = in.optionalObject("signer"_L1).value_or(QJsonObject());
        draft.signerFirstName = signer["firstName"_L1].toString();
        draft.signerLastName = signer["lastName"_L1].toString();
        const QJsonObject signing = in.optionalObject("signing"_L1).value_or(QJsonObject());
        draft.signing = {.sha256 = signing["sha256"_L1].toString(),
                         .reader = signing["reader"_L1].toString(),
                         .authorized = signing["authorized"_L1].toBool(),
                         .accepted = signing["accepted"_L1].toBool()};
        draft.enrollment = known(in.string("enrollment"_L1), kEnrollmentNames);
        draft.mpnId = in.string("mpnId"_L1);
        draft.submitted = in.optionalDateTime("submitted"_L1).value_or(QDateTime());
        keepFault(in);
        if (!m_fault.isEmpty())
            return base::fail(draftProblem(u"draft.wrongFormat"_s, m_fault));
        return draft;
    }

private:
    void readTenant(const QJsonObject& object, domain::Draft& draft) {
        base::JsonReader in(object, u"tenant"_s);
        draft.tenantId = in.string("id"_L1);
        draft.tenantDomain = in.string("domain"_L1);
        draft.tenantName = in.string("name"_L1);
        keepFault(in);
    }

    domain::CompanyProfile profile(const QJsonObject& object) {
        base::JsonReader in(object, u"profile"_s);
        domain::CompanyProfile profile{.legalName = in.string("legalName"_L1),
                                       .address = address(in.object("address"_L1)),
                                       .primaryContact = contact(in.object("primaryContact"_L1)),
                                       .language = in.string("language"_L1),
                                       .registrationId = in.string("registrationId"_L1)};
        keepFault(in);
        return profile;
    }

    domain::Address address(const QJsonObject& object) {
        base::JsonReader in(object, u"address"_s);
        domain::Address address{.country = in.string("country"_L1),
                                .state = in.string("state"_L1),
                                .city = in.string("city"_L1),
                                .district = in.string("district"_L1),
                                .addressLine1 = in.string("addressLine1"_L1),
                                .addressLine2 = in.string("addressLine2"_L1),
                                .postalCode = in.string("postalCode"_L1)};
        keepFault(in);
        return address;
    }

    domain::Contact contact(const QJsonObject& object) {
        base::JsonReader in(object, u"primaryContact"_s);
        domain::Contact contact{.firstName = in.string("firstName"_L1),
                                .lastName = in.string("lastName"_L1),
                                .email = in.string("email"_L1),
                                .phone = in.string("phone"_L1)};
        keepFault(in);
        return contact;
    }

    QMap<QString, domain::Prefilled> prefilled(const QJsonObject& object) {
        QMap<QString, domain::Prefilled> values;
        for (auto it = object.begin(); it != object.end(); ++it) {
            base::JsonReader in(it->toObject(), u"prefilled"_s);
            values.insert(it.key(), {.source = known(in.string("source"_L1), kSourceNames),
                                     .value = in.string("value"_L1)});
            keepFault(in);
        }
        return values;
    }

    template <class Enum, std::size_t size>
    Enum known(const QString& name, const std::array<Name<Enum>, size>& names) {
        const std::optional<Enum> value = valueOf(name, names);
        if (!value && m_fault.isEmpty())
            m_fault = u"unknown value "_s + name.left(40);
        return value.value_or(names.front().value);
    }

    void keepFault(const base::JsonReader& in) {
        if (const base::Status read = in.finish(); !read && m_fault.isEmpty())
            m_fault = read.error().technical;
    }

    const QJsonObject& m_object;
    QString m_fault;
};

} // namespace

QByteArray draftToJson(const domain::Draft& draft) {
    QStringList ticked = draft.ticked.values();
    ticked.sort();
    QJsonObject object{
        {"format"_L1, kFormat},
        {"version"_L1, kVersion},
        {"name"_L1, draft.name},
        {"renamed"_L1, draft.renamed},
        {"cloud"_L1, draft.cloud},
        {"kind"_L1, nameOf(draft.kind, kKindNames)},
        {"step"_L1, nameOf(draft.step, kStepNames)},
        {"focusField"_L1, draft.focusField},
        {"ticked"_L1, QJsonArray::fromStringList(ticked)},
        {"tenant"_L1, QJsonObject{{"id"_L1, draft.tenantId},
                                  {"domain"_L1, draft.tenantDomain},
                                  {"name"_L1, draft.tenantName}}},
        {"withoutConnection"_L1, draft.withoutConnection},
        {"profile"_L1, toJson(draft.profile)},
        {"prefilled"_L1, toJson(draft.prefilled)},
        {"signer"_L1, QJsonObject{{"firstName"_L1, draft.signerFirstName},
                                  {"lastName"_L1, draft.signerLastName}}},
        {"signing"_L1, QJsonObject{{"sha256"_L1, draft.signing.sha256},
                                   {"reader"_L1, draft.signing.reader},
                                   {"authorized"_L1, draft.signing.authorized},
                                   {"accepted"_L1, draft.signing.accepted}}},
        {"enrollment"_L1, nameOf(draft.enrollment, kEnrollmentNames)},
        {"mpnId"_L1, draft.mpnId},
    };
    if (draft.submitted.isValid())
        object.insert("submitted"_L1, draft.submitted.toUTC().toString(Qt::ISODateWithMs));
    return QJsonDocument(object).toJson();
}

base::Result<domain::Draft> draftFromJson(const QByteArray& json) {
    if (json.size() > kMaxDraftFile)
        return base::fail(draftProblem(u"draft.tooLarge"_s));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return base::fail(draftProblem(u"draft.notJson"_s, error.errorString()));
    const QJsonObject object = document.object();
    if (object.value("format"_L1).toString() != kFormat)
        return base::fail(draftProblem(u"draft.wrongFormat"_s, u"no partnerdesk-draft"_s));
    const qint64 version = object.value("version"_L1).toInteger();
    if (version > kVersion)
        return base::fail(draftProblem(u"draft.newer"_s, u"version %1"_s.arg(version)));
    if (version != kVersion)
        return base::fail(draftProblem(u"draft.wrongFormat"_s, u"no version"_s));
    return DraftReader(object).read();
}

} // namespace partnerdesk::store
