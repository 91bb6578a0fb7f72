#include "ui/dashboard/commands.h"

#include <QLocale>
#include <QWidget>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using style::Icon;

namespace {

// F5 everywhere: the platform's own key for "refresh" may be another one.
constexpr QKeyCombination kF5(Qt::Key_F5);
constexpr QKeyCombination kCtrlK(Qt::CTRL | Qt::Key_K);
constexpr QKeyCombination kCtrlF(Qt::CTRL | Qt::Key_F);
constexpr QKeyCombination kCtrlE(Qt::CTRL | Qt::Key_E);
constexpr QKeyCombination kCtrlReturn(Qt::CTRL | Qt::Key_Return);
constexpr QKeyCombination kCtrlEnter(Qt::CTRL | Qt::Key_Enter);
constexpr QKeyCombination kCtrlShiftC(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
constexpr QKeyCombination kF1(Qt::Key_F1);
constexpr QKeyCombination kQuestion(Qt::Key_Question);

} // namespace

Commands::Commands(QWidget* window)
    : QObject(window)
    , palette(add("palette", {kCtrlK}, Icon::Search, window))
    , find(add("find", {kCtrlF}, Icon::Search, window))
    , refresh(add("refresh", {kF5}, Icon::Refresh, window))
    , exportView(add("exportView", {kCtrlE}, Icon::Export, window))
    , update(add("update", {kCtrlReturn, kCtrlEnter}, Icon::Check, window))
    , updateAll(add("updateAll", {}, Icon::Check, window))
    , discard(add("discard", {}, Icon::Undo, window))
    , clearFilters(add("clearFilters", {}, Icon::Close, window))
    , copyMpnId(add("copyMpnId", {kCtrlShiftC}, Icon::Copy, window))
    , copySupportCard(add("copySupportCard", {}, Icon::Copy, window))
    , resendMail(add("resendMail", {}, Icon::Mail, window))
    , switchLanguage(add("switchLanguage", {}, Icon::Globe, window))
    , switchAccount(add("switchAccount", {}, Icon::Person, window))
    , newCompany(add("newCompany", {}, Icon::Add, window))
    , signOut(add("signOut", {}, Icon::SignOut, window))
    , openDataFolder(add("openDataFolder", {}, Icon::Folder, window))
    , openPortal(add("openPortal", {}, Icon::External, window))
    , showKeys(add("showKeys", {kF1, kQuestion}, Icon::Keyboard, window)) {
    for (std::size_t i = 0; i < kPlaces.size(); ++i) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        const QByteArray id = "goTo" + placeId(kPlaces.at(i)).toLatin1();
        m_places.at(i) = add(id.constData(), {key}, placeIcon(kPlaces.at(i)), window);
    }
    retranslate();
}

QAction* Commands::add(const char* id, const QList<QKeySequence>& keys, Icon icon,
                       QWidget* window) {
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcuts(keys);
    action->setIcon(style::icon(icon));
    window->addAction(action);
    m_all.append(action);
    return action;
}

QAction* Commands::goTo(Place place) const {
    return m_places.at(static_cast<std::size_t>(place));
}

void Commands::retranslate() {
    palette->setText(tr("Go to…"));
    find->setText(tr("Find in this list"));
    refresh->setText(tr("Refresh"));
    exportView->setText(tr("&Export…"));
    update->setText(tr("&Update"));
    updateAll->setText(tr("Update all"));
    discard->setText(tr("&Discard"));
    clearFilters->setText(tr("Clear filters"));
    copyMpnId->setText(tr("Copy MPN ID"));
    copySupportCard->setText(tr("Copy support card"));
    resendMail->setText(tr("Resend verification email"));
    // Each language offers the other one in the other one's own words.
    switchLanguage->setText(QLocale().language() == QLocale::Chinese ? u"English"_s : u"中文"_s);
    newCompany->setText(tr("New company or draft…"));
    signOut->setText(tr("Sign out"));
    openDataFolder->setText(tr("Open data folder"));
    openPortal->setText(tr("Open Partner Center"));
    showKeys->setText(tr("Keys"));
    for (const Place place : kPlaces)
        goTo(place)->setText(placeName(place));
}

} // namespace partnerdesk::dashboard
