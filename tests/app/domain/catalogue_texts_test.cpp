#include "tests/support/print_to.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

// Texts of the catalogues: complete in both languages and in the voice of the program.

using namespace Qt::StringLiterals;

namespace {

QJsonObject catalogue(const QString& name) {
    QFile file(u":/catalogues/%1"_s.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    EXPECT_TRUE(document.isObject()) << name.toStdString();
    return document.object();
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression pattern(u"%\\d+"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

// What is wrong with a Chinese text; empty when nothing is.
QString chineseFault(const QString& text) {
    // Not \p{Han}: that takes in 。 and 「, which belong to the script as well.
    static const QString han = u"[\\x{3400}-\\x{9fff}]"_s;
    static const QRegularExpression halfWidth(
        u"%1[,;:!?()]|[,;:!?()]%1|%1\\.(?:\\s|$)|%1\\.\\.\\."_s.arg(han));
    static const QRegularExpression noSpace(u"%1[A-Za-z0-9%]|[A-Za-z0-9]%1"_s.arg(han));
    static const QRegularExpression forbidden(u"我们|您|账户|账单|脱机"_s);
    if (halfWidth.match(text).hasMatch())
        return u"half-width punctuation beside Han"_s;
    if (noSpace.match(text).hasMatch())
        return u"no space between Han and Latin"_s;
    return forbidden.match(text).hasMatch() ? u"a word our voice does not use"_s : QString();
}

} // namespace

TEST(ProblemTexts, SayWhatWhyWhoAndWhatToDoInBothLanguages) {
    const QJsonObject problems = catalogue(u"problems.json"_s)["problems"_L1].toObject();
    EXPECT_GE(problems.size(), 60);
    for (const QString& key : problems.keys()) {
        const QJsonObject en = problems[key]["en"_L1].toObject();
        const QJsonObject zh = problems[key]["zh-CN"_L1].toObject();
        for (const auto part : {"title"_L1, "cause"_L1, "who"_L1, "action"_L1}) {
            const QString english = en[part].toString();
            const QString chinese = zh[part].toString();
            const std::string where = (key + u'.' + part).toStdString();
            EXPECT_FALSE(english.isEmpty()) << where;
            EXPECT_FALSE(chinese.isEmpty()) << where;
            EXPECT_EQ(placeholders(english), placeholders(chinese)) << where;
            EXPECT_EQ(chineseFault(chinese), QString()) << where << ": " << chinese.toStdString();
            EXPECT_FALSE(english.contains(QRegularExpression(u"\\p{Han}"_s))) << where;
        }
    }
}

TEST(ProblemTexts, StandInTheFileSortedByKey) {
    QFile file(u":/catalogues/problems.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression entry(u"^    \"([^\"]+)\": \\{"_s,
                                          QRegularExpression::MultilineOption);
    QStringList keys;
    for (auto it = entry.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
        keys.append(it.next().captured(1));
    QStringList sorted = keys;
    sorted.sort();
    EXPECT_EQ(keys, sorted);
    EXPECT_EQ(keys.size(), catalogue(u"problems.json"_s)["problems"_L1].toObject().size());
}

TEST(RoleTexts, SpeakOurChinese) {
    const QJsonObject roles = catalogue(u"roles.json"_s);
    QStringList texts;
    const QJsonArray roleList = roles["roles"_L1].toArray();
    for (const QJsonValue role : roleList) {
        const QJsonArray textList = role["can-zh"_L1].toArray();
        for (const QJsonValue text : textList)
            texts.append(text.toString());
        texts.append(role["name"_L1]["zh-CN"_L1].toString());
    }
    EXPECT_GE(texts.size(), 60);
    for (const QString& text : texts)
        EXPECT_EQ(chineseFault(text), QString()) << text.toStdString();
}
