#include "tests/ui/wizard/wizard_stage.h"

#include "tests/support/contoso.h"
#include "tests/support/wait_for.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kFirstPause = 10ms; // before a retry: nobody is throttled here

const char* pageOf(domain::WizardStep step) {
    static const QMap<domain::WizardStep, const char*> pages{
        {domain::WizardStep::Welcome, "welcomePage"},
        {domain::WizardStep::SignIn, "signInPage"},
        {domain::WizardStep::CompanyProfile, "profilePage"},
        {domain::WizardStep::Agreement, "agreementPage"},
        {domain::WizardStep::AdminAgent, "adminAgentPage"}};
    return pages.value(step);
}

} // namespace

// Whoever is to sign in next does so with their password.
class WizardStage::Browser final : public auth::BrowserOpener {
public:
    explicit Browser(net::HttpTransport& transport)
        : m_transport(transport) {}

    [[nodiscard]] bool open(const QUrl& url) override {
        auto walk = std::make_unique<FormBrowser>(m_transport, values);
        const bool opened = values.isEmpty() || walk->open(url);
        m_walks.push_back(std::move(walk));
        return opened;
    }

    QMap<QString, QString> values; // empty: a browser that nobody sits at

private:
    net::HttpTransport& m_transport;
    std::vector<std::unique_ptr<FormBrowser>> m_walks;
};

WizardStage::WizardStage(const QString& folder)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder)
    , m_http(network, m_clock, kFirstPause)
    , m_browser(std::make_unique<Browser>(network))
    , m_flows(std::make_unique<flows::Services>(
          flows::Services{.clock = m_clock,
                          .http = m_http,
                          .vault = vault,
                          .browser = *m_browser,
                          .folder = {m_folder.filePath(u"data"_s)}}))
    , m_problems(base::ProblemCatalogue::builtIn()) {
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_cloud.setPending(u"sandbox"_s);
}

WizardStage::~WizardStage() {
    close();
}

void WizardStage::startSandbox() {
    if (!m_sandbox) {
        writeFaults("[]");
        sandbox::Options options;
        options.dataDir = m_folder.filePath(u"sandbox"_s);
        options.noConsent = !asksForConsent;
        options.reviewSeconds = 0;
        options.replicationSeconds = 0;
        options.faultsFile = m_folder.filePath(u"faults.json"_s);
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    }
    const auto announced = m_sandbox->start();
    Q_ASSERT(announced);
    for (const auto& account : announced->accounts)
        m_passwords.insert(account.userName, account.password);
    m_origin = announced->origin;
    const net::Cloud cloud = net::sandboxCloud(announced->origin, announced->clientId);
    m_cloud.setCloud(m_programLeftOut ? withoutProgram(cloud) : cloud);
}

net::Cloud WizardStage::withoutProgram(net::Cloud cloud) {
    cloud.id = u"custom"_s;
    cloud.name = u"Practice portal"_s;
    cloud.program.clear();
    cloud.signUp.clear();
    return cloud;
}

void WizardStage::leaveProgramOut() {
    m_programLeftOut = true;
    const net::Cloud cloud = withoutProgram(*m_cloud.cloud());
    m_cloud.setPending(cloud.id);
    m_cloud.setCloud(cloud);
}

void WizardStage::useLiveCloud(const QString& id) {
    m_cloud.setPending(id);
    m_cloud.setCloud(*net::builtInCloud(id));
}

QString WizardStage::doAtPortal(const QString& page, const QMap<QString, QString>& values) {
    const domain::CompanyProfile typed = profile();
    QMap<QString, QString> fields{{u"username"_s, administrator()},
                                  {u"password"_s, m_passwords.value(administrator())},
                                  {u"otp"_s, QString()},
                                  {u"email"_s, typed.primaryContact.email},
                                  {u"duns"_s, QString()},
                                  {u"country"_s, typed.address.country},
                                  {u"legalName"_s, typed.legalName},
                                  {u"addressLine1"_s, typed.address.addressLine1},
                                  {u"addressLine2"_s, QString()},
                                  {u"district"_s, typed.address.district},
                                  {u"city"_s, QString()},
                                  {u"state"_s, typed.address.state},
                                  {u"postalCode"_s, typed.address.postalCode},
                                  {u"firstName"_s, typed.primaryContact.firstName},
                                  {u"lastName"_s, typed.primaryContact.lastName},
                                  {u"phone"_s, u"1059175000"_s},
                                  {u"authority"_s, u"yes"_s},
                                  {u"read"_s, u"yes"_s}};
    fields.insert(values);
    FormBrowser browser(network, fields);
    return browser.walk(QUrl(m_origin.toString() + page));
}

void WizardStage::stopSandbox() {
    if (m_sandbox)
        m_sandbox->stop();
}

void WizardStage::failBy(const QByteArray& rules) {
    stopSandbox();
    writeFaults(rules);
    [[maybe_unused]] const auto announced = m_sandbox->start(); // where it was before
    Q_ASSERT(announced);
    network.losePatienceWith(rules);
    // How the service is now is heard before anything is asked of it: heard later, it would take
    // away a message that the answer had brought.
    m_journey->connectivity().ask();
    (void)waitFor([&] { return m_lanes->isIdle(); });
    QCoreApplication::processEvents();
}

void WizardStage::writeFaults(const QByteArray& rules) const {
    QFile file(m_folder.filePath(u"faults.json"_s));
    [[maybe_unused]] const bool written = file.open(QIODevice::WriteOnly) && file.write(rules) > 0;
    Q_ASSERT(written);
}

void WizardStage::open() {
    const auto report = store::openWorkspace(m_flows->folder, m_clock);
    Q_ASSERT(report);
    m_lanes = std::make_unique<base::Lanes>();
    m_journey = std::make_unique<wizard::EnrollmentJourney>(services());
    m_window = std::make_unique<wizard::EnrollmentWizard>(*m_journey);
    m_window->show();
    const QSignalSpy begun(m_journey.get(), &wizard::EnrollmentJourney::begun);
    m_window->workspaceOpened(report);
    m_journey->begin(lastDraft);
    (void)waitFor([&] { return !begun.isEmpty() && m_lanes->isIdle(); });
}

void WizardStage::close() {
    if (!m_journey)
        return;
    m_window->close();
    (void)waitFor([this] { return m_journey->isSafeToEnd(); });
    m_lanes->cancelAll();
    m_window.reset();
    m_journey.reset();
    m_lanes.reset();
}

wizard::WizardServices WizardStage::services() {
    return {.flows = *m_flows,
            .lanes = *m_lanes,
            .problems = m_problems,
            .files = files,
            .confirm = confirm,
            .cloud = m_cloud,
            .language = [this] { return language; },
            .setLanguage =
                [this](const QString& wanted) {
                    language = wanted;
                    QLocale::setDefault(QLocale(wanted));
                    QEvent change(QEvent::LanguageChange);
                    QCoreApplication::sendEvent(m_window.get(), &change);
                    const auto all = m_window->findChildren<QWidget*>();
                    // Some make their parts anew.
                    for (const QPointer<QWidget>& child :
                         QList<QPointer<QWidget>>(all.begin(), all.end())) {
                        QEvent inner(QEvent::LanguageChange);
                        if (child)
                            QCoreApplication::sendEvent(child, &inner);
                    }
                },
            .knownAccount = [this] { return m_known; },
            .keepAccount = [this](const wizard::KnownAccount& known) { m_known = known; },
            .chooseCloud = [this](const QString& id) { m_cloud.setPending(id); },
            .chooseCloudFile = [this](const QString& path) { cloudFile = path; },
            .setClientId = [](const QString&) {},
            .keepLastDraft = [this](const QString& id) { lastDraft = id; },
            .openOutside = [this](const QUrl& url) { outside.push_back(url); },
            .signInLimit = signInLimit};
}

domain::Draft WizardStage::storedDraft() const {
    return store::loadDraft(m_flows->folder, lastDraft).value_or(domain::Draft{});
}

QPushButton* WizardStage::button(const char* name) const {
    for (QPushButton* one : m_window->findChildren<QPushButton*>(QLatin1StringView(name))) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

bool WizardStage::press(const char* name) {
    if (!waitFor([&] { return button(name) != nullptr && button(name)->isEnabled(); }))
        return false;
    button(name)->click();
    return true;
}

bool WizardStage::isAt(domain::WizardStep step) const {
    const auto* page = find<QWidget>(pageOf(step));
    return page != nullptr && page->isVisible();
}

widgets::MessageBar* WizardStage::messages(domain::WizardStep step) const {
    const auto* page = find<QWidget>(pageOf(step));
    return page == nullptr ? nullptr : page->findChild<widgets::MessageBar*>(u"messageBar"_s);
}

void WizardStage::willSignInAs(const QString& userName) {
    m_browser->values = {{u"username"_s, userName}, {u"password"_s, m_passwords.value(userName)}};
}

void WizardStage::nobodySignsIn() {
    m_browser->values.clear();
}

QString WizardStage::administrator() {
    return u"admin@contoso.onmicrosoft.com"_s;
}

QString WizardStage::ordinaryUser() {
    return u"adele@contoso.onmicrosoft.com"_s;
}

domain::CompanyProfile WizardStage::profile() {
    return contoso();
}

} // namespace partnerdesk::test
