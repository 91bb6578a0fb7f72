#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace partnerdesk::dashboard {

class Commands;

// The bar on top: "Go to…", whose tenant and account this is (with its menu), the other language.
// Below it a stripe in the tenant's colour.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Commands& commands, QWidget* parent = nullptr);

    void setTenant(const QString& tenantId, const QString& tenantName, const QString& userName);
    [[nodiscard]] QWidget* goToButton() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void showAccount();

    Commands& m_commands;
    QString m_tenantName;
    QString m_userName;
    QPushButton* m_goTo;
    QToolButton* m_account;
    QWidget* m_stripe;
};

} // namespace partnerdesk::dashboard
