#pragma once

#include "app/base/operation.h"
#include "app/flows/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace partnerdesk::wizard {

// Holds the draft that is being worked on and saves it by itself: 300 ms after the last change, at
// latest 700 ms after the first unsaved one, and when told. Lives as long as the application, so
// that closing a window never stops a write. One write at a time; a write that failed is told and
// tried again until it succeeds, so nothing typed is lost while the disk is full.
//
// UI thread.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    DraftKeeper(const flows::Services& services, base::Lanes& lanes, QObject* parent = nullptr);

    [[nodiscard]] const domain::Draft& draft() const { return m_draft; }
    // True once there is something in the draft worth keeping.
    [[nodiscard]] bool isStored() const { return m_stored; }

    // Takes another draft to work on; what is unsaved of the one before is written all the same.
    // `stored`: it came from the store, so there is nothing to save yet.
    void open(domain::Draft draft, bool stored);
    // Takes a new draft that is worth keeping as it is.
    void openNew(domain::Draft draft);
    void edit(const std::function<void(domain::Draft&)>& change);
    // Takes over what a flow stored by itself: how far the company has come.
    void adoptProgress(const domain::Draft& stored);
    // Writes now what is unsaved.
    void flush();
    // Drops what is unsaved of a draft that was deleted.
    void forget(const QString& id);

    // Nothing is unsaved and no write is under way.
    [[nodiscard]] bool isClean() const;
    [[nodiscard]] QDateTime lastSaved() const { return m_draft.saved; }

Q_SIGNALS:
    void opened();
    void edited();
    void saved();
    void failed(const partnerdesk::base::Problem& problem);

private:
    void want(const domain::Draft& draft);
    void write();
    void written(const domain::Draft& sent, const base::Result<domain::Draft>& result);

    const flows::Services& m_services;
    base::Lanes& m_lanes;
    domain::Draft m_draft;
    bool m_stored = false;
    std::vector<domain::Draft> m_unsaved; // newest state of each, the oldest change first
    base::Operation<domain::Draft> m_writing;
    bool m_due = false; // was told to write while a write was under way
    QTimer m_quiet;     // since the last change
    QTimer m_latest;    // since the first unsaved change
    QTimer m_retry;
};

} // namespace partnerdesk::wizard
