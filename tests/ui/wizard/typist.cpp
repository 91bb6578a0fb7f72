// A person who types a company name without end, in a process of its own that a test may kill at
// any moment. Prints one line per key: the monotonic time in milliseconds and how much was typed.
// usage: wizard_typist FOLDER

#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_stage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace partnerdesk;

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QString folder = QApplication::arguments().value(1);
    test::WizardStage stage(folder);
    stage.open();
    if (!stage.press("enrollNewButton") || !stage.press("profileFirstButton"))
        return 1;
    auto* name = stage.find<QLineEdit>("legalName");
    if (!test::waitFor([name] { return name->isVisible(); }))
        return 1;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, name, [name, typed = 0]() mutable {
        QTest::keyClick(name, static_cast<char>('a' + typed % 26));
        ++typed;
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
        std::printf("%lld %d\n", static_cast<long long>(now.count()), typed);
        std::fflush(stdout);
    });
    keys.start(std::chrono::milliseconds(25));
    return QApplication::exec();
}
