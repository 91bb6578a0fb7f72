#pragma once

// Everything the program keeps between two starts. Repositories take the data folder, open the
// database on the calling thread, work, and close it: any thread but the UI's. Every write is on
// disk when its function returns. Problems: StorageFault ("storage.readOnly", "storage.full",
// "storage.damaged", "storage.locked", "storage.missing", "storage.newer").
#include "app/store/acceptances.h"
#include "app/store/cached_answers.h"
#include "app/store/data_folder.h"
#include "app/store/directory_cache.h"
#include "app/store/draft_json.h"
#include "app/store/drafts.h"
#include "app/store/journal.h"
#include "app/store/portal_steps.h"
#include "app/store/settings.h"
#include "app/store/verification_history.h"
