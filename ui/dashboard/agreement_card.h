#pragma once

#include "app/domain/agreement.h"

#include <QFrame>
#include <QUrl>

#include <array>

class QAction;
class QLabel;

namespace partnerdesk::dashboard {

// An agreement that was accepted at the portal: what is known of it, what is not, and the way to
// its text.
class AgreementCard final : public QFrame {
    Q_OBJECT

public:
    explicit AgreementCard(QAction* openPortal, QWidget* parent = nullptr);

    void setAgreement(const QString& name, const domain::AgreementAcceptance& agreement);
    // Where the text is; may be empty.
    void setPortal(const QUrl& site);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    enum Fact { Version, SignedBy, Date, Portal, Text, FactCount };

    QString m_name;
    domain::AgreementAcceptance m_agreement;
    QUrl m_site;
    QLabel* m_title;
    std::array<QLabel*, FactCount> m_heads{};
    std::array<QLabel*, FactCount> m_values{};
    QWidget* m_way;
};

} // namespace partnerdesk::dashboard
