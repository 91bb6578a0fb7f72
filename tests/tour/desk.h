#pragma once

#include <QString>

#include <vector>

namespace partnerdesk::tour {

inline constexpr QLatin1StringView kPracticePassword("Practice-2026");

// One value as the person copied it: under what words it goes into the portal's form.
struct Note {
    QString field; // field id
    QString label;
    QString value;
};

// The desk between the program and the browser: what was copied here, what was read there. Throws
// StepFailed.
class Desk {
public:
    explicit Desk(QString folder)
        : m_folder(std::move(folder)) {}

    void putNotes(const std::vector<Note>& notes) const;
    [[nodiscard]] std::vector<Note> notes() const;

    // The text of the page at which the errand ended; a picture of it lies beside it.
    void putSeen(const QString& text) const;
    [[nodiscard]] QString seen() const; // empty: not there yet
    void clearSeen() const;
    [[nodiscard]] QString pictureFile() const { return file(u"page.png"); }

private:
    [[nodiscard]] QString file(QStringView name) const;

    const QString m_folder;
};

} // namespace partnerdesk::tour
