#include "app/directory/search_text.h"
#include "tests/bench/many_people.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <map>

// A keystroke and a sort beside their limits: bare memmem over the same text, and kept orders.

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using directory::DirectorySnapshot;
using directory::SortColumn;

namespace {

// Typed queries from "everybody" to "nobody".
const QStringList kQueries{u"z"_s,   u"zw"_s,     u"zhangwei"_s,
                           u"张w"_s, u"user77"_s, u"nobody at all"_s};

struct Directory {
    explicit Directory(int count) {
        const auto people = bench::manyPeople(count);
        snapshot = DirectorySnapshot::build(people, true);
        directory::PinyinReader pinyin;
        for (const directory::Person& person : people)
            text.append(person.user, pinyin);
        benchmark::DoNotOptimize(snapshot->rows({}, SortColumn::Name, true));
    }
    std::shared_ptr<const DirectorySnapshot> snapshot;
    directory::SearchText text;
};

const Directory& directoryOf(benchmark::State& state) {
    static std::map<int, Directory> made;
    return made.try_emplace(static_cast<int>(state.range(0)), static_cast<int>(state.range(0)))
        .first->second;
}

// Every hit of the first word, as the search has to find them.
void bareMemmem(benchmark::State& state) {
    const std::string_view bytes = directoryOf(state).text.bytes();
    const std::string word = directory::foldedForSearch(kQueries[state.range(1)].section(u' ', -1));
    for (auto _ : state) {
        std::size_t rows = 0;
        const char* at = bytes.data();
        const char* const end = at + bytes.size();
        while (const void* hit =
                   memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size())) {
            ++rows;
            at = static_cast<const char*>(hit) + word.size();
        }
        benchmark::DoNotOptimize(rows);
    }
    state.SetBytesProcessed(static_cast<int64_t>(bytes.size()) * state.iterations());
}

void keystroke(benchmark::State& state) {
    const Directory& directory = directoryOf(state);
    std::size_t rows = 0;
    for (auto _ : state)
        rows = directory.snapshot->rows({.text = kQueries[state.range(1)]}, SortColumn::Name, true)
                   .size();
    state.counters["rows"] = static_cast<double>(rows);
}

void buildSnapshot(benchmark::State& state) {
    const auto people = bench::manyPeople(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(DirectorySnapshot::build(people, true));
}

void firstSortByChineseName(benchmark::State& state) {
    const auto people = bench::manyPeople(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        const auto snapshot = DirectorySnapshot::build(people, true);
        state.ResumeTiming();
        benchmark::DoNotOptimize(snapshot->rows({}, SortColumn::Name, true));
    }
}

void laterSort(benchmark::State& state) {
    const Directory& directory = directoryOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(directory.snapshot->rows({}, SortColumn::Name, false));
}

void forAllQueries(benchmark::internal::Benchmark* benchmark) {
    for (const int count : {100'000, 1'000'000}) {
        for (int query = 0; query < kQueries.size(); ++query)
            benchmark->Args({count, query});
    }
    benchmark->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(bareMemmem)->Apply(forAllQueries);
BENCHMARK(keystroke)->Apply(forAllQueries);
BENCHMARK(buildSnapshot)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(firstSortByChineseName)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);
BENCHMARK(laterSort)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
