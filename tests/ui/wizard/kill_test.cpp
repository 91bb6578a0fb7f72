// The program is killed while somebody types: at most the last second may be missing.

#include "app/store/workspace.h"
#include "tests/support/print_to.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>
#include <map>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPoints = 20;
constexpr qint64 kMayBeMissing = 1000; // ms

qint64 monotonic() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// How much was typed at which moment, up to the kill.
struct Typed {
    std::map<qint64, int> at;
    qint64 killed = 0;

    [[nodiscard]] int before(qint64 moment) const {
        const auto later = at.upper_bound(moment);
        return later == at.begin() ? 0 : std::prev(later)->second;
    }
};

Typed typeAndKill(const QString& folder, int keys) {
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(WIZARD_TYPIST), {folder});
    Typed typed;
    while (static_cast<int>(typed.at.size()) < keys && typist.waitForReadyRead(30000)) {
        while (typist.canReadLine()) {
            const QList<QByteArray> line = typist.readLine().trimmed().split(' ');
            typed.at[line.value(0).toLongLong()] = line.value(1).toInt();
        }
    }
    typed.killed = monotonic();
    typist.kill();
    typist.waitForFinished();
    for (const QByteArray& rest : typist.readAll().split('\n')) {
        const QList<QByteArray> line = rest.trimmed().split(' ');
        if (line.size() == 2)
            typed.at[line.at(0).toLongLong()] = line.at(1).toInt();
    }
    return typed;
}

} // namespace

TEST(KilledWhileTyping, LosesAtMostTheLastSecond) {
    for (int point = 0; point < kPoints; ++point) {
        const QTemporaryDir folder;
        const int keys = QRandomGenerator::global()->bounded(5, 100);
        const Typed typed = typeAndKill(folder.path(), keys);
        ASSERT_GE(static_cast<int>(typed.at.size()), keys) << "the typist did not start";

        const store::DataFolder data{folder.filePath(u"data"_s)};
        const base::SystemClock clock;
        const auto report = store::openWorkspace(data, clock);
        ASSERT_TRUE(report.has_value());
        EXPECT_FALSE(report->workspaceSalvaged);
        const auto drafts = store::listDrafts(data);
        ASSERT_TRUE(drafts.has_value());
        const QString kept = drafts->empty()
                                 ? QString()
                                 : store::loadDraft(data, drafts->front().id)->profile.legalName;
        EXPECT_GE(kept.size(), typed.before(typed.killed - kMayBeMissing))
            << "killed after " << keys << " keys";
    }
}
