#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace partnerdesk::widgets {

struct FileRequest {
    QString title = {};
    QString suggestedName = {}; // for saving
    QString filter = {};        // "CSV files (*.csv)", as QFileDialog takes it
};

// Seam: asks for a file. Returns at once; `picked` comes later with the path, on the UI thread, and
// not at all when the person cancels or `parent` died meanwhile.
class FilePicker {
public:
    using Picked = std::function<void(const QString& path)>;

    FilePicker() = default;
    virtual ~FilePicker() = default;
    Q_DISABLE_COPY_MOVE(FilePicker)

    virtual void open(QWidget* parent, const FileRequest& request, Picked picked) = 0;
    virtual void save(QWidget* parent, const FileRequest& request, Picked picked) = 0;
};

// The real one: the platform's file dialog.
class DialogFilePicker final : public FilePicker {
public:
    void open(QWidget* parent, const FileRequest& request, Picked picked) override;
    void save(QWidget* parent, const FileRequest& request, Picked picked) override;
};

} // namespace partnerdesk::widgets
