#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace partnerdesk::shell {

using namespace Qt::StringLiterals;

namespace {

QString systemLanguage() {
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace

Languages::~Languages() {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::use(const QString& language) {
    const bool known = language == u"en"_s || language == u"zh_CN"_s;
    const QString wanted = known ? language : systemLanguage();
    if (wanted == m_current)
        return;
    m_current = wanted;
    QLocale::setDefault(QLocale(wanted == u"zh_CN"_s ? u"zh_CN"_s : u"en_US"_s));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_own.load(u":/i18n/partnerdesk_"_s + wanted))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

QString Languages::locale() const {
    return m_current == u"zh_CN"_s ? u"zh-CN"_s : u"en-US"_s;
}

} // namespace partnerdesk::shell
