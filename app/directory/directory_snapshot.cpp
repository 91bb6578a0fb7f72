#include "app/directory/directory_snapshot.h"

#include "app/directory/search_text.h"
#include "app/directory/sort_order.h"
#include "app/directory/text_table.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace partnerdesk::directory {

namespace {

// The text columns, in the order in which a row is written.
enum Column : std::size_t {
    Id,
    DisplayName,
    GivenName,
    Surname,
    UserPrincipalName,
    Mail,
    JobTitle,
    Department,
};

// Usual sizes of one person, so that the blocks need not grow while they are filled.
constexpr std::size_t kTextBytes = 160;
constexpr std::size_t kSearchBytes = 160;
constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();
constexpr std::size_t kSortColumns = 4;

struct IdHash {
    std::size_t hash = 0;
    std::uint32_t row = 0;
};

std::size_t hashOf(std::string_view id) {
    return std::hash<std::string_view>()(id);
}

} // namespace

struct DirectorySnapshot::Data {
    bool chineseOrder = false;
    TextTable texts;
    SearchText search;
    std::vector<std::uint32_t> roles;
    std::vector<bool> enabled;
    std::vector<bool> guest;
    std::vector<qint64> created; // ms since the epoch, UTC
    std::vector<IdHash> ids;     // sorted by hash

    std::array<std::once_flag, kSortColumns> orderMade;
    std::array<Order, kSortColumns> orders; // ascending

    void append(const Person& person, PinyinReader& pinyin);
    const Order& order(SortColumn column);
    [[nodiscard]] Order makeOrder(SortColumn column);
    [[nodiscard]] bool passes(std::uint32_t row, const Filter& filter) const;
};

void DirectorySnapshot::Data::append(const Person& person, PinyinReader& pinyin) {
    const domain::User& user = person.user;
    const auto row = static_cast<std::uint32_t>(texts.size());
    texts.beginRow();
    for (const QString& text : {user.id, user.displayName, user.givenName, user.surname,
                                user.userPrincipalName, user.mail, user.jobTitle, user.department})
        texts.append(text);
    search.append(user, pinyin);
    roles.push_back(person.roles.bits());
    enabled.push_back(user.accountEnabled);
    guest.push_back(user.guest);
    created.push_back(user.created.isValid() ? user.created.toMSecsSinceEpoch() : kNoTime);
    ids.push_back({.hash = hashOf(texts.utf8(row, Id)), .row = row});
}

const Order& DirectorySnapshot::Data::order(SortColumn column) {
    const auto index = static_cast<std::size_t>(column);
    std::call_once(orderMade.at(index), [&] { orders.at(index) = makeOrder(column); });
    return orders.at(index);
}

Order DirectorySnapshot::Data::makeOrder(SortColumn column) {
    std::vector<std::uint8_t> ranks;
    switch (column) {
    case SortColumn::Name:
        return orderByText(texts, DisplayName, chineseOrder);
    case SortColumn::UserName:
        return orderByText(texts, UserPrincipalName, chineseOrder);
    case SortColumn::Roles:
        std::ranges::transform(roles, std::back_inserter(ranks),
                               [](std::uint32_t bits) { return sortRank(domain::RoleSet(bits)); });
        return regrouped(order(SortColumn::Name), ranks);
    case SortColumn::SignIn:
        std::ranges::transform(enabled, std::back_inserter(ranks),
                               [](bool allowed) { return std::uint8_t(allowed ? 0 : 1); });
        return regrouped(order(SortColumn::Name), ranks);
    }
    Q_UNREACHABLE();
}

bool DirectorySnapshot::Data::passes(std::uint32_t row, const Filter& filter) const {
    if (filter.anyOfRoles != 0 && (roles[row] & filter.anyOfRoles) == 0)
        return false;
    return filter.signIn == SignInFilter::Any ||
           enabled[row] == (filter.signIn == SignInFilter::Allowed);
}

DirectorySnapshot::DirectorySnapshot()
    : m_data(std::make_unique<Data>()) {}

DirectorySnapshot::~DirectorySnapshot() = default;

std::shared_ptr<const DirectorySnapshot> DirectorySnapshot::build(const std::vector<Person>& people,
                                                                  bool chineseOrder) {
    const std::shared_ptr<DirectorySnapshot> snapshot(new DirectorySnapshot);
    Data& data = *snapshot->m_data;
    data.chineseOrder = chineseOrder;
    data.texts.reserve(people.size(), kTextBytes);
    data.search.reserve(people.size(), kSearchBytes);
    PinyinReader pinyin;
    for (const Person& person : people)
        data.append(person, pinyin);
    std::ranges::sort(data.ids, {}, &IdHash::hash);
    return snapshot;
}

qsizetype DirectorySnapshot::size() const {
    return static_cast<qsizetype>(m_data->texts.size());
}

Person DirectorySnapshot::person(qsizetype row) const {
    const auto index = static_cast<std::size_t>(row);
    const TextTable& texts = m_data->texts;
    const qint64 created = m_data->created[index];
    return {.user = {.id = texts.text(index, Id),
                     .displayName = texts.text(index, DisplayName),
                     .givenName = texts.text(index, GivenName),
                     .surname = texts.text(index, Surname),
                     .userPrincipalName = texts.text(index, UserPrincipalName),
                     .mail = texts.text(index, Mail),
                     .jobTitle = texts.text(index, JobTitle),
                     .department = texts.text(index, Department),
                     .accountEnabled = m_data->enabled[index],
                     .guest = m_data->guest[index],
                     .created = created == kNoTime
                                    ? QDateTime()
                                    : QDateTime::fromMSecsSinceEpoch(created, Qt::UTC)},
            .roles = roles(row)};
}

QString DirectorySnapshot::displayName(qsizetype row) const {
    return m_data->texts.text(static_cast<std::size_t>(row), DisplayName);
}

QString DirectorySnapshot::userPrincipalName(qsizetype row) const {
    return m_data->texts.text(static_cast<std::size_t>(row), UserPrincipalName);
}

domain::RoleSet DirectorySnapshot::roles(qsizetype row) const {
    return domain::RoleSet(m_data->roles[static_cast<std::size_t>(row)]);
}

bool DirectorySnapshot::accountEnabled(qsizetype row) const {
    return m_data->enabled[static_cast<std::size_t>(row)];
}

QString DirectorySnapshot::id(qsizetype row) const {
    return m_data->texts.text(static_cast<std::size_t>(row), Id);
}

qsizetype DirectorySnapshot::rowOf(const QString& id) const {
    const std::string wanted = id.toStdString();
    const auto hash = hashOf(wanted);
    for (auto candidate = std::ranges::lower_bound(m_data->ids, hash, {}, &IdHash::hash);
         candidate != m_data->ids.end() && candidate->hash == hash; ++candidate) {
        if (m_data->texts.utf8(candidate->row, Id) == wanted)
            return candidate->row;
    }
    return -1;
}

std::vector<std::uint32_t> DirectorySnapshot::rows(const Filter& filter, SortColumn column,
                                                   bool ascending) const {
    const Order& order = m_data->order(column);
    const std::vector<bool> matching = m_data->search.matches(filter.text);
    std::vector<std::uint32_t> rows;
    std::ranges::copy_if(order, std::back_inserter(rows), [&](std::uint32_t row) {
        return matching[row] && m_data->passes(row, filter);
    });
    if (!ascending)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace partnerdesk::directory
