#pragma once

#include "app/flows/services.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace partnerdesk::widgets {
class Chip;
class ElidedLabel;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

// One draft on the welcome page: name, step, when it was saved, and what can be done with it. The
// name is changed in place.
class DraftCardView final : public QFrame {
    Q_OBJECT

public:
    explicit DraftCardView(QWidget* parent = nullptr);

    // `cloudName`: of the card's cloud, where a file gives it its own.
    void setCard(const store::DraftCard& card, const QDate& today, const QString& cloudName);
    [[nodiscard]] const QString& draftId() const { return m_card.id; }
    void beginRename();

Q_SIGNALS:
    void continueRequested();
    void duplicateRequested();
    void renamed(const QString& name);
    void exportRequested();
    void deleteRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void endRename(bool take);

    store::DraftCard m_card;
    QDate m_today;
    QString m_cloudName;
    widgets::ElidedLabel* m_name;
    QLineEdit* m_edit;
    widgets::ElidedLabel* m_tenant;
    widgets::Chip* m_step;
    widgets::Chip* m_cloud;
    QLabel* m_saved;
    QPushButton* m_continue;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_duplicate;
    QAction* m_rename;
    QAction* m_export;
    QAction* m_delete;
};

} // namespace partnerdesk::wizard
