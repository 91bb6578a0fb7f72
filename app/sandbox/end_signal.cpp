#include "app/sandbox/end_signal.h"

#include <cstdio>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>

#include <csignal>
#endif

namespace partnerdesk::sandbox {

namespace {

void readToTheEnd() {
    while (std::getc(stdin) != EOF) {
    }
}

#ifndef Q_OS_WIN
sigset_t endingSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}
#endif

} // namespace

#ifdef Q_OS_WIN

// Ctrl+C and a closed console end standard input as well.
EndSignal::EndSignal() {
    SetConsoleCtrlHandler(nullptr, TRUE);
}

void EndSignal::wait() const {
    readToTheEnd();
}

#else

EndSignal::EndSignal() {
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void EndSignal::wait() const {
    // Left behind at the end: nothing interrupts a blocking read of standard input portably.
    std::thread([] {
        readToTheEnd();
        kill(getpid(), SIGTERM);
    }).detach();
    const sigset_t signals = endingSignals();
    int received = 0;
    sigwait(&signals, &received);
}

#endif

} // namespace partnerdesk::sandbox
