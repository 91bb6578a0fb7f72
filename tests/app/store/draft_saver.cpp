// Opens a data folder as the program does, then saves one draft again and again and prints each
// revision once it is stored, for tests that kill it or limit what it may write.
//
//     draft_saver DATA-FOLDER DRAFT-ID COUNT [MOST-BYTES-IN-A-FILE]
#include "app/base/clock.h"
#include "app/store/drafts.h"

#include <QCoreApplication>

#include <csignal>
#include <iostream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace partnerdesk;

namespace {

#ifdef Q_OS_UNIX
void limitFiles(qulonglong bytes) {
    std::signal(SIGXFSZ, SIG_IGN); // the write then fails instead of ending the program
    const rlimit limit{.rlim_cur = bytes, .rlim_max = bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}
#endif

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const store::DataFolder folder{.path = arguments.at(1)};
    const int count = arguments.at(3).toInt();
#ifdef Q_OS_UNIX
    if (arguments.size() > 4)
        limitFiles(arguments.at(4).toULongLong());
#endif
    const base::SystemClock clock;
    if (const auto opened = store::openWorkspace(folder, clock); !opened) {
        std::cout << opened.error().key.toStdString() << std::endl;
        return 1;
    }
    for (int revision = 1; revision <= count; ++revision) {
        domain::Draft draft;
        draft.id = arguments.at(2);
        draft.name = QString::number(revision);
        draft.profile.legalName = QString(1000, QChar(u'公'));
        if (const auto saved = store::saveDraft(folder, draft, clock); !saved) {
            std::cout << saved.error().key.toStdString() << std::endl;
            return 1;
        }
        std::cout << revision << std::endl; // flushed: the test relies on what it has read
    }
    return 0;
}
