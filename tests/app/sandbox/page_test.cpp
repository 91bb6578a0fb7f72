#include "app/sandbox/page.h"
#include "tests/support/print_to.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString read(const QString& name) {
    QFile file(u":/pages/sandbox/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// Every Chinese text of the pages, with where it stands.
QList<QPair<QString, QString>> chineseTexts() {
    QList<QPair<QString, QString>> texts;
    static const QRegularExpression pair(u"\\[\\[(.*?)\\|(.*?)\\]\\]"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    for (const QString& name : QDir(u":/pages/sandbox"_s).entryList({u"*.html"_s})) {
        for (auto it = pair.globalMatch(read(name)); it.hasNext();)
            texts.append({name, it.next().captured(2)});
    }
    const QJsonObject errors = QJsonDocument::fromJson(read(u"errors.json"_s).toUtf8()).object();
    for (const QString& code : errors.keys())
        texts.append({code, errors[code]["zh-CN"_L1].toString()});
    return texts;
}

} // namespace

TEST(SandboxPages, EscapeTextAndKeepParts) {
    const QString part = renderPart(
        u"form_error"_s, u"en"_s,
        {.texts = {{u"text"_s, u"<b>{{code}}[[a|b]]"_s}, {u"code"_s, u"C"_s}}, .html = {}});
    // A value is text, never a template.
    EXPECT_TRUE(part.contains("&lt;b&gt;{{code}}[[a|b]]"_L1)) << part.toStdString();
}

TEST(SandboxPages, AreInTheLanguageOfTheBrowser) {
    const auto language = [](const QByteArray& accept) {
        Request request{.method = "GET"};
        request.headers = {{"accept-language", accept}};
        return pageLanguage(request);
    };
    EXPECT_EQ(language("zh-CN,zh;q=0.9,en;q=0.8"), u"zh-CN"_s);
    EXPECT_EQ(language("fr-FR,zh-Hant;q=0.5"), u"zh-CN"_s);
    EXPECT_EQ(language("en-US,en;q=0.9,zh;q=0.1"), u"en"_s);
    EXPECT_EQ(language(""), u"en"_s);
}

TEST(SandboxPages, HaveBothLanguagesEverywhere) {
    ASSERT_GT(chineseTexts().size(), 50);
    // Or at least its punctuation.
    static const QRegularExpression han(u"[\\x{3400}-\\x{9fff}\\x{ff00}-\\x{ffef}]"_s);
    for (const auto& [where, text] : chineseTexts())
        EXPECT_TRUE(text.contains(han)) << where.toStdString() << ": " << text.toStdString();
}

TEST(SandboxPages, FollowTheRulesOfChineseTypesetting) {
    static const QRegularExpression halfWidth(
        u"[\\x{3400}-\\x{9fff}][,;:!?()]|[,;:!?()][\\x{3400}-\\x{9fff}]"_s);
    static const QRegularExpression noSpace(
        u"[\\x{3400}-\\x{9fff}][A-Za-z0-9]|[A-Za-z0-9][\\x{3400}-\\x{9fff}]"_s);
    static const QRegularExpression voice(u"我们|您|账户|账单|脱机"_s);
    for (const auto& [where, text] : chineseTexts()) {
        EXPECT_FALSE(text.contains(halfWidth)) << where.toStdString() << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(noSpace)) << where.toStdString() << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(voice)) << where.toStdString() << ": " << text.toStdString();
    }
}

// What both languages share would bring its half-width marks into the Chinese page.
TEST(SandboxPages, HaveNoPunctuationOutsideTheirTexts) {
    static const QRegularExpression pair(u"\\[\\[.*?\\]\\]"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression head(u"<style>.*?</style>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression shared(u"(?:^|>)[^<>]*[,;:!?()][^<>]*(?:<|$)"_s,
                                           QRegularExpression::MultilineOption);
    for (const QString& name : QDir(u":/pages/sandbox"_s).entryList({u"*.html"_s})) {
        QString page = read(name);
        if (page.startsWith("title:"_L1))
            page = page.section(u'\n', 1);
        page.remove(pair);
        page.remove(head);
        const QRegularExpressionMatch found = shared.match(page);
        EXPECT_FALSE(found.hasMatch())
            << name.toStdString() << ": " << found.captured().toStdString();
    }
}

TEST(SandboxPages, LabelEveryField) {
    static const QRegularExpression field(u"<(?:input|select) id=\"(\\w+)\""_s);
    int fields = 0;
    for (const QString& name : QDir(u":/pages/sandbox"_s).entryList({u"*.html"_s})) {
        const QString page = read(name);
        for (auto it = field.globalMatch(page); it.hasNext();) {
            const QString id = it.next().captured(1);
            EXPECT_TRUE(page.contains(u"<label for=\"%1\">"_s.arg(id))) << id.toStdString();
            ++fields;
        }
    }
    EXPECT_GT(fields, 10);
}

TEST(SandboxPages, LoadNothingFromElsewhere) {
    for (const QString& name : QDir(u":/pages/sandbox"_s).entryList({u"*.html"_s})) {
        const QString page = read(name);
        EXPECT_FALSE(page.contains("src="_L1)) << name.toStdString();
        EXPECT_FALSE(page.contains("http://"_L1)) << name.toStdString();
        EXPECT_FALSE(page.contains("https://"_L1)) << name.toStdString();
    }
}

} // namespace partnerdesk::sandbox
