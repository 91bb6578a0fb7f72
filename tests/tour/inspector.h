#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace partnerdesk::tour {

// Looks at a page as a picky person does: as it is, in the smallest window, and after switching to
// the other language and back.
class Inspector {
public:
    // `language`: the one the walk is in.
    explicit Inspector(const QString& language);

    // `switchLanguage` does it the way a person would.
    void look(QWidget& window, const QString& page, const std::function<void()>& switchLanguage);

    // One line per finding.
    [[nodiscard]] const QStringList& findings() const { return m_findings; }

private:
    void measure(QWidget& window, const QString& page);
    void add(const QString& page, const QStringList& findings);
    // Words of Chinese on an English page.
    [[nodiscard]] QStringList chineseIn(const QStringList& words) const;

    bool m_chinese;
    QStringList m_findings;
};

} // namespace partnerdesk::tour
