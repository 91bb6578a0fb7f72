#pragma once

#include "app/base/clock.h"
#include "app/base/lanes.h"
#include "app/base/result.h"
#include "app/crypto/rsa_key.h"
#include "app/sandbox/bearer.h"
#include "app/sandbox/db.h"
#include "app/sandbox/options.h"
#include "app/sandbox/router.h"

#include <memory>
#include <optional>

namespace partnerdesk::sandbox {

// What a handler may use while it runs on the state thread.
struct Context {
    Db& db;
    const Options& options;
    const Router& router;
    const crypto::RsaKey& key;
    QString clientId;      // of the one registered public client
    QDateTime now;         // UTC, real
    QDateTime serviceTime; // `now` as the program's clock has it (--clock, /portal/clock)
    Bearer bearer;         // of the request

    [[nodiscard]] qint64 nowMs() const { return now.toMSecsSinceEpoch(); }
    [[nodiscard]] QDate serviceDate() const { return serviceTime.date(); }
    // --require-mfa, and the caller's good token is of a sign-in without a second factor.
    [[nodiscard]] bool lacksMfa() const {
        return options.requireMfa && bearer.isValid() && !bearer.caller.mfa;
    }
};

// Setting: days that the program's clock is ahead of the real one. /portal/clock changes it.
inline constexpr QLatin1StringView kClockOffsetDays{"clockOffsetDays"};

// Runs the handler of a request inside the present transaction; also for the parts of a $batch.
// 404 when there is none, 405 when the path knows only other methods.
[[nodiscard]] Response dispatch(Request request, Context& context);

// Owns the state thread, the one thread that touches the database and runs all handlers, strictly
// one after the other, each in a transaction. Called from the threads of the HTTP server.
class State {
public:
    State(Options options, Router router, const base::Clock& clock);
    ~State();
    Q_DISABLE_COPY_MOVE(State)

    // Opens the file, makes tables, key and seeds when they are missing. A file that is damaged or
    // of another shape is set aside: it holds practice data only.
    [[nodiscard]] base::Status open();
    // Blocks until the handler has answered. 500 when its database failed.
    [[nodiscard]] Response handle(const Request& request);
    // Runs `work` as a handler would run, and waits for it.
    [[nodiscard]] base::Status perform(const std::function<void(Context&)>& work);

    [[nodiscard]] const Options& options() const { return m_options; }

private:
    struct Opened;
    [[nodiscard]] base::Status openOnLane();
    [[nodiscard]] base::Status inTransaction(const std::function<void(Context&)>& work);

    const Options m_options;
    const Router m_router;
    const base::Clock& m_clock;
    std::unique_ptr<Opened> m_opened; // made, used and destroyed on the lane
    base::Lane m_lane;
};

} // namespace partnerdesk::sandbox
