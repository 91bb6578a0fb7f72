#pragma once

#include "app/base/operation.h"
#include "app/store/settings.h"

#include <QObject>

#include <functional>
#include <variant>

namespace partnerdesk::shell {

// The settings in memory, and their way to the file: read once before any window, written on the
// lane of workspace writes, several changes at once where they come close together. UI thread.
class SettingsKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsKeeper)

public:
    SettingsKeeper(store::DataFolder folder, base::Lanes& lanes, QObject* parent = nullptr);

    [[nodiscard]] const store::AppSettings& settings() const { return m_settings; }
    void change(const std::function<void(store::AppSettings&)>& change);
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

Q_SIGNALS:
    // Once, until a write worked again: the window's place alone is written whenever it is moved.
    void failed(const partnerdesk::base::Problem& problem);

private:
    void write();

    const store::DataFolder m_folder;
    base::Lanes& m_lanes;
    store::AppSettings m_settings;
    base::Operation<std::monostate> m_writing;
    bool m_dirty = false;
    bool m_failing = false;
};

} // namespace partnerdesk::shell
