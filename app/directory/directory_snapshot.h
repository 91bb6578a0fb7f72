#pragma once

#include "app/domain/user.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace partnerdesk::directory {

struct Person {
    domain::User user;
    domain::RoleSet roles;
};

enum class SortColumn { Name, UserName, Roles, SignIn };
enum class SignInFilter { Any, Allowed, Blocked };

struct Filter {
    QString text = {}; // over name, user name, mail, title, department, pinyin (full and initials)
    std::uint32_t anyOfRoles = 0; // RoleSet bits; 0: any
    SignInFilter signIn = SignInFilter::Any;

    friend bool operator==(const Filter&, const Filter&) = default;
};

// Everybody of the tenant, search-ready and immutable: columns of text in one arena, folded search
// text contiguous in UTF-8, orders made on demand and kept. Built off the UI thread; then any
// thread may read. No Qt models, no SQL here.
class DirectorySnapshot {
public:
    // `chineseOrder`: names sort by pinyin. Rows keep the order of `people`.
    [[nodiscard]] static std::shared_ptr<const DirectorySnapshot>
    build(const std::vector<Person>& people, bool chineseOrder);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] Person person(qsizetype row) const;
    [[nodiscard]] QString displayName(qsizetype row) const;
    [[nodiscard]] QString userPrincipalName(qsizetype row) const;
    [[nodiscard]] domain::RoleSet roles(qsizetype row) const;
    [[nodiscard]] bool accountEnabled(qsizetype row) const;
    [[nodiscard]] QString id(qsizetype row) const;
    // -1 when missing.
    [[nodiscard]] qsizetype rowOf(const QString& id) const;

    // Rows in the wanted order that pass the filter. The first call for a column sorts (ICU keys);
    // later ones reuse the order. Any thread.
    [[nodiscard]] std::vector<std::uint32_t> rows(const Filter& filter, SortColumn column,
                                                  bool ascending) const;

    ~DirectorySnapshot();

private:
    DirectorySnapshot();
    struct Data;
    std::unique_ptr<Data> m_data;
};

// Pinyin of a name as search keys: full ("zhangwei") and initials ("zw"); empty without Han
// characters. Surnames with a reading of their own (曾, 单, 解, 仇, 查...) are read as surnames.
struct PinyinKeys {
    QString full;
    QString initials;
};
[[nodiscard]] PinyinKeys pinyinKeys(const QString& name);

} // namespace partnerdesk::directory
