#include "app/domain/portal_step_catalogue.h"

#include "app/base/json_reader.h"

#include <QDate>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;

namespace {

LocalizedText localized(const QJsonObject& object) {
    return {.en = object["en"_L1].toString(), .zh = object["zh-CN"_L1].toString()};
}

PortalTransform transformFrom(const QString& name) {
    if (name == u"nationalDigits"_s)
        return PortalTransform::NationalDigits;
    if (name == u"countryName"_s)
        return PortalTransform::CountryName;
    if (name == u"languageName"_s)
        return PortalTransform::LanguageName;
    return PortalTransform::None;
}

PortalVerify verifyFrom(const QString& name) {
    if (name == u"signIn"_s)
        return PortalVerify::SignIn;
    if (name == u"mpnProfile"_s)
        return PortalVerify::MpnProfile;
    if (name == u"vettingStage"_s)
        return PortalVerify::VettingStage;
    return PortalVerify::None;
}

base::Result<PortalStepKind> stepFrom(const QJsonObject& object) {
    base::JsonReader in(object, u"portalStep"_s);
    PortalStepKind step;
    step.id = in.string("id"_L1);
    step.title = localized(in.object("title"_L1));
    step.lead = localized(in.object("lead"_L1));
    step.path = localized(in.object("path"_L1));
    step.message = localized(in.optionalObject("message"_L1).value_or(QJsonObject()));
    step.hurdle = localized(in.optionalObject("hurdle"_L1).value_or(QJsonObject()));
    step.request = localized(in.optionalObject("request"_L1).value_or(QJsonObject()));
    const QJsonObject urls = in.object("urls"_L1);
    for (auto it = urls.begin(); it != urls.end(); ++it)
        step.urls.insert(it.key(), it->toString());
    const QJsonArray roles = in.array("roles"_L1);
    for (const QJsonValue role : roles)
        step.roles.append(role.toString());
    const QJsonArray fields = in.array("fields"_L1);
    for (const QJsonValue value : fields) {
        step.fields.push_back({.id = value["id"_L1].toString(),
                               .label = localized(value["label"_L1].toObject()),
                               .transform = transformFrom(value["transform"_L1].toString()),
                               .asked = value["asked"_L1].toBool()});
    }
    const QJsonArray proof = in.array("proof"_L1);
    for (const QJsonValue value : proof) {
        step.proof.push_back({.id = value["id"_L1].toString(),
                              .label = localized(value["label"_L1].toObject()),
                              .pattern = value["pattern"_L1].toString(),
                              .find = value["find"_L1].toString(),
                              .example = value["example"_L1].toString()});
    }
    step.verify = verifyFrom(in.string("verify"_L1));
    const QJsonArray reminderDays = in.array("reminderDays"_L1);
    for (const QJsonValue day : reminderDays)
        step.reminderDays.push_back(day.toInt());
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());
    return step;
}

// Dates as portals write them, brought to ISO so that one pattern finds them.
QString withIsoDates(QString text) {
    struct Form {
        QRegularExpression pattern;
        QString format;
        QLocale locale;
    };
    static const std::vector<Form> kForms{
        {QRegularExpression(u"\\d{4}年\\d{1,2}月\\d{1,2}日"_s), u"yyyy年M月d日"_s, QLocale::c()},
        {QRegularExpression(u"\\b\\d{4}/\\d{1,2}/\\d{1,2}\\b"_s), u"yyyy/M/d"_s, QLocale::c()},
        {QRegularExpression(u"\\b[A-Z][a-z]{2} \\d{1,2}, \\d{4}\\b"_s), u"MMM d, yyyy"_s,
         QLocale::c()},
        {QRegularExpression(u"\\b[A-Z][a-z]{3,8} \\d{1,2}, \\d{4}\\b"_s), u"MMMM d, yyyy"_s,
         QLocale::c()},
    };
    for (const Form& form : kForms) {
        QRegularExpressionMatch match;
        qsizetype from = 0;
        while ((from = text.indexOf(form.pattern, from, &match)) >= 0) {
            const QDate date = form.locale.toDate(match.captured(), form.format);
            const QString iso = date.isValid() ? date.toString(Qt::ISODate) : match.captured();
            text.replace(from, match.capturedLength(), iso);
            from += iso.size();
        }
    }
    return text;
}

bool isWhole(const PortalProof& proof, const QString& text) {
    const QRegularExpression whole(QRegularExpression::anchoredPattern(proof.pattern));
    if (!whole.match(text.trimmed()).hasMatch())
        return false;
    // The pattern of a date lets 2026-13-45 through.
    return proof.id != u"date"_s || QDate::fromString(text.trimmed(), Qt::ISODate).isValid();
}

// A page is full of numbers: postal codes and phones look like ids. Only the one at its place
// counts.
QString proofIn(const PortalProof& proof, const QString& text) {
    if (proof.find.isEmpty())
        return QRegularExpression(proof.pattern).match(text).captured();
    const QRegularExpressionMatch match = QRegularExpression(proof.find).match(text);
    if (match.hasMatch())
        return match.captured(1);
    return isWhole(proof, text) ? text.trimmed() : QString();
}

} // namespace

base::Result<PortalStepCatalogue> PortalStepCatalogue::builtIn() {
    QFile file(u":/catalogues/portal_steps.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return fromJson(opened ? file.readAll() : QByteArray());
}

base::Result<PortalStepCatalogue> PortalStepCatalogue::fromJson(const QByteArray& json) {
    const auto object = base::parseObject(json, u"portalSteps"_s);
    if (!object)
        return base::fail(object.error());
    PortalStepCatalogue catalogue;
    const QJsonArray steps = (*object)["steps"_L1].toArray();
    for (const QJsonValue value : steps) {
        auto step = stepFrom(value.toObject());
        if (!step)
            return base::fail(step.error());
        catalogue.m_steps.push_back(*std::move(step));
    }
    return catalogue;
}

const PortalStepKind* PortalStepCatalogue::step(const QString& id) const {
    const auto it = std::find_if(m_steps.begin(), m_steps.end(),
                                 [&](const PortalStepKind& step) { return step.id == id; });
    return it == m_steps.end() ? nullptr : &*it;
}

QUrl portalUrl(const PortalStepKind& step, const QString& cloudId, const QUrl& portal) {
    constexpr QLatin1StringView kCustom("custom");
    if (cloudId != kCustom && step.urls.contains(cloudId))
        return QUrl(step.urls.value(cloudId));
    if (portal.isEmpty())
        return {};
    QString url = step.urls.value(kCustom);
    return QUrl(url.replace(u"{portal}"_s, portal.toString(QUrl::StripTrailingSlash)));
}

bool isPortalPage(const QUrl& page) {
    static const QStringList kHere{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    if (!page.isValid() || page.host().isEmpty())
        return false;
    return page.scheme() == u"https"_s ||
           (page.scheme() == u"http"_s && kHere.contains(page.host()));
}

QMap<QString, QString> foundInPastedText(const PortalStepKind& step, const QString& text) {
    // NFKC brings full-width letters and digits to their plain forms.
    const QString plain = withIsoDates(text.normalized(QString::NormalizationForm_KC));
    QMap<QString, QString> found;
    for (const PortalProof& proof : step.proof) {
        const QString value = proofIn(proof, plain);
        if (!value.isEmpty())
            found.insert(proof.id, value);
    }
    return found;
}

bool isProofComplete(const PortalStepKind& step, const QMap<QString, QString>& proof) {
    return std::all_of(step.proof.begin(), step.proof.end(), [&](const PortalProof& wanted) {
        return isWhole(wanted, proof.value(wanted.id));
    });
}

} // namespace partnerdesk::domain
