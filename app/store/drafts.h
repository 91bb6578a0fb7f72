#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/draft.h"
#include "app/store/data_folder.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace partnerdesk::store {

// What the Welcome page shows of a draft.
struct DraftCard {
    QString id;
    QString name;
    QString cloud;
    QString tenantDomain;
    domain::WizardStep step = domain::WizardStep::Welcome;
    domain::EnrollmentState enrollment = domain::EnrollmentState::NotEnrolled;
    QDateTime saved;

    friend bool operator==(const DraftCard&, const DraftCard&) = default;
};

// Newest first.
[[nodiscard]] base::Result<std::vector<DraftCard>> listDrafts(const DataFolder& folder);
// NotFound "draft.missing" when it was deleted meanwhile.
[[nodiscard]] base::Result<domain::Draft> loadDraft(const DataFolder& folder, const QString& id);
// Insert or replace; an empty id gets a new GUID. Returns the draft as stored (id, saved). What the
// service has done is never undone by an older copy: when the stored draft is further in its
// enrollment, its `enrollment`, `mpnId` and `submitted` stay.
[[nodiscard]] base::Result<domain::Draft> saveDraft(const DataFolder& folder, domain::Draft draft,
                                                    const base::Clock& clock);
// With its portal steps. A draft that is gone already is no problem.
[[nodiscard]] base::Status deleteDraft(const DataFolder& folder, const QString& id);

} // namespace partnerdesk::store
