// How fast the store takes and gives people, and how long a person waits for a saved draft.
#include "app/store/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 999; // people of one answer of the directory

// Ids in random order, as the service gives them.
std::vector<domain::User> people(int first, int count) {
    std::vector<domain::User> users;
    users.reserve(static_cast<size_t>(count));
    for (int i = first; i < first + count; ++i) {
        const auto mixed = static_cast<quint32>(i) * 2654435761U;
        users.push_back({.id = u"%1-4aad-4bdf-9d1f-%2"_s.arg(mixed, 8, 16, QChar(u'0'))
                                   .arg(i, 12, 10, QChar(u'0')),
                         .displayName = u"张伟%1"_s.arg(i),
                         .givenName = u"伟%1"_s.arg(i),
                         .surname = u"张"_s,
                         .userPrincipalName = u"wei.zhang%1@contoso.onmicrosoft.com"_s.arg(i),
                         .mail = u"wei.zhang%1@contoso.com"_s.arg(i),
                         .jobTitle = u"高级工程师"_s,
                         .department = u"市场与销售部"_s,
                         .accountEnabled = true,
                         .guest = false,
                         .created = QDateTime::fromSecsSinceEpoch(1'600'000'000 + i, Qt::UTC)});
    }
    return users;
}

class OpenFolder {
public:
    OpenFolder() { ok = store::openWorkspace(folder, base::SystemClock()).has_value(); }

    QTemporaryDir temporary;
    store::DataFolder folder{.path = temporary.path()};
    bool ok = false;
};

// A first sync: everybody new, in batches of `state.range(1)`, one transaction each.
void insertPeople(benchmark::State& state) {
    const auto count = static_cast<int>(state.range(0));
    const auto batch = static_cast<int>(state.range(1));
    std::vector<std::vector<domain::User>> batches;
    for (int first = 0; first < count; first += batch)
        batches.push_back(people(first, std::min(batch, count - first)));
    for (auto _ : state) {
        state.PauseTiming();
        auto open = std::make_unique<OpenFolder>();
        bool ok = open->ok;
        state.ResumeTiming();
        for (const auto& users : batches)
            ok = ok && store::cacheUsers(open->folder, u"tenant"_s, users, {}, 1);
        state.PauseTiming();
        if (!ok)
            state.SkipWithError("the cache refused the people");
        open.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * count);
}

// A later full sync: everybody known already.
void updatePeople(benchmark::State& state) {
    const auto count = static_cast<int>(state.range(0));
    const std::vector<domain::User> users = people(0, count);
    const OpenFolder open;
    bool ok = open.ok && store::cacheUsers(open.folder, u"tenant"_s, users, {}, 1);
    qint64 round = 2;
    for (auto _ : state)
        ok = ok && store::cacheUsers(open.folder, u"tenant"_s, users, {}, round++);
    if (!ok)
        state.SkipWithError("the cache refused the people");
    state.SetItemsProcessed(state.iterations() * count);
}

// What the list waits for at a start.
void loadPeople(benchmark::State& state) {
    const auto count = static_cast<int>(state.range(0));
    const OpenFolder open;
    bool ok = open.ok && store::cacheUsers(open.folder, u"tenant"_s, people(0, count), {}, 1);
    for (auto _ : state) {
        const auto loaded = store::cachedPeople(open.folder, u"tenant"_s);
        ok = ok && loaded && loaded->size() == static_cast<size_t>(count);
        benchmark::DoNotOptimize(loaded);
    }
    if (!ok)
        state.SkipWithError("the people did not come back");
    state.SetItemsProcessed(state.iterations() * count);
}

void saveDraft(benchmark::State& state) {
    const OpenFolder open;
    bool ok = open.ok;
    domain::Draft draft;
    draft.id = u"draft"_s;
    for (auto _ : state)
        ok = ok && store::saveDraft(open.folder, draft, base::SystemClock());
    if (!ok)
        state.SkipWithError("the draft was not saved");
}

BENCHMARK(insertPeople)
    ->Args({100'000, kPage})
    ->Args({100'000, 100'000})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(updatePeople)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadPeople)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveDraft)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
