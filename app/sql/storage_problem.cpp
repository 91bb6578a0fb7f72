#include "app/sql/storage_problem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace partnerdesk::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kDamaged = u"storage.damaged";

// Primary result codes of SQLite (https://sqlite.org/rescode.html) that people can meet.
struct ResultCode {
    int number;
    QStringView name;
    QStringView key;
};
constexpr std::array kResultCodes{
    ResultCode{1, u"SQLITE_ERROR", u"storage.failed"},
    ResultCode{3, u"SQLITE_PERM", u"storage.readOnly"},
    ResultCode{5, u"SQLITE_BUSY", u"storage.locked"},
    ResultCode{6, u"SQLITE_LOCKED", u"storage.locked"},
    ResultCode{7, u"SQLITE_NOMEM", u"storage.failed"},
    ResultCode{8, u"SQLITE_READONLY", u"storage.readOnly"},
    ResultCode{10, u"SQLITE_IOERR", u"storage.failed"},
    ResultCode{11, u"SQLITE_CORRUPT", kDamaged},
    ResultCode{13, u"SQLITE_FULL", u"storage.full"},
    ResultCode{14, u"SQLITE_CANTOPEN", u"storage.readOnly"},
    ResultCode{19, u"SQLITE_CONSTRAINT", u"storage.failed"},
    ResultCode{26, u"SQLITE_NOTADB", kDamaged},
};

// On a full disk SQLite says SQLITE_FULL for its pages, but SQLITE_IOERR when it cannot make the
// file of its shared memory.
bool isFull(const QString& file) {
    constexpr qint64 kLeast = 256LL * 1024; // SQLite's smallest working set: -wal, -shm, some pages
    const QStorageInfo volume(QFileInfo(file).path());
    return volume.isValid() && volume.bytesAvailable() < kLeast;
}

} // namespace

base::Problem storageProblem(const QSqlError& error, const QString& file) {
    base::Problem problem{.kind = base::ProblemKind::StorageFault,
                          .key = u"storage.failed"_s,
                          .arguments = {QDir::toNativeSeparators(file)},
                          .technical = error.text().simplified()};
    bool isNumber = false;
    const int extended = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        return problem;
    const int primary = extended & 0xff; // the upper bytes only say where it happened
    const auto* known = std::ranges::find(kResultCodes, primary, &ResultCode::number);
    if (known == kResultCodes.end()) {
        problem.code = u"SQLITE_%1"_s.arg(primary);
        return problem;
    }
    problem.code = known->name.toString();
    problem.key = known->key.toString();
    if (problem.code == u"SQLITE_IOERR"_s && isFull(file))
        problem.key = u"storage.full"_s;
    problem.retryable = known->key == u"storage.locked"_s;
    return problem;
}

base::Problem damagedProblem(const QString& file, const QString& detail) {
    return {.kind = base::ProblemKind::StorageFault,
            .key = kDamaged.toString(),
            .code = u"SQLITE_CORRUPT"_s,
            .arguments = {QDir::toNativeSeparators(file)},
            .technical = detail};
}

bool isDamage(const base::Problem& problem) {
    return problem.key == kDamaged;
}

} // namespace partnerdesk::sql
