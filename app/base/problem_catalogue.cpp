#include "app/base/problem_catalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace partnerdesk::base {

using namespace Qt::StringLiterals;

namespace {

ProblemWords wordsFrom(const QJsonObject& object) {
    return {.title = object["title"_L1].toString(),
            .cause = object["cause"_L1].toString(),
            .who = object["who"_L1].toString(),
            .action = object["action"_L1].toString()};
}

// One pass, unlike QString::arg(): not every text uses every argument, and an argument may hold a
// "%".
QString filled(const QString& text, const QStringList& arguments) {
    static const QRegularExpression placeholder(u"%([1-9])"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype index = match.capturedView(1).toInt() - 1;
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += arguments.value(index, match.captured());
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

} // namespace

ProblemCatalogue ProblemCatalogue::builtIn() {
    QFile file(u":/catalogues/problems.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return fromJson(opened ? file.readAll() : QByteArray());
}

ProblemCatalogue ProblemCatalogue::fromJson(const QByteArray& json) {
    ProblemCatalogue catalogue;
    const QJsonObject entries = QJsonDocument::fromJson(json).object()["problems"_L1].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QJsonObject entry = it->toObject();
        catalogue.m_entries.insert(it.key(), {.en = wordsFrom(entry["en"_L1].toObject()),
                                              .zh = wordsFrom(entry["zh-CN"_L1].toObject())});
    }
    return catalogue;
}

ProblemWords ProblemCatalogue::words(const Problem& problem, QLocale::Language language) const {
    const QStringList candidates{problem.key + u'.' + problem.code, problem.key,
                                 u"kind."_s + toString(problem.kind)};
    for (const QString& candidate : candidates) {
        const auto it = m_entries.constFind(candidate);
        if (it == m_entries.cend())
            continue;
        const ProblemWords& words = language == QLocale::Chinese ? it->zh : it->en;
        return {.title = filled(words.title, problem.arguments),
                .cause = filled(words.cause, problem.arguments),
                .who = filled(words.who, problem.arguments),
                .action = filled(words.action, problem.arguments)};
    }
    return {.title = problem.key, .cause = problem.technical, .who = {}, .action = {}};
}

QStringList ProblemCatalogue::keys() const {
    QStringList keys = m_entries.keys();
    keys.sort();
    return keys;
}

} // namespace partnerdesk::base
