#include "app/sandbox/odata_lexer.h"

namespace partnerdesk::sandbox {

namespace {

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'/' || c == u'.' || c == u'-' || c == u'$' ||
           c == u'@';
}

// Reads from the opening quote; two quotes in a row stand for one.
std::optional<QString> readString(const QString& text, qsizetype& at) {
    QString value;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'\'') {
            value.append(text.at(at));
        } else if (at + 1 < text.size() && text.at(at + 1) == u'\'') {
            value.append(u'\'');
            ++at;
        } else {
            ++at;
            return value;
        }
    }
    return std::nullopt;
}

QString readWord(const QString& text, qsizetype& at) {
    const qsizetype begin = at;
    // A time has colons and perhaps a plus; a lambda's variable is also followed by a colon.
    const bool isTime = text.at(begin).isDigit();
    while (at < text.size() && (isWordCharacter(text.at(at)) ||
                                (isTime && (text.at(at) == u':' || text.at(at) == u'+'))))
        ++at;
    return text.mid(begin, at - begin);
}

std::optional<ODataToken::Kind> punctuation(QChar c) {
    switch (c.unicode()) {
    case u'(':
        return ODataToken::Kind::Open;
    case u')':
        return ODataToken::Kind::Close;
    case u',':
        return ODataToken::Kind::Comma;
    case u':':
        return ODataToken::Kind::Colon;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<std::vector<ODataToken>> tokenizeOData(const QString& expression) {
    using Kind = ODataToken::Kind;
    std::vector<ODataToken> tokens;
    qsizetype at = 0;
    while (at < expression.size()) {
        const QChar c = expression.at(at);
        if (c.isSpace()) {
            ++at;
        } else if (c == u'\'') {
            const std::optional<QString> text = readString(expression, at);
            if (!text)
                return std::nullopt;
            tokens.push_back({Kind::String, *text});
        } else if (const std::optional<Kind> kind = punctuation(c)) {
            tokens.push_back({*kind, c});
            ++at;
        } else if (isWordCharacter(c)) {
            tokens.push_back({Kind::Word, readWord(expression, at)});
        } else {
            return std::nullopt;
        }
    }
    tokens.push_back({Kind::End, {}});
    return tokens;
}

} // namespace partnerdesk::sandbox
