#include "app/sandbox/program_agreement.h"

#include "app/crypto/hash.h"
#include "app/sandbox/partner_countries.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kId = "mpn"_L1;
constexpr auto kVersion = "2026-10"_L1;

QString templateText(const QString& file) {
    QFile resource(":/agreements/"_L1 + file);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(resource.readAll());
}

} // namespace

QString SampleAgreement::sha256() const {
    return QString::fromLatin1(crypto::sha256Hex(body.toUtf8()));
}

std::optional<SampleAgreement> sampleAgreement(const QString& country, const QString& language) {
    const std::optional<CountryFacts> facts = countryFacts(country);
    if (!facts)
        return std::nullopt;
    const bool chinese = language.startsWith("zh"_L1, Qt::CaseInsensitive);
    QString body = templateText(chinese ? u"mpn_zh_CN.txt"_s : u"mpn_en.txt"_s);
    body.replace("{{country}}"_L1, chinese ? facts->nameZh : facts->nameEn)
        .replace("{{version}}"_L1, kVersion);
    return SampleAgreement{.id = kId,
                           .version = kVersion,
                           .country = facts->iso2,
                           .language = chinese ? u"zh-CN"_s : u"en"_s,
                           .date = QDate(2026, 10, 1),
                           .title = chinese ? u"Microsoft 合作伙伴网络协议（示例）"_s
                                            : u"Microsoft Partner Network Agreement (sample)"_s,
                           .body = body};
}

QDateTime acceptAgreement(Context& context, const QString& tenantId,
                          const SampleAgreement& agreement, const Acceptance& acceptance) {
    context.db.run(
        u"INSERT INTO program_acceptances (tenant_id, agreement_id, version, country, language, "
        "sha256, signer_first, signer_last, user_id, accepted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?) ON CONFLICT DO NOTHING"_s,
        {tenantId, agreement.id, agreement.version, agreement.country, agreement.language,
         agreement.sha256(), acceptance.signerFirstName, acceptance.signerLastName,
         acceptance.userId, context.nowMs()});
    return fromMs(context.db.value(
        u"SELECT accepted FROM program_acceptances WHERE tenant_id = ? AND agreement_id = ? AND "
        "version = ?"_s,
        {tenantId, agreement.id, agreement.version}));
}

bool isAgreementAccepted(Db& db, const QString& tenantId) {
    return db
        .value(u"SELECT 1 FROM program_acceptances WHERE tenant_id = ? AND agreement_id = ?"_s,
               {tenantId, kId})
        .isValid();
}

} // namespace partnerdesk::sandbox
