#include "tests/tour/inspector.h"

#include "tests/support/page_audit.h"

#include <QRegularExpression>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallest(800, 560);
constexpr int kLayoutMs = 30;
constexpr int kRestMs = 150; // a switched page reads its texts from the service or the disk again

// Names of people and companies, and languages, which are named in themselves.
const QStringList& data() {
    static const QStringList names{u"Contoso 科技有限公司"_s,
                                   u"Contoso 科技"_s,
                                   u"北京康拓索科技有限公司"_s,
                                   u"林薇"_s,
                                   u"赵刚"_s,
                                   u"张伟"_s,
                                   u"中文（简体）"_s,
                                   u"中文"_s,
                                   u"简体中文"_s,
                                   u"北京市"_s,
                                   u"海淀区"_s,
                                   u"丹棱街 5 号"_s,
                                   u"IT 经理"_s,
                                   u"Microsoft 合作伙伴网络协议（示例）"_s};
    return names;
}

bool isHan(QChar letter) {
    return letter.script() == QChar::Script_Han;
}

// What reads the same in both languages: names, addresses, ids, products, keys.
bool isSameEverywhere(const QString& word) {
    static const QRegularExpression same(
        u"^([\\W\\d_]*|PD|English|Contoso.*|Adele Vance|Lin Wei|Morgan "
        u"Lee|AV|ML|Vance|Adele|Redmond|"
        "Washington|One Microsoft Way|.*@.*|.*onmicrosoft\\.com.*|[0-9a-f-]{36}|[0-9a-f]{64}|/.*|"
        "Action Pack|Microsoft 365.*|Visual Studio.*|Ctrl\\+.*|Alt\\+.*|F\\d+|DUNS ID|MPN ID( "
        "\\d+)?|Practice portal|"
        "Microsoft .* Agreement \\(sample\\)|US|CN|[A-Z]{1,3}[+−-]?)$"_s);
    return same.match(word).hasMatch() ||
           std::ranges::any_of(data(), [&](const QString& name) { return word == name; });
}

// A date or a name put between Han characters brings a blank with it that does not belong there.
QStringList blanksInChinese(const QStringList& words) {
    static const QRegularExpression blank(u"\\p{Han} \\p{Han}"_s);
    QStringList found;
    for (const QString& word : words) {
        if (word.contains(blank))
            found.append(u"a blank between Han characters: "_s + word);
    }
    return found;
}

// Layouts come to rest over some rounds: what is still there after them is a finding.
QStringList settledClips(const QWidget& window) {
    constexpr int kRounds = 8;
    QStringList found;
    for (int round = 0; round < kRounds; ++round) {
        QTest::qWait(kLayoutMs);
        found = test::clippedTexts(window);
        if (found.isEmpty())
            break;
    }
    return found;
}

} // namespace

Inspector::Inspector(const QString& language)
    : m_chinese(language == u"zh_CN"_s) {}

void Inspector::look(QWidget& window, const QString& page,
                     const std::function<void()>& switchLanguage) {
    measure(window, page);
    add(page, test::unnamedControls(window));
    add(page, test::keyboardGaps(window));
    add(page, test::doubleMnemonics(window));
    const QStringList here = test::visibleWords(window);

    switchLanguage();
    QTest::qWait(kRestMs);
    const QStringList there = test::visibleWords(window);
    measure(window, page + u" (switched)"_s);
    add(page + u" (switched)"_s, test::doubleMnemonics(window));
    switchLanguage();
    QTest::qWait(kRestMs);

    for (const QString& word : here) {
        if (there.contains(word) && !isSameEverywhere(word))
            add(page, {u"is the same in both languages: "_s + word});
    }
    add(page, chineseIn(m_chinese ? there : here));
    add(page, blanksInChinese(m_chinese ? here : there));
    // Back again, the page reads as before; times go on meanwhile.
    const QStringList again = test::visibleWords(window);
    add(page, chineseIn(m_chinese ? QStringList() : again));
}

void Inspector::measure(QWidget& window, const QString& page) {
    add(page, settledClips(window));
    const QSize before = window.size();
    window.resize(kSmallest);
    add(page + u" (800 x 560)"_s, settledClips(window));
    window.resize(before);
    QTest::qWait(kLayoutMs);
}

void Inspector::add(const QString& page, const QStringList& findings) {
    for (const QString& finding : findings) {
        const QString line = page + u": "_s + finding;
        if (!m_findings.contains(line))
            m_findings.append(line);
    }
}

QStringList Inspector::chineseIn(const QStringList& words) const {
    QStringList found;
    for (const QString& word : words) {
        QString rest = word;
        for (const QString& name : data())
            rest.remove(name);
        if (std::ranges::any_of(rest, isHan))
            found.append(u"stays Chinese: "_s + word);
    }
    return found;
}

} // namespace partnerdesk::tour
