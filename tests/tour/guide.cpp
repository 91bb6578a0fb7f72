#include "tests/tour/guide.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

#include <algorithm>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

// The company that is enrolled, as a person would type it in either language.
struct Typed {
    QString country;
    QString legalName;
    QString state;
    QString cityField; // the municipalities of China have a district and no city
    QString city;
    QString street;
    QString postalCode;
    QString lastName;
    QString firstName;
    QString phone;
};

Typed typed(const QString& language) {
    if (language == u"zh_CN"_s) {
        return {.country = u"CN"_s,
                .legalName = u"北京康拓索科技有限公司"_s,
                .state = u"北京市"_s,
                .cityField = u"district"_s,
                .city = u"海淀区"_s,
                .street = u"丹棱街 5 号"_s,
                .postalCode = u"100080"_s,
                .lastName = u"张"_s,
                .firstName = u"伟"_s,
                .phone = u"010 5917 5000"_s};
    }
    return {.country = u"US"_s,
            .legalName = u"Contoso Incorporated"_s,
            .state = u"WA"_s,
            .cityField = u"city"_s,
            .city = u"Redmond"_s,
            .street = u"One Microsoft Way"_s,
            .postalCode = u"98052"_s,
            .lastName = u"Vance"_s,
            .firstName = u"Adele"_s,
            .phone = u"425 555 0100"_s};
}

} // namespace

void Guide::welcome() {
    m_windows.waitFor(u"welcomePage"_s);
    picture(u"enrollmentWizard"_s, u"1-welcome-first"_s);
    for (const QString& box : {u"credentials"_s, u"legal"_s, u"authority"_s})
        m_windows.tick(u"tick_"_s + box);
    picture(u"enrollmentWizard"_s, u"1-welcome"_s);
    m_windows.press(u"enrollNewButton"_s);
}

void Guide::signIn() {
    m_windows.waitFor(u"signInButton"_s);
    picture(u"enrollmentWizard"_s, u"2-sign-in-ways"_s);
    m_windows.press(u"signInButton"_s);
    m_windows.waitFor(u"tenantCard"_s);
    picture(u"enrollmentWizard"_s, u"2-sign-in"_s);
    m_windows.press(u"nextButton"_s);
}

void Guide::companyProfile() {
    const Typed typed = tour::typed(m_walk.language);
    m_windows.waitFor(u"profileForm"_s);
    m_windows.choose(u"country"_s, typed.country);
    m_windows.type(u"legalName"_s, typed.legalName);
    m_windows.choose(u"state"_s, typed.state);
    m_windows.type(typed.cityField, typed.city);
    m_windows.type(u"addressLine1"_s, typed.street);
    m_windows.type(u"postalCode"_s, typed.postalCode);
    m_windows.type(u"lastName"_s, typed.lastName);
    m_windows.type(u"firstName"_s, typed.firstName);
    m_windows.type(u"phone"_s, typed.phone);
    m_windows.type(u"email"_s, u"info@contoso.com"_s);
    m_windows.waitFor(u"reasonButton"_s); // "1 field needs attention"
    picture(u"enrollmentWizard"_s, u"3-profile-refused"_s);
    m_windows.press(u"reasonButton"_s); // leads to the field
    m_windows.type(u"email"_s, u"wei.zhang@contoso.com"_s);
    picture(u"enrollmentWizard"_s, u"3-profile"_s);
    m_windows.press(u"nextButton"_s);
    m_windows.waitFor(u"profileSummary"_s);
    picture(u"enrollmentWizard"_s, u"3-summary"_s);
}

void Guide::agreement() {
    QWidget* text = m_windows.find(u"agreementText"_s);
    m_windows.waitFor(u"agreementVersion"_s);
    // Before it is signed: what was read and ticked in one language is not so in the other.
    look(u"enrollmentWizard"_s, u"4-agreement"_s);
    m_windows.readToEnd(text);
    m_windows.tick(u"authorizedBox"_s);
    m_windows.tick(u"acceptBox"_s);
    savePicture(u"enrollmentWizard"_s, u"4-agreement"_s);
    m_windows.press(u"nextButton"_s);
}

void Guide::adminAgent() {
    m_windows.waitFor(u"adminAgentPage"_s);
    m_windows.find(u"fixAllButton"_s, true);
    picture(u"enrollmentWizard"_s, u"5-admin-agent"_s);
    m_windows.press(u"fixAllButton"_s);
    consentToChanges(); // the mail is on its way already
    m_windows.find(u"nextButton"_s, true);
    m_windows.waitUntil(u"the repair to end"_s,
                        [this] { return !m_windows.shows(u"fixButton1"_s); });
    picture(u"enrollmentWizard"_s, u"5-admin-agent-done"_s);
    m_windows.press(u"nextButton"_s);
    // What was put off is done at once, as it may be in the program's own event loop, which ends
    // when no window is left.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QWidgetList windows = QApplication::topLevelWidgets();
    if (std::ranges::none_of(windows, &QWidget::isVisible))
        throw StepFailed(u"no window between the wizard and the dashboard"_s);
}

void Guide::consentToChanges() {
    m_windows.waitFor(u"allowInBrowserButton"_s);
    picture(u"enrollmentWizard"_s, u"5-admin-agent-consent"_s);
    m_windows.press(u"allowInBrowserButton"_s);
}

void Guide::dashboard(const QString& account) {
    m_windows.waitFor(u"dashboardWindow"_s);
    m_windows.waitFor(u"verificationCard"_s);
    picture(u"dashboardWindow"_s, u"6-overview"_s);
    m_windows.press(u"addUsersCardButton"_s);
    m_windows.pickRow(u"userTable"_s, account);
    m_windows.tick(u"salesAgentCheck"_s);
    picture(u"dashboardWindow"_s, u"7-users"_s);
    m_windows.press(u"updateButton"_s);
    m_windows.waitUntil(u"the change to be made"_s,
                        [this] { return !m_windows.shows(u"changesTitle"_s); });
    for (const QString& id :
         {u"organizationProfile"_s, u"agreements"_s, u"benefits"_s, u"activity"_s, u"settings"_s}) {
        place(id);
        picture(u"dashboardWindow"_s, u"8-"_s + id);
    }
}

void Guide::place(const QString& id) {
    m_windows.trigger(u"dashboardWindow"_s, u"goTo"_s + id);
    m_windows.settle();
}

void Guide::picture(const QString& window, const QString& name) {
    savePicture(window, name);
    look(window, name);
}

void Guide::savePicture(const QString& window, const QString& name) {
    m_windows.savePicture(window, picturePath(name));
}

void Guide::look(const QString& window, const QString& name) {
    if (m_walk.theme != store::Theme::Light)
        return; // the other one has the same sizes and words
    m_inspector.look(*m_windows.find(window), m_mark + name, [this, window] {
        if (window == u"dashboardWindow"_s)
            m_windows.trigger(window, u"switchLanguage"_s);
        else
            m_windows.press(u"languageButton"_s);
    });
}

void Guide::requireNoFindings() const {
    const QStringList& findings = m_inspector.findings();
    if (!findings.isEmpty())
        throw StepFailed(u"the looks at the pages:\n"_s + findings.join(u'\n'));
}

QString Guide::picturePath(const QString& name) const {
    const QString theme = m_walk.theme == store::Theme::Dark ? u"dark"_s : u"light"_s;
    return QDir(m_walk.pictures)
        .filePath(u"%1-%2-%3%4.png"_s.arg(m_walk.language, theme, m_mark, name));
}

} // namespace partnerdesk::tour
