#pragma once

#include "tests/tour/inspector.h"
#include "tests/tour/tour.h"
#include "tests/tour/window_driver.h"

namespace partnerdesk::tour {

// The steps that every walk of the tour takes, over one running program.
class Guide {
public:
    // `mark`: goes into the names of the pictures ("portal-").
    explicit Guide(const Walk& walk, QString mark = {})
        : m_walk(walk)
        , m_mark(std::move(mark))
        , m_inspector(walk.language) {}

    [[nodiscard]] WindowDriver& windows() { return m_windows; }

    void welcome();
    void signIn();
    // Fills in the form, with one fault on the way, and goes on to the summary.
    void companyProfile();
    void agreement();
    void adminAgent();
    // After the first change was refused for want of consent: gives it and comes back to the page.
    void consentToChanges();
    void dashboard(const QString& account);
    // Leaves a picture of the page and looks at it.
    void picture(const QString& window, const QString& name);
    // Throws StepFailed with what the looks at the pages found.
    void requireNoFindings() const;
    [[nodiscard]] QString picturePath(const QString& name) const;

private:
    void place(const QString& id);
    void savePicture(const QString& window, const QString& name);
    void look(const QString& window, const QString& name);

    const Walk m_walk;
    const QString m_mark;
    WindowDriver m_windows;
    Inspector m_inspector;
};

} // namespace partnerdesk::tour
