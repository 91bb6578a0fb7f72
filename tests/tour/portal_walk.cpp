#include "tests/tour/portal_walk.h"

#include "app/base/clock.h"
#include "app/sandbox/sandbox.h"
#include "tests/tour/desk.h"
#include "tests/tour/guide.h"
#include "tests/tour/service_state.h"
#include "ui/shell/application.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <future>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kCopy("copyPortalValue_");

// A live cloud as a cloud file tells it: without a program service, and without a portal of its own
// name.
QByteArray cloudFile(const net::Cloud& cloud) {
    const QJsonObject file{
        {u"name"_s, u"Practice portal"_s},
        {u"authority"_s, cloud.authority.toString()},
        {u"graph"_s, cloud.graph.toString()},
        {u"partnerCenter"_s, cloud.partnerCenter.toString()},
        {u"clientId"_s, cloud.clientId},
        {u"scopes"_s,
         QJsonObject{{u"signIn"_s, QJsonArray::fromStringList(cloud.signInScopes)},
                     {u"graphRead"_s, QJsonArray::fromStringList(cloud.graphReadScopes)},
                     {u"graphWrite"_s, QJsonArray::fromStringList(cloud.graphWriteScopes)},
                     {u"partnerCenter"_s, QJsonArray::fromStringList(cloud.partnerCenterScopes)}}}};
    return QJsonDocument(file).toJson();
}

// The portal's part of the walk.
class PortalGuide {
public:
    PortalGuide(const Walk& walk, const QString& desk)
        : m_guide(walk, u"portal-"_s)
        , m_desk(desk) {}

    [[nodiscard]] Guide& guide() { return m_guide; }

    // P1: the tenant does not exist yet, nor does the profile: the name is typed here.
    void newTenant(const QString& company) {
        WindowDriver& windows = m_guide.windows();
        windows.press(u"newTenantButton"_s);
        windows.waitFor(u"portalStepForm"_s);
        windows.type(u"portalValue_legalName"_s, company);
        doStep(u"2-new-tenant"_s, true);
        windows.waitFor(u"signInButton"_s);
    }

    // Does the step that shows; `proves`: it wants something back from the portal.
    void doStep(const QString& name, bool proves) {
        WindowDriver& windows = m_guide.windows();
        windows.waitFor(u"portalStepForm"_s);
        m_guide.picture(u"enrollmentWizard"_s, name + u"-1-begun"_s);
        if (proves && windows.find(u"portalStepDoneButton"_s)->isEnabled())
            throw StepFailed(name + u": could be confirmed without a proof"_s);
        m_desk.putNotes(copied());
        m_desk.clearSeen();
        windows.press(u"openPortalPageButton"_s);
        windows.waitUntil(name + u" to be done in the browser"_s,
                          [this] { return !m_desk.seen().isEmpty(); });
        const QString page = m_guide.picturePath(name + u"-2-page"_s);
        QFile::remove(page); // of an earlier walk
        QFile::copy(m_desk.pictureFile(), page);
        if (proves)
            paste(m_desk.seen());
        m_guide.picture(u"enrollmentWizard"_s, name + u"-3-proven"_s);
        windows.press(u"portalStepDoneButton"_s);
    }

    void becomeAdminAgent() {
        WindowDriver& windows = m_guide.windows();
        windows.waitUntil(u"the mail to be confirmed"_s,
                          [&] { return !windows.shows(u"fixButton2"_s); });
        windows.find(u"fixButton1"_s, true);
        m_guide.picture(u"enrollmentWizard"_s, u"5-admin-agent"_s);
        windows.press(u"fixButton1"_s);
        m_guide.consentToChanges();
        windows.find(u"nextButton"_s, true);
        m_guide.picture(u"enrollmentWizard"_s, u"5-admin-agent-done"_s);
        windows.press(u"nextButton"_s);
    }

private:
    // Presses Copy of every row and notes what the clipboard holds then.
    std::vector<Note> copied() {
        WindowDriver& windows = m_guide.windows();
        std::vector<Note> notes;
        const auto buttons = windows.find(u"portalStepForm"_s)->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (!button->objectName().startsWith(kCopy) || !button->isEnabled())
                continue;
            QGuiApplication::clipboard()->clear();
            windows.press(button->objectName());
            const QString field = button->objectName().mid(kCopy.size());
            notes.push_back({.field = field,
                             .label = windows.find(u"portalValue_"_s + field)->accessibleName(),
                             .value = QGuiApplication::clipboard()->text()});
        }
        if (notes.empty())
            throw StepFailed(u"the portal step hands nothing over"_s);
        return notes;
    }

    void paste(const QString& text) {
        WindowDriver& windows = m_guide.windows();
        QGuiApplication::clipboard()->setText(text);
        auto* field = qobject_cast<QPlainTextEdit*>(windows.find(u"portalPaste"_s, true));
        field->setFocus();
        field->paste();
        windows.find(u"portalStepDoneButton"_s, true);
    }

    Guide m_guide;
    const Desk m_desk;
};

void require(bool met, const QString& what) {
    if (!met)
        throw StepFailed(u"the service does not say: "_s + what);
}

} // namespace

void walkThroughPortal(QApplication& app, const Walk& walk) {
    const bool chinese = walk.language == u"zh_CN"_s;
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QString desk = folder.filePath(u"desk"_s);
    QDir().mkpath(data);
    QDir().mkpath(desk);

    const base::SystemClock clock;
    sandbox::Options options;
    options.dataDir = folder.filePath(u"service"_s);
    sandbox::Sandbox service(options, clock);
    const auto announced = service.start();
    if (!announced)
        throw StepFailed(u"the practice service does not start"_s);
    const net::Cloud practice = net::sandboxCloud(announced->origin, announced->clientId);
    QFile file(folder.filePath(u"cloud.json"_s));
    const QByteArray json = cloudFile(practice);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        throw StepFailed(u"cannot write the cloud file"_s);
    file.close();

    store::AppSettings settings;
    settings.language = walk.language;
    settings.theme = walk.theme;
    if (!store::saveSettings({data}, settings))
        throw StepFailed(u"cannot write settings"_s);
    const QString account = chinese ? u"admin@contoso.onmicrosoft.com"_s
                                    : u"adele@contosoincorporated.onmicrosoft.com"_s;
    shell::CommandLine line;
    line.dataDir = data;
    line.cloudFile = file.fileName();
    line.browser = u"\"%1\" --browse %u --language %2 --account %3 --desk \"%4\""_s.arg(
        walk.program, walk.language, account, desk);
    shell::Application program(line, app);
    if (!program.start())
        throw StepFailed(u"another instance is running"_s);

    PortalGuide portal(walk, desk);
    Guide& guide = portal.guide();
    guide.welcome();
    if (!chinese)
        portal.newTenant(u"Contoso Incorporated"_s);
    guide.signIn();
    guide.companyProfile();
    guide.windows().press(u"nextButton"_s);
    portal.doStep(u"3-enroll"_s, true);
    guide.windows().waitFor(u"agreementPage"_s);
    portal.doStep(u"4-agreement"_s, true);
    guide.windows().waitFor(u"adminAgentPage"_s);
    guide.windows().press(u"fixButton2"_s); // the mail to the contact
    const QString mail = announced->origin.toString() + u"/mail"_s;
    QProcess::execute(walk.program, {u"--browse"_s, mail, u"--language"_s, walk.language,
                                     u"--account"_s, account, u"--desk"_s, desk});
    portal.doStep(u"5-contact-mail"_s, false);
    portal.becomeAdminAgent();
    guide.dashboard(account);

    // Flows block, and never on the thread of the windows.
    const ServiceState state =
        std::async(std::launch::async, serviceState, practice, account).get();
    require(state.enrolled, u"enrolled"_s);
    require(!state.mpnId.isEmpty(), u"an MPN ID"_s);
    require(state.agreementAccepted, u"agreement accepted"_s);
    require(state.mailConfirmed, u"mail confirmed"_s);
    require(state.adminAgent, u"Admin agent"_s);
    guide.requireNoFindings();
}

} // namespace partnerdesk::tour
