#pragma once

#include "app/sandbox/sandbox.h"
#include "tests/support/fake_confirm.h"
#include "tests/support/fake_file_picker.h"
#include "tests/support/fake_vault.h"
#include "tests/support/form_browser.h"
#include "tests/support/watched_transport.h"
#include "ui/wizard/current_cloud.h"
#include "ui/wizard/enrollment_journey.h"
#include "ui/wizard/enrollment_wizard.h"

#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

namespace partnerdesk::widgets {
class MessageBar;
}

namespace partnerdesk::test {

// The wizard over real parts: SQLite files, sockets, the sandbox with contoso in it. Only the
// browser, the file picker and the questions are played.
class WizardStage {
public:
    // `folder`: where the data lives; empty: a folder that goes with the stage.
    explicit WizardStage(const QString& folder = {});
    ~WizardStage();
    Q_DISABLE_COPY_MOVE(WizardStage)

    // Makes the journey and its window, as at the start of the program.
    void open();
    // Closes them as "Save and close" does, waits until all is saved, and leaves the files.
    void close();
    // Starts the practice service; the window may be open already.
    void startSandbox();
    // The same service as a live cloud would be seen: without a program service of its own.
    void leaveProgramOut();
    // A built-in cloud that does not know this program yet.
    void useLiveCloud(const QString& id);
    // Works the portal's page by form posts as the administrator, with these values by field id on
    // top of the profile's; the text of the last page.
    [[nodiscard]] QString doAtPortal(const QString& page,
                                     const QMap<QString, QString>& values = {});
    // The service goes away, as when the cable is pulled.
    void stopSandbox();
    // The service goes wrong by these rules (see sandbox/faults.h) from now on; "[]": well again.
    void failBy(const QByteArray& rules);

    [[nodiscard]] wizard::EnrollmentJourney& journey() { return *m_journey; }
    [[nodiscard]] wizard::EnrollmentWizard& window() const { return *m_window; }
    [[nodiscard]] const flows::Services& flows() const { return *m_flows; }
    [[nodiscard]] base::Lanes& lanes() { return *m_lanes; }
    [[nodiscard]] domain::Draft storedDraft() const;

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        return m_window->findChild<Widget*>(QLatin1StringView(name));
    }
    // The visible push button of that name; null when there is none.
    [[nodiscard]] QPushButton* button(const char* name) const;
    [[nodiscard]] bool isAt(domain::WizardStep step) const;
    // Of the page of that step; null before the page was made.
    [[nodiscard]] widgets::MessageBar* messages(domain::WizardStep step) const;
    // Waits for the button to be usable and clicks it; false when it never is.
    [[nodiscard]] bool press(const char* name);

    // Who signs in next.
    void willSignInAs(const QString& userName);
    void nobodySignsIn();
    [[nodiscard]] static QString administrator();
    [[nodiscard]] static QString ordinaryUser();
    // A profile of a Chinese company without any fault.
    [[nodiscard]] static domain::CompanyProfile profile();

    FakeFilePicker files;
    FakeConfirm confirm;
    FakeVault vault;
    WatchedTransport network;
    bool asksForConsent = false; // the service, from its start on
    QString language = QStringLiteral("en");
    QString lastDraft;
    QString cloudFile; // the last one chosen
    std::chrono::seconds signInLimit = auth::SignInRequest().timeLimit;
    std::vector<QUrl> outside; // pages of other sites that were opened

private:
    [[nodiscard]] wizard::WizardServices services();
    [[nodiscard]] static net::Cloud withoutProgram(net::Cloud cloud);
    void writeFaults(const QByteArray& rules) const;

    QTemporaryDir m_temporary;
    const QDir m_folder;
    base::SystemClock m_clock;
    net::HttpClient m_http;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QMap<QString, QString> m_passwords;
    QUrl m_origin;
    bool m_programLeftOut = false;
    class Browser;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<flows::Services> m_flows;
    base::ProblemCatalogue m_problems;
    std::unique_ptr<base::Lanes> m_lanes;
    wizard::CurrentCloud m_cloud;
    std::optional<wizard::KnownAccount> m_known;
    std::unique_ptr<wizard::EnrollmentJourney> m_journey;
    std::unique_ptr<wizard::EnrollmentWizard> m_window;
};

} // namespace partnerdesk::test
