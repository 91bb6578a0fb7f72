#pragma once

#include "app/directory/directory_snapshot.h"
#include "app/domain/benefit.h"

#include <QFrame>

#include <functional>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace partnerdesk::dashboard {

// "Go to…": one box over places, commands, benefits and people. Type, arrow keys, Enter; Esc closes
// it.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    using Found = std::function<void(const std::vector<directory::Person>&)>;
    // Answers later, with a few people; an empty list while the directory is not known.
    using PeopleSearch = std::function<void(const QString& text, Found found)>;

    CommandPalette(QList<QAction*> commands, PeopleSearch searchPeople, QWidget* parent);

    void setBenefits(std::vector<domain::Benefit> benefits) { m_benefits = std::move(benefits); }
    void openBelow(const QWidget* anchor);

Q_SIGNALS:
    void personChosen(const QString& userId);
    void benefitChosen(const QString& benefitId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& text);
    void showBenefits(const QString& text);
    void showPeople(const QString& text, const std::vector<directory::Person>& people);
    void run(int row);

    QList<QAction*> m_commands;
    PeopleSearch m_searchPeople;
    std::vector<domain::Benefit> m_benefits;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace partnerdesk::dashboard
