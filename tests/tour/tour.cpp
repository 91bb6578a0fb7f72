#include "tests/tour/guide.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QTemporaryDir>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

void walkThrough(QApplication& app, const Walk& walk) {
    const QTemporaryDir data;
    store::AppSettings settings;
    settings.language = walk.language;
    settings.theme = walk.theme;
    if (!store::saveSettings({data.path()}, settings))
        throw StepFailed(u"cannot write settings"_s);
    shell::CommandLine line;
    line.dataDir = data.path();
    line.browser = u"\"%1\" --browse %u --language %2"_s.arg(walk.program, walk.language);
    shell::Application program(line, app);
    if (!program.start())
        throw StepFailed(u"another instance is running"_s);

    Guide guide(walk);
    guide.welcome();
    guide.signIn();
    guide.companyProfile();
    guide.windows().press(u"nextButton"_s); // sends it
    guide.agreement();
    guide.adminAgent();
    guide.dashboard(u"admin@contoso.onmicrosoft.com"_s);
    guide.requireNoFindings();
}

} // namespace partnerdesk::tour
