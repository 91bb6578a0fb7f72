#include "ui/shell/settings_keeper.h"

#include <utility>

namespace partnerdesk::shell {

SettingsKeeper::SettingsKeeper(store::DataFolder folder, base::Lanes& lanes, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_lanes(lanes)
    , m_settings(store::loadSettings(m_folder)) {}

void SettingsKeeper::change(const std::function<void(store::AppSettings&)>& change) {
    const store::AppSettings before = m_settings;
    change(m_settings);
    if (m_settings == before)
        return;
    m_dirty = true;
    if (!m_writing.isRunning())
        write();
}

void SettingsKeeper::write() {
    m_dirty = false;
    m_writing.start(
        m_lanes, m_lanes.workspaceWrites(),
        [folder = m_folder,
         settings = m_settings](const base::CancelToken&,
                                const base::ProgressCallback&) -> base::Result<std::monostate> {
            if (const base::Status saved = store::saveSettings(folder, settings); !saved)
                return base::fail(saved.error());
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& result) {
            if (!std::exchange(m_failing, !result) && !result)
                Q_EMIT failed(result.error());
            if (m_dirty)
                write();
        });
}

} // namespace partnerdesk::shell
