#pragma once

#include "app/base/result.h"
#include "app/sql/query.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

namespace partnerdesk::sql {

enum class Synchronous {
    Full,   // a commit survives a power cut
    Normal, // the last commits may be lost in a power cut; never damaged
};

enum class Access {
    Create, // makes the file (0600, before SQLite opens it) when it is missing
    // A missing file is a problem ("storage.missing"); one that cannot be written is opened as
    // with ReadOnly, so that it can be read all the same.
    Existing,
    ReadOnly, // a missing file is a problem; nothing is written, not even the journal mode
};

struct DatabaseOptions {
    Access access = Access::Create;
    Synchronous synchronous = Synchronous::Full;
};

// A connection to one SQLite file: WAL, foreign keys on, 5 s of patience with other writers.
// Opened, used and closed on one thread; opening takes a fraction of a millisecond, so it lives as
// long as one piece of work. Every call answers with a StorageFault problem (storage_problem.h).
//
//     Result<Database> database = Database::open(file);
//     if (!database) return fail(database.error());
//     Result<std::vector<QString>> names = database->rows(
//         u"SELECT name FROM drafts WHERE cloud = ?"_s, {cloud},
//         [](const Row& row) { return row.text(0); });
class Database {
public:
    [[nodiscard]] static base::Result<Database> open(const QString& file,
                                                     const DatabaseOptions& options = {});
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }

    [[nodiscard]] base::Result<Statement> prepare(const QString& sql);
    // One statement, run once.
    [[nodiscard]] base::Status exec(const QString& sql, const Values& values = {},
                                    const RowCallback& onRow = {});

    // Every row as `read` makes it out of a Row.
    template <class Read>
    [[nodiscard]] auto rows(const QString& sql, const Values& values, const Read& read)
        -> base::Result<std::vector<std::invoke_result_t<Read, const Row&>>> {
        std::vector<std::invoke_result_t<Read, const Row&>> all;
        base::Status done = exec(sql, values, [&](const Row& row) { all.push_back(read(row)); });
        if (!done)
            return base::fail(done.error());
        return all;
    }

    // The last row of the answer, for answers of one row; nullopt without rows.
    template <class Read>
    [[nodiscard]] auto row(const QString& sql, const Values& values, const Read& read)
        -> base::Result<std::optional<std::invoke_result_t<Read, const Row&>>> {
        std::optional<std::invoke_result_t<Read, const Row&>> only;
        base::Status done = exec(sql, values, [&](const Row& row) { only.emplace(read(row)); });
        if (!done)
            return base::fail(done.error());
        return only;
    }

private:
    explicit Database(const QString& file); // not open yet
    // `name` is what SQLite is told: the file, or a URI of it.
    [[nodiscard]] static base::Result<Database> connect(const QString& file, const QString& name,
                                                        const DatabaseOptions& options);
    [[nodiscard]] static base::Result<Database> openToRead(const QString& file);
    [[nodiscard]] base::Status configure(const DatabaseOptions& options);

    QSqlDatabase m_connection;
    QString m_file;
};

} // namespace partnerdesk::sql
