#pragma once

#include <QString>
#include <QVariant>

#include <tl/expected.hpp>

#include <memory>
#include <variant>
#include <vector>

namespace partnerdesk::sandbox {

// $filter of OData 4 as Microsoft Graph takes it for directory objects:
//
//   or     := and { "or" and }
//   and    := unary { "and" unary }
//   unary  := "not" unary | "(" or ")" | test
//   test   := property ("eq"|"ne"|"ge"|"gt"|"le"|"lt") literal
//           | property "in" "(" literal { "," literal } ")"
//           | ("startsWith"|"endsWith"|"contains") "(" property "," string ")" [ "eq" boolean ]
//           | collection "/any(" [ variable ":" or ] ")"
//
// Keywords, functions and property names are read without regard to case, as Graph does.
struct ODataFilter;
using ODataFilterPtr = std::unique_ptr<ODataFilter>;

struct ODataComparison {
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    QString property;
    Operator op = Operator::Equal;
    QVariant value; // invalid: null
};

struct ODataMembership { // property in ('a','b')
    QString property;
    QVariantList values;
};

struct ODataTextMatch {
    enum class Where { Start, End, Anywhere };
    QString property;
    Where where = Where::Start;
    QString text;
};

struct ODataAny { // assignedLicenses/any(l:l/skuId eq ...)
    QString collection;
    QString variable;
    ODataFilterPtr condition; // null: any()
};

struct ODataNot {
    ODataFilterPtr operand;
};

struct ODataJunction {
    bool all = true; // and; else or
    std::vector<ODataFilterPtr> operands;
};

struct ODataFilter {
    std::variant<ODataComparison, ODataMembership, ODataTextMatch, ODataAny, ODataNot,
                 ODataJunction>
        node;
};

// The error is a sentence in English for the answer's "message".
[[nodiscard]] tl::expected<ODataFilterPtr, QString> parseODataFilter(const QString& expression);

} // namespace partnerdesk::sandbox
