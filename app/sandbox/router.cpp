#include "app/sandbox/router.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {
constexpr int kLiteral = std::numeric_limits<int>::max();
}

void Router::add(const QByteArray& method, const QString& pattern, Handler handler) {
    Route route{.method = method, .segments = {}, .rank = {}, .handler = std::move(handler)};
    for (const QString& text : pattern.split(u'/', Qt::SkipEmptyParts)) {
        route.segments.push_back(parseSegment(text));
        route.rank.push_back(rankOf(route.segments.back()));
    }
    if (pattern.startsWith("/graph"_L1))
        route.cs = Qt::CaseInsensitive;
    m_routes.push_back(std::move(route));
}

std::optional<Router::Match> Router::find(const QByteArray& method, const QStringList& path) const {
    std::optional<Match> best;
    std::vector<int> bestRank;
    bool bestNamesMethod = false;
    Match refusal{.handler = nullptr, .captures = {}, .methodRefused = true};
    for (const Route& route : m_routes) {
        const std::optional<QHash<QString, QString>> captures = match(route, path);
        if (captures && route.method == "*")
            refusal.handler = &route.handler;
        if (!captures || (best && route.rank < bestRank))
            continue;
        const bool sameRank = best && route.rank == bestRank;
        const bool namesMethod = route.method == method;
        const bool takesMethod = namesMethod || route.method == "*";
        if (!sameRank) {
            best = Match{};
            bestRank = route.rank;
            bestNamesMethod = false;
        }
        if (takesMethod && !bestNamesMethod) {
            best = Match{.handler = &route.handler, .captures = *captures};
            bestNamesMethod = namesMethod;
        }
    }
    return best && !best->handler ? refusal : best;
}

Router::Segment Router::parseSegment(const QString& text) {
    const qsizetype open = text.indexOf(u'{');
    const qsizetype close = text.indexOf(u'}', open);
    if (open < 0 || close < 0)
        return {.before = text, .capture = {}, .after = {}};
    QString name = text.mid(open + 1, close - open - 1);
    const bool rest = name.endsWith("..."_L1);
    if (rest)
        name.chop(3);
    return {.before = text.left(open), .capture = name, .after = text.mid(close + 1), .rest = rest};
}

int Router::rankOf(const Segment& segment) {
    if (segment.capture.isEmpty())
        return kLiteral;
    return segment.rest ? -1 : static_cast<int>(segment.before.size() + segment.after.size());
}

std::optional<QHash<QString, QString>> Router::match(const Route& route, const QStringList& path) {
    QHash<QString, QString> captures;
    const auto segmentCount = static_cast<qsizetype>(route.segments.size());
    for (qsizetype i = 0; i < segmentCount; ++i) {
        if (i >= path.size())
            return std::nullopt;
        const Segment& segment = route.segments[static_cast<std::size_t>(i)];
        const QString& text = path.at(i);
        if (segment.rest) {
            captures.insert(segment.capture, path.mid(i).join(u'/'));
            return captures;
        }
        if (segment.capture.isEmpty()) {
            if (text.compare(segment.before, route.cs) != 0)
                return std::nullopt;
            continue;
        }
        const qsizetype literal = segment.before.size() + segment.after.size();
        if (text.size() <= literal || !text.startsWith(segment.before, route.cs) ||
            !text.endsWith(segment.after, route.cs))
            return std::nullopt;
        captures.insert(segment.capture, text.mid(segment.before.size(), text.size() - literal));
    }
    if (path.size() != segmentCount)
        return std::nullopt;
    return captures;
}

} // namespace partnerdesk::sandbox
