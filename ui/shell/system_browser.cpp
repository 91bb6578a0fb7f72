#include "ui/shell/system_browser.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>

namespace partnerdesk::shell {

using namespace Qt::StringLiterals;

bool SystemBrowser::open(const QUrl& url) {
    if (m_command.isEmpty()) {
        // QDesktopServices belongs to the UI thread; whether a browser came up cannot be known.
        return QMetaObject::invokeMethod(
            QCoreApplication::instance(), [url] { QDesktopServices::openUrl(url); },
            Qt::QueuedConnection);
    }
    QStringList words = QProcess::splitCommand(m_command);
    if (words.isEmpty())
        return false;
    const QString program = words.takeFirst();
    const QString address = QString::fromLatin1(url.toEncoded());
    if (words.filter(u"%u"_s).isEmpty())
        words.append(address);
    else
        words.replaceInStrings(u"%u"_s, address);
    return QProcess::startDetached(program, words);
}

} // namespace partnerdesk::shell
