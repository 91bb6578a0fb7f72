#pragma once

#include "tests/ui/dashboard/dashboard_fixture.h"
#include "ui/dashboard/dashboard_window.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

// The window over what is cached; nobody is signed in.
class DashboardWindowTest : public test::DashboardFixture {
protected:
    void open() {
        window = std::make_unique<DashboardWindow>(services, session);
        window->show();
        QObject::connect(window.get(), &DashboardWindow::memoryChanged, window.get(),
                         [this](const WindowMemory& memory) { kept = memory; });
    }
    QAction* command(const char* id) const {
        return window->findChild<QAction*>(QString::fromLatin1(id));
    }
    QString title() const {
        auto* pages = window->findChild<QStackedWidget*>(u"pages"_s);
        return pages->currentWidget()->findChild<QLabel*>(u"pageTitle"_s)->text();
    }
    bool isShown(const char* name) const {
        return !window->findChild<QWidget*>(QString::fromLatin1(name))->isHidden();
    }

    std::unique_ptr<DashboardWindow> window;
    WindowMemory kept;
};

} // namespace partnerdesk::dashboard
