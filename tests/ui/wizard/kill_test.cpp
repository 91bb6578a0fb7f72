// The program is killed while somebody types: at most the last second may be missing.

#include "app/store/workspace.h"
#include "tests/support/print_to.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <future>
#include <map>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPoints = 100;
constexpr int kAtOnce = 4;             // typing is mostly waiting
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
    // Who is killed takes nothing away: its temporary files go with the test's folder.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder);
    typist.setProcessEnvironment(environment);
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

// What is wrong after one kill; empty when nothing is.
QString faultAfterAKill() {
    const QTemporaryDir folder;
    const int keys = QRandomGenerator::global()->bounded(5, 100);
    const Typed typed = typeAndKill(folder.path(), keys);
    if (static_cast<int>(typed.at.size()) < keys)
        return u"the typist did not start"_s;
    const store::DataFolder data{folder.filePath(u"data"_s)};
    const base::SystemClock clock;
    const auto report = store::openWorkspace(data, clock);
    if (!report || report->workspaceSalvaged)
        return u"the workspace was damaged"_s;
    const auto drafts = store::listDrafts(data);
    if (!drafts)
        return u"the drafts cannot be listed"_s;
    const QString kept =
        drafts->empty() ? QString() : store::loadDraft(data, drafts->front().id)->profile.legalName;
    const int wanted = typed.before(typed.killed - kMayBeMissing);
    return kept.size() >= wanted
               ? QString()
               : u"%1 of %2 letters after %3 keys"_s.arg(kept.size()).arg(wanted).arg(keys);
}

QStringList faultsAfterKills(int points) {
    QStringList faults;
    for (int point = 0; point < points; ++point)
        faults.append(faultAfterAKill());
    faults.removeAll(QString());
    return faults;
}

} // namespace

TEST(KilledWhileTyping, LosesAtMostTheLastSecond) {
    std::array<std::future<QStringList>, kAtOnce> typists;
    for (auto& typist : typists)
        typist = std::async(std::launch::async, faultsAfterKills, kPoints / kAtOnce);
    for (auto& typist : typists)
        EXPECT_EQ(typist.get(), QStringList());
}
