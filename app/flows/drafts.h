#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// What a person does with the drafts on the welcome page. Blocking; any thread but the UI's. Those
// that write belong on the lane of workspace writes, so that they keep their order with autosave.

// A draft that is nowhere stored yet; its id is its idempotency key from the start.
[[nodiscard]] domain::Draft newDraft(const QString& cloud, domain::JourneyKind kind);

// Another that begins with the same name and profile: tenant and enrollment stay behind.
[[nodiscard]] domain::Draft copyOf(const domain::Draft& original);

[[nodiscard]] base::Result<domain::Draft> saveDraft(const Services& services, domain::Draft draft);
[[nodiscard]] base::Result<std::vector<store::DraftCard>> listDrafts(const Services& services);
[[nodiscard]] base::Result<domain::Draft> openDraft(const Services& services, const QString& id);

// A copy for another company.
[[nodiscard]] base::Result<domain::Draft> duplicateDraft(const Services& services,
                                                         const QString& id, const QString& name);
[[nodiscard]] base::Status renameDraft(const Services& services, const QString& id,
                                       const QString& name);
// Answers with the draft as it was, for undo through saveDraft().
[[nodiscard]] base::Result<domain::Draft> deleteDraft(const Services& services, const QString& id);

[[nodiscard]] base::Status exportDraft(const Services& services, const QString& id,
                                       const QString& path);
// The new draft has an id of its own. Problems: those of store::draftFromJson, "draft.unreadable".
[[nodiscard]] base::Result<domain::Draft> importDraft(const Services& services,
                                                      const QString& path);

} // namespace partnerdesk::flows
