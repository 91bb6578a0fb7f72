#pragma once

#include <QUrl>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partnerdesk::widgets {
class Card;
}

namespace partnerdesk::wizard {

// A live cloud does not know this program until its administrator registered it: enter the ID, see
// how to register the app, or go on with portal steps alone.
class ClientIdPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ClientIdPanel(QWidget* parent = nullptr);

    // Permissions the app needs, as the cloud's file has them.
    void setScopes(const QStringList& scopes, const QString& redirect);
    // Where an administrator consents for the whole tenant; an ID is added once it is typed. Empty:
    // this provider has no such page.
    void setConsentPage(const QUrl& page);

Q_SIGNALS:
    void clientIdEntered(const QString& clientId);
    void withoutConnectionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Value {
        QLabel* label;
        QLabel* value;
        QPushButton* copy;
    };
    Value addValue(QGridLayout* grid, int row, const QString& name);
    void checkId();
    void showConsent();
    void retranslate();
    [[nodiscard]] QString forAdministrator() const;

    QLabel* m_idLabel;
    QLineEdit* m_id;
    QPushButton* m_use;
    QLabel* m_idMessage;
    widgets::Card* m_entry;
    widgets::Card* m_how;
    Value m_name;
    Value m_kind;
    Value m_redirect;
    Value m_permissions;
    Value m_consent;
    QUrl m_consentPage;
    QPushButton* m_copyAll;
    widgets::Card* m_without;
    QLabel* m_withoutText;
    QPushButton* m_goOn;
};

} // namespace partnerdesk::wizard
