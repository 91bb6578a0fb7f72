#include "app/sandbox/odata_filter.h"

#include "app/sandbox/odata_lexer.h"

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

using Parsed = tl::expected<ODataFilterPtr, QString>;
using Kind = ODataToken::Kind;

// Deeper nesting is nobody's filter, only an attempt on the stack.
constexpr int kMaxDepth = 32;

template <class Node>
ODataFilterPtr make(Node node) {
    return std::make_unique<ODataFilter>(ODataFilter{.node = std::move(node)});
}

bool is(const ODataToken& token, QLatin1StringView keyword) {
    return token.kind == Kind::Word && token.text.compare(keyword, Qt::CaseInsensitive) == 0;
}

std::optional<ODataComparison::Operator> comparisonOperator(const ODataToken& token) {
    using Operator = ODataComparison::Operator;
    static constexpr std::array<std::pair<QLatin1StringView, Operator>, 6> kOperators{{
        {"eq"_L1, Operator::Equal},
        {"ne"_L1, Operator::NotEqual},
        {"lt"_L1, Operator::Less},
        {"le"_L1, Operator::LessOrEqual},
        {"gt"_L1, Operator::Greater},
        {"ge"_L1, Operator::GreaterOrEqual},
    }};
    for (const auto& [word, op] : kOperators) {
        if (is(token, word))
            return op;
    }
    return std::nullopt;
}

std::optional<ODataTextMatch::Where> textFunction(const ODataToken& token) {
    if (is(token, "startswith"_L1))
        return ODataTextMatch::Where::Start;
    if (is(token, "endswith"_L1))
        return ODataTextMatch::Where::End;
    if (is(token, "contains"_L1))
        return ODataTextMatch::Where::Anywhere;
    return std::nullopt;
}

// Recursive descent over the tokens; one instance reads one filter.
class FilterParser {
public:
    explicit FilterParser(std::vector<ODataToken> tokens)
        : m_tokens(std::move(tokens)) {}

    Parsed whole() {
        Parsed filter = disjunction();
        if (filter && peek().kind != Kind::End)
            return unexpected();
        return filter;
    }

private:
    const ODataToken& peek(std::size_t ahead = 0) const {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    ODataToken take() {
        ODataToken token = peek();
        ++m_at;
        return token;
    }
    bool accept(Kind kind) {
        if (peek().kind != kind)
            return false;
        ++m_at;
        return true;
    }
    bool accept(QLatin1StringView keyword) {
        if (!is(peek(), keyword))
            return false;
        ++m_at;
        return true;
    }
    tl::unexpected<QString> unexpected() const {
        return tl::unexpected<QString>(
            peek().kind == Kind::End
                ? u"Invalid filter clause: the expression ends too early."_s
                : u"Invalid filter clause: unexpected '%1'."_s.arg(peek().text));
    }

    Parsed disjunction() {
        return junction("or"_L1, false, [this] { return conjunction(); });
    }
    Parsed conjunction() {
        return junction("and"_L1, true, [this] { return unary(); });
    }

    template <class Operand>
    Parsed junction(QLatin1StringView keyword, bool all, Operand operand) {
        Parsed first = operand();
        if (!first || !is(peek(), keyword))
            return first;
        ODataJunction node{.all = all, .operands = {}};
        node.operands.push_back(std::move(*first));
        while (accept(keyword)) {
            Parsed next = operand();
            if (!next)
                return next;
            node.operands.push_back(std::move(*next));
        }
        return make(std::move(node));
    }

    Parsed unary() {
        if (++m_depth > kMaxDepth)
            return tl::unexpected<QString>(u"The filter is nested too deeply."_s);
        Parsed result = unaryUnguarded();
        --m_depth;
        return result;
    }

    Parsed unaryUnguarded() {
        if (accept("not"_L1)) {
            Parsed operand = unary();
            if (!operand)
                return operand;
            return make(ODataNot{std::move(*operand)});
        }
        if (accept(Kind::Open)) {
            Parsed inner = disjunction();
            if (inner && !accept(Kind::Close))
                return unexpected();
            return inner;
        }
        return test();
    }

    Parsed test() {
        if (peek().kind != Kind::Word)
            return unexpected();
        if (peek(1).kind == Kind::Open) {
            if (const std::optional<ODataTextMatch::Where> where = textFunction(peek()))
                return textMatch(*where);
            if (peek().text.endsWith("/any"_L1, Qt::CaseInsensitive))
                return any();
            return tl::unexpected<QString>(
                u"The function '%1' is not supported."_s.arg(peek().text));
        }
        const QString property = take().text;
        if (accept("in"_L1))
            return membership(property);
        const std::optional<ODataComparison::Operator> op = comparisonOperator(peek());
        if (!op)
            return unexpected();
        ++m_at;
        tl::expected<QVariant, QString> value = literal();
        if (!value)
            return tl::unexpected(value.error());
        return make(ODataComparison{property, *op, *value});
    }

    Parsed membership(const QString& property) {
        ODataMembership node{.property = property, .values = {}};
        if (!accept(Kind::Open))
            return unexpected();
        do {
            tl::expected<QVariant, QString> value = literal();
            if (!value)
                return tl::unexpected(value.error());
            node.values.append(*value);
        } while (accept(Kind::Comma));
        if (!accept(Kind::Close))
            return unexpected();
        return make(std::move(node));
    }

    Parsed textMatch(ODataTextMatch::Where where) {
        m_at += 2; // the function's name and its bracket
        ODataTextMatch node{.property = {}, .where = where, .text = {}};
        if (peek().kind != Kind::Word)
            return unexpected();
        node.property = take().text;
        if (!accept(Kind::Comma) || peek().kind != Kind::String)
            return unexpected();
        node.text = take().text;
        if (!accept(Kind::Close))
            return unexpected();
        if (!accept("eq"_L1))
            return make(std::move(node));
        if (accept("true"_L1))
            return make(std::move(node));
        if (accept("false"_L1))
            return make(ODataNot{make(std::move(node))});
        return unexpected();
    }

    Parsed any() {
        ODataAny node;
        node.collection = take().text.chopped(4); // "/any"
        ++m_at;                                   // the bracket
        if (accept(Kind::Close))
            return make(std::move(node));
        if (peek().kind != Kind::Word || peek(1).kind != Kind::Colon)
            return unexpected();
        node.variable = take().text;
        ++m_at;
        Parsed condition = disjunction();
        if (!condition)
            return condition;
        node.condition = std::move(*condition);
        if (!accept(Kind::Close))
            return unexpected();
        return make(std::move(node));
    }

    tl::expected<QVariant, QString> literal() {
        if (peek().kind == Kind::String)
            return QVariant(take().text);
        if (peek().kind != Kind::Word)
            return unexpected();
        const QString word = take().text;
        if (word.compare("null"_L1, Qt::CaseInsensitive) == 0)
            return QVariant();
        if (word.compare("true"_L1, Qt::CaseInsensitive) == 0)
            return QVariant(true);
        if (word.compare("false"_L1, Qt::CaseInsensitive) == 0)
            return QVariant(false);
        return QVariant(word); // a GUID, a time, a number
    }

    std::vector<ODataToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

tl::expected<ODataFilterPtr, QString> parseODataFilter(const QString& expression) {
    std::optional<std::vector<ODataToken>> tokens = tokenizeOData(expression);
    if (!tokens)
        return tl::unexpected<QString>(u"Invalid filter clause."_s);
    return FilterParser(std::move(*tokens)).whole();
}

} // namespace partnerdesk::sandbox
