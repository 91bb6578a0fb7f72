#pragma once

#include "app/sandbox/http.h"

#include <functional>
#include <optional>
#include <vector>

namespace partnerdesk::sandbox {

struct Context;

using Handler = std::function<Response(const Request&, Context&)>;

// Finds the handler of a request.
//
// A pattern is a path whose segments may hold one capture each: "/graph/v1.0/users/{id}",
// "/graph/v1.0/directoryRoles/roleTemplateId={t}/members/$ref", "/graph/v1.0/users('{id}')".
// A last segment "{rest...}" captures one or more segments (joined by "/"). The most literal
// pattern wins, compared segment by segment, so "users/delta" goes before "users/{id}". Patterns
// that start with /graph are matched without regard to case, as Graph does; captures keep their
// case. Method "*" takes every method that no route of the same pattern names. Where the best
// pattern knows other methods only, a less literal "*" pattern words the refusal.
class Router {
public:
    void add(const QByteArray& method, const QString& pattern, Handler handler);

    struct Match {
        const Handler* handler = nullptr; // lives as long as the router
        QHash<QString, QString> captures;
        bool methodRefused = false; // the path is known, this method of it not
    };
    // nullopt: no pattern has this path. A handler of nullptr: the path is known, the method not.
    [[nodiscard]] std::optional<Match> find(const QByteArray& method,
                                            const QStringList& path) const;

private:
    struct Segment {
        QString before; // literal text, all of the segment when there is no capture
        QString capture;
        QString after;
        bool rest = false;
    };
    struct Route {
        QByteArray method;
        std::vector<Segment> segments;
        std::vector<int> rank;
        Qt::CaseSensitivity cs = Qt::CaseSensitive;
        Handler handler;
    };

    [[nodiscard]] static Segment parseSegment(const QString& text);
    [[nodiscard]] static int rankOf(const Segment& segment);
    [[nodiscard]] static std::optional<QHash<QString, QString>> match(const Route& route,
                                                                      const QStringList& path);

    std::vector<Route> m_routes;
};

} // namespace partnerdesk::sandbox
