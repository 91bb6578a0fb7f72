#include "ui/shell/application.h"
#include "ui/shell/command_line.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

using partnerdesk::shell::CommandLine;

// QApplication ends a program that has no display; who only asks for help or the version needs
// none.
bool asksToBeTold(int argc, char** argv) {
    constexpr std::array<std::string_view, 6> kAsking{"-h",         "-?", "--help",
                                                      "--help-all", "-v", "--version"};
    return std::any_of(argv, argv + argc, [&](std::string_view argument) {
        return std::ranges::find(kAsking, argument) != kAsking.end();
    });
}

int tell(const CommandLine& line) {
    QTextStream(line.exitCode == 0 ? stdout : stderr) << line.message << '\n';
    return line.exitCode;
}

} // namespace

int main(int argc, char** argv) {
    if (asksToBeTold(argc, argv)) {
        const QCoreApplication app(argc, argv);
        const auto line = partnerdesk::shell::parseCommandLine(QCoreApplication::arguments());
        if (line.endsHere())
            return tell(line);
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("PartnerDesk"));
    QApplication::setApplicationVersion(QStringLiteral(PARTNERDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("partnerdesk"));

    const auto line = partnerdesk::shell::parseCommandLine(QApplication::arguments());
    if (line.endsHere())
        return tell(line);
    partnerdesk::shell::Application partnerDesk(line, app);
    if (!partnerDesk.start())
        return 0;
    return QApplication::exec();
}
