#pragma once

#include "ui/widgets/message_bar.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace partnerdesk::dashboard {

// A place's page: title line with buttons at the right, a lead, a message bar, content below. What
// the window's commands do in this place is overridden here.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const base::ProblemCatalogue& problems, QWidget* parent = nullptr);

    // Ctrl+F, F5, Ctrl+E. A page that cannot do one says so, and the command is disabled there.
    virtual void find() {}
    [[nodiscard]] virtual bool canFind() const { return false; }
    virtual void refresh() {}
    virtual void exportView() {}
    [[nodiscard]] virtual bool canExport() const { return false; }

    [[nodiscard]] widgets::MessageBar* messages() const { return m_messages; }

Q_SIGNALS:
    // canFind() or canExport() may answer differently now.
    void abilitiesChanged();

protected:
    // Called in the constructor of the last class and on every language change.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    void setTitle(const QString& title, const QString& lead);
    // At the right of the title; the Tab key comes to them first.
    void addTitleButton(QWidget* button);
    // Where the page's own content goes.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    // As body(), but scrolling when the window is too small.
    [[nodiscard]] QVBoxLayout* makeScrollingBody();
    // A panel at the right, over the whole height.
    void setSidePanel(QWidget* panel);

private:
    QLabel* m_title;
    QLabel* m_lead;
    QHBoxLayout* m_titleLine;
    QWidget* m_lastInTitle;
    widgets::MessageBar* m_messages;
    QVBoxLayout* m_body;
    QHBoxLayout* m_sides;
};

} // namespace partnerdesk::dashboard
