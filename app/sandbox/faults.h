#pragma once

#include "app/base/result.h"
#include "app/sandbox/http.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <chrono>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace partnerdesk::sandbox {

enum class Cut {
    None,
    BeforeWork, // nothing is done and nothing is answered
    AfterWork,  // the work is done, but not a byte of the answer is sent
    InBody,     // the work is done, half of the body is sent
};

// What is to go wrong with one call.
struct Fault {
    std::chrono::milliseconds delay{0};
    Cut cut = Cut::None;
    std::optional<int> status; // answered instead of doing the work
    Headers headers;           // set on whichever answer is sent
    std::optional<QByteArray> body;
    std::optional<qsizetype> truncate; // bytes of the body that are sent, as if they were all

    // The service says that it did nothing, so it must do nothing.
    [[nodiscard]] bool replacesWork() const { return status.has_value() || cut == Cut::BeforeWork; }
    // The answer as the fault leaves it.
    [[nodiscard]] Response applied(Response answer) const;
};

// The rules of --faults, a JSON list. The first rule whose path (a glob, * and ?), method, turn and
// share match decides; each rule counts the calls that its path and method match. Thread-safe.
//
//   [{"path":"/graph/*","method":"GET","nth":[1,3],"share":0.1,"status":429,
//     "headers":{"Retry-After":"2"},"delayMs":0,"cut":"before|headers|body","truncate":100,"body":""}]
class Faults {
public:
    // InvalidInput "sandbox.faults" naming the rule.
    [[nodiscard]] static base::Result<Faults> fromJson(const QByteArray& json, quint32 seed);

    Faults() = default;
    Faults(Faults&& other) noexcept;
    Faults& operator=(Faults&&) = delete;

    [[nodiscard]] std::optional<Fault> next(const QByteArray& method, const QString& path);

private:
    struct Rule {
        QRegularExpression path;
        QByteArray method;  // empty: any
        std::set<int> nth;  // empty: every call
        double share = 1.0; // of the calls
        Fault fault;
        int calls = 0;
    };
    [[nodiscard]] static base::Result<Rule> ruleFromJson(const QJsonObject& json, int number);

    std::mutex m_mutex;
    std::vector<Rule> m_rules;
    QRandomGenerator m_random;
};

} // namespace partnerdesk::sandbox
