#pragma once

#include "app/directory/directory_snapshot.h"
#include "app/domain/role_catalogue.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace partnerdesk::widgets {
class SearchField;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

// Search field and filter chips above the list of people, and how many of all are shown.
class UserFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit UserFilterBar(const domain::RoleCatalogue& roles, QWidget* parent = nullptr);

    void setFilter(const directory::Filter& filter);
    [[nodiscard]] const directory::Filter& filter() const { return m_filter; }
    void setCounts(qint64 shown, qint64 all);
    void focusSearch();

Q_SIGNALS:
    void filterChanged(const directory::Filter& filter);
    void foundWanted(); // from the search on to the list

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fillRoleMenu();
    void fillSignInMenu();
    void showChips();
    void change(const directory::Filter& filter);

    const domain::RoleCatalogue& m_roles;
    directory::Filter m_filter;
    qint64 m_shown = 0;
    qint64 m_all = 0;
    widgets::SearchField* m_search;
    QToolButton* m_role;
    QToolButton* m_signIn;
    QToolButton* m_clear;
    QLabel* m_count;
};

} // namespace partnerdesk::dashboard
