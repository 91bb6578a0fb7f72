#pragma once

#include "ui/wizard/admin_agent_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace partnerdesk::wizard {

// The checks of step 5: what needs action first and open, advice and what could not be checked
// after it, the passed ones folded into one line.
class CheckList final : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(const base::ProblemCatalogue& problems, QWidget* parent = nullptr);

    void show(const AdminAgentView& view);
    // The button of what needs action first; false when nothing can be mended here.
    [[nodiscard]] bool focusFirstFix();

Q_SIGNALS:
    void fixRequested(partnerdesk::flows::CheckFix fix);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    [[nodiscard]] QWidget* latest(const QString& name) const;
    void addOpen(const flows::Check& check);
    void addPassed(const std::vector<flows::Check>& passed);
    void addLine();
    void stopAt(QPushButton* button);
    [[nodiscard]] QString explanation(const flows::Check& check) const;

    const base::ProblemCatalogue& m_problems;
    AdminAgentView m_view;
    bool m_unfolded = false;
    QVBoxLayout* m_layout;
    QWidget* m_lastStop = this; // in the order of the Tab key
};

} // namespace partnerdesk::wizard
