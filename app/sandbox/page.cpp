#include "app/sandbox/page.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QByteArray resource(const QString& name) {
    QFile file(u":/pages/sandbox/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sandbox page", qPrintable(name));
    return file.readAll();
}

// Replaces every match by what `value` makes of it. One pass: replacements are not looked at again.
template <class Value>
QString replaceAll(const QString& text, const QRegularExpression& expression, const Value& value) {
    QString result;
    qsizetype done = 0;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += value(match);
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

QString inLanguage(const QString& text, const QString& language) {
    static const QRegularExpression pair(u"\\[\\[(.*?)\\|(.*?)\\]\\]"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const int side = language == "zh-CN"_L1 ? 2 : 1;
    return replaceAll(text, pair, [side](const auto& match) { return match.captured(side); });
}

QString filled(const QString& text, const PageValues& values) {
    static const QRegularExpression placeholder(u"\\{\\{\\{(\\w+)\\}\\}\\}|\\{\\{(\\w+)\\}\\}"_s);
    return replaceAll(text, placeholder, [&values](const auto& match) {
        return match.hasCaptured(2) ? values.texts.value(match.captured(2)).toHtmlEscaped()
                                    : values.html.value(match.captured(1));
    });
}

QString languageOf(const QString& tag) {
    return tag.startsWith("zh"_L1, Qt::CaseInsensitive) ? u"zh-CN"_s : u"en"_s;
}

// The first language of the list that we have; lists are sorted by weight by every browser.
QString firstKnown(const QString& list) {
    for (const QString& entry : list.split(u',')) {
        const QString tag = entry.section(u';', 0, 0).trimmed();
        if (tag.startsWith("zh"_L1, Qt::CaseInsensitive) ||
            tag.startsWith("en"_L1, Qt::CaseInsensitive))
            return languageOf(tag);
    }
    return u"en"_s;
}

} // namespace

QString pageLanguage(const Request& request) {
    for (const QString& name : {u"ui_locales"_s, u"mkt"_s}) {
        if (request.hasParameter(name))
            return languageOf(request.parameter(name));
    }
    return firstKnown(QString::fromLatin1(request.header("Accept-Language")));
}

QString renderPart(const QString& name, const QString& language, const PageValues& values) {
    const QString text = QString::fromUtf8(resource(name + u".html"_s));
    return filled(inLanguage(text, language), values);
}

Response renderPage(const QString& name, const QString& language, const PageValues& values,
                    int status) {
    const QString text = renderPart(name, language, values);
    const QString title = text.section(u'\n', 0, 0).mid(7);
    return Response::html(
        renderPart(u"layout"_s, language,
                   {.texts = {{u"lang"_s, language}},
                    .html = {{u"title"_s, title}, {u"content"_s, text.section(u'\n', 1)}}}),
        status);
}

QString aadstsText(int code, const QString& language) {
    static const QJsonObject texts = QJsonDocument::fromJson(resource(u"errors.json"_s)).object();
    const QJsonObject entry = texts.value(QString::number(code)).toObject();
    return entry.value(language).toString();
}

} // namespace partnerdesk::sandbox
