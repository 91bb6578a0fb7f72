#include "app/sandbox/faults.h"

#include "app/base/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

base::Problem faultsProblem(const QString& detail) {
    return {.kind = base::ProblemKind::InvalidInput,
            .key = u"sandbox.faults"_s,
            .arguments = {detail},
            .technical = detail};
}

QRegularExpression glob(const QString& pattern) {
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(R"(\*)"_L1, ".*"_L1).replace(R"(\?)"_L1, "."_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

std::optional<Cut> cutFromText(const QString& text) {
    if (text.isEmpty())
        return Cut::None;
    if (text == "before"_L1)
        return Cut::BeforeWork;
    if (text == "headers"_L1)
        return Cut::AfterWork;
    if (text == "body"_L1)
        return Cut::InBody;
    return std::nullopt;
}

} // namespace

Response Fault::applied(Response answer) const {
    if (status) {
        answer = Response::json(
            QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"InjectedFault"_s},
                                                 {u"message"_s, u"Fault of the sandbox."_s}}}},
            *status);
    }
    for (const auto& [name, value] : headers)
        answer.set(name, value);
    if (body)
        answer.body = *body;
    if (truncate)
        answer.body.truncate(*truncate);
    return answer;
}

Faults::Faults(Faults&& other) noexcept
    : m_rules(std::move(other.m_rules))
    , m_random(other.m_random) {}

base::Result<Faults> Faults::fromJson(const QByteArray& json, quint32 seed) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return base::fail(faultsProblem(u"not a JSON list: "_s + error.errorString()));
    Faults faults;
    faults.m_random.seed(seed);
    const QJsonArray valueList = document.array();
    for (const QJsonValue value : valueList) {
        if (!value.isObject())
            return base::fail(faultsProblem(u"a rule is no object"_s));
        base::Result<Rule> rule =
            ruleFromJson(value.toObject(), static_cast<int>(faults.m_rules.size()) + 1);
        if (!rule)
            return base::fail(rule.error());
        faults.m_rules.push_back(std::move(*rule));
    }
    return faults;
}

base::Result<Faults::Rule> Faults::ruleFromJson(const QJsonObject& json, int number) {
    static const QStringList known{u"path"_s,    u"method"_s,  u"nth"_s, u"share"_s,    u"status"_s,
                                   u"headers"_s, u"delayMs"_s, u"cut"_s, u"truncate"_s, u"body"_s};
    const QString name = u"rule %1: "_s.arg(number);
    for (const QString& key : json.keys()) {
        if (!known.contains(key))
            return base::fail(faultsProblem(name + u"unknown field "_s + key));
    }
    base::JsonReader in(json, name);
    Rule rule;
    rule.path = glob(in.optionalString("path"_L1).value_or(u"*"_s));
    rule.method = in.optionalString("method"_L1).value_or(QString()).toUpper().toLatin1();
    const QJsonArray nthList = in.optionalArray("nth"_L1).value_or(QJsonArray());
    for (const QJsonValue nth : nthList) {
        if (nth.toInt() < 1)
            return base::fail(faultsProblem(name + u"nth holds whole numbers from 1"_s));
        rule.nth.insert(nth.toInt());
    }
    const QJsonValue share = json.value("share"_L1);
    rule.share = share.isUndefined() ? 1.0 : share.toDouble(-1.0);
    if (rule.share < 0 || rule.share > 1)
        return base::fail(faultsProblem(name + u"share is a number from 0 to 1"_s));
    if (const auto status = in.optionalInteger("status"_L1))
        rule.fault.status = static_cast<int>(*status);
    const QJsonObject headers = in.optionalObject("headers"_L1).value_or(QJsonObject());
    for (const QString& key : headers.keys())
        rule.fault.headers.append(
            {key.toLatin1(), headers.value(key).toVariant().toString().toUtf8()});
    rule.fault.delay = std::chrono::milliseconds(in.optionalInteger("delayMs"_L1).value_or(0));
    const std::optional<Cut> cut = cutFromText(in.optionalString("cut"_L1).value_or(QString()));
    if (const auto truncate = in.optionalInteger("truncate"_L1))
        rule.fault.truncate = *truncate;
    if (const auto body = in.optionalString("body"_L1))
        rule.fault.body = body->toUtf8();
    if (const base::Status fine = in.finish(); !fine)
        return base::fail(faultsProblem(fine.error().technical));
    // Less is no answer of its own: the client would wait for the real one.
    if (rule.fault.status && (*rule.fault.status < 200 || *rule.fault.status > 599))
        return base::fail(faultsProblem(name + u"status is from 200 to 599"_s));
    if (rule.fault.delay.count() < 0 || rule.fault.truncate.value_or(0) < 0)
        return base::fail(faultsProblem(name + u"delayMs and truncate are not negative"_s));
    if (!cut)
        return base::fail(faultsProblem(name + u"cut is before, headers or body"_s));
    rule.fault.cut = *cut;
    return rule;
}

std::optional<Fault> Faults::next(const QByteArray& method, const QString& path) {
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> decided;
    for (Rule& rule : m_rules) {
        if ((!rule.method.isEmpty() && rule.method != method) || !rule.path.match(path).hasMatch())
            continue;
        ++rule.calls;
        const bool turn = rule.nth.empty() || rule.nth.contains(rule.calls);
        if (!decided && turn && m_random.generateDouble() < rule.share)
            decided = rule.fault;
    }
    return decided;
}

} // namespace partnerdesk::sandbox
