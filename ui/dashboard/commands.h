#pragma once

#include "ui/dashboard/place.h"

#include <QAction>
#include <QObject>

#include <array>

namespace partnerdesk::dashboard {

// Every command of the dashboard, once: menus, buttons, the palette and the list of keys are made
// from these actions. The objectName is the command's stable id.
class Commands final : public QObject {
    Q_OBJECT

public:
    // The actions are added to `window`, so that their keys work everywhere in it.
    explicit Commands(QWidget* window);

    [[nodiscard]] QAction* goTo(Place place) const;
    [[nodiscard]] QList<QAction*> all() const { return m_all; }
    void retranslate();

private:
    QList<QAction*> m_all; // before the actions: each of them is entered here as it is made

public:
    QAction* const palette;
    QAction* const find;
    QAction* const refresh;
    QAction* const exportView;
    QAction* const update;
    QAction* const updateAll;
    QAction* const discard;
    QAction* const clearFilters;
    QAction* const copyMpnId;
    QAction* const copySupportCard;
    QAction* const resendMail;
    QAction* const switchLanguage;
    QAction* const switchAccount;
    QAction* const newCompany;
    QAction* const signOut;
    QAction* const openDataFolder;
    QAction* const openPortal;
    QAction* const showKeys;

private:
    QAction* add(const char* id, const QList<QKeySequence>& keys, style::Icon icon,
                 QWidget* window);

    std::array<QAction*, kPlaces.size()> m_places{};
};

} // namespace partnerdesk::dashboard
