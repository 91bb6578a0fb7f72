#include "ui/shell/application.h"
#include "ui/shell/command_line.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("PartnerDesk"));
    QApplication::setApplicationVersion(QStringLiteral(PARTNERDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("partnerdesk"));

    const auto line = partnerdesk::shell::parseCommandLine(QApplication::arguments());
    if (line.endsHere()) {
        QTextStream(line.exitCode == 0 ? stdout : stderr) << line.message << '\n';
        return line.exitCode;
    }
    partnerdesk::shell::Application partnerDesk(line, app);
    if (!partnerDesk.start())
        return 0;
    return QApplication::exec();
}
