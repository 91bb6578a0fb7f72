#pragma once

#include <QObject>
#include <QTranslator>

namespace partnerdesk::shell {

// The program's two languages and switching between them at run time: installing a translator sends
// QEvent::LanguageChange to every window. UI thread.
class Languages final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    using QObject::QObject;
    ~Languages() override;

    // "en" or "zh_CN"; anything else follows the system. Also sets the default QLocale.
    void use(const QString& language);
    [[nodiscard]] QString current() const { return m_current; }
    // As services want it: "en-US" or "zh-CN".
    [[nodiscard]] QString locale() const;

private:
    QTranslator m_own;
    QTranslator m_qt; // Qt's own words: context menus, dialogs
    QString m_current;
};

} // namespace partnerdesk::shell
