#include "app/base/problem_catalogue.h"
#include "app/sandbox/command_line.h"
#include "app/sandbox/end_signal.h"
#include "app/sandbox/sandbox.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace partnerdesk;

namespace {

constexpr int kUsage = 2;

void say(std::FILE* out, const QByteArray& line) {
    std::fputs((line + '\n').constData(), out);
    std::fflush(out);
}

QByteArray words(const base::Problem& problem) {
    const base::ProblemWords text =
        base::ProblemCatalogue::builtIn().words(problem, QLocale::English);
    return (text.title + u' ' + text.cause).toUtf8();
}

} // namespace

int main(int argc, char** argv) {
    const sandbox::EndSignal end; // before any thread starts: they inherit its signal mask
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("partnerdesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTNERDESK_VERSION));

    const sandbox::CommandLine line = sandbox::parseCommandLine(QCoreApplication::arguments());
    if (!line.options) {
        say(line.isHelp ? stdout : stderr, line.message.toUtf8());
        return line.isHelp ? 0 : kUsage;
    }
    const base::SystemClock clock;
    sandbox::Sandbox service(*line.options, clock);
    const base::Result<sandbox::Announcement> started = service.start();
    if (!started) {
        say(stderr, words(started.error()));
        return 1;
    }
    say(stdout, QJsonDocument(started->toJson()).toJson(QJsonDocument::Compact));
    end.wait();
    service.stop();
    return 0;
}
