#pragma once

#include "app/flows/services.h"

#include <functional>

namespace partnerdesk::flows {

// Writes the intent into the journal. A change whose intent cannot be written is not made.
[[nodiscard]] base::Result<qint64> beginRecord(const Services& services,
                                               store::JournalEntry intent);
// Writes what became of it; `problem` null means success, answered with `requestId`. A fault here
// is logged, not returned: the change has been made, and the entry stays "intended", which says
// that its outcome must be looked up.
void endRecord(const Services& services, qint64 id, const base::Problem* problem,
               const QString& requestId = {});

// What the service's support asks for, where the answer to a change carries it.
template <class T>
[[nodiscard]] QString requestIdOf(const T& answer) {
    if constexpr (requires { answer.requestId; })
        return answer.requestId;
    else
        return {};
}
template <class T>
[[nodiscard]] QString requestIdOf(const partner::ProgramAnswer<T>& answer) {
    const T* made = std::get_if<T>(&answer);
    return made ? requestIdOf(*made) : QString();
}

// The one way to change anything at a service: intent into the journal, call, result into the
// journal. Undo, the activity log and resume after a crash read that journal. Blocking; any thread
// but the UI's.
template <class T>
[[nodiscard]] base::Result<T> recordedChange(const Services& services,
                                             const store::JournalEntry& intent,
                                             const std::function<base::Result<T>()>& call) {
    const base::Result<qint64> id = beginRecord(services, intent);
    if (!id)
        return base::fail(id.error());
    base::Result<T> result = call();
    QString requestId;
    if constexpr (!std::is_void_v<T>)
        requestId = result ? requestIdOf(*result) : QString();
    endRecord(services, *id, result ? nullptr : &result.error(), requestId);
    return result;
}

// An entry with who and where filled in; the caller adds what.
[[nodiscard]] store::JournalEntry intentOf(const Connection& connection, const QString& action);

} // namespace partnerdesk::flows
