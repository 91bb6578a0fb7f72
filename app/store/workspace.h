#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/directory/directory_snapshot.h"
#include "app/domain/agreement.h"
#include "app/domain/draft.h"
#include "app/domain/portal_step.h"
#include "app/domain/verification.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace partnerdesk::store {

// Where the data lives and what happened when it was opened. Repositories below take the folder,
// open the database on the calling thread, work, and close it: any thread but the UI's.
// Problems: StorageFault ("storage.readOnly", "storage.full", "storage.damaged", "storage.newer").
struct DataFolder {
    QString path;
    [[nodiscard]] QString workspaceFile() const; // workspace.db: precious
    [[nodiscard]] QString cacheFile() const;     // cache.db: rebuildable
    [[nodiscard]] QString settingsFile() const;  // settings.ini
    [[nodiscard]] QString sandboxFolder() const;
};

// Creates the folder (0700) and both databases, migrates after a backup, checks. A damaged workspace
// is set aside and salvaged table by table; the report says so.
struct OpenReport {
    bool workspaceSalvaged = false;
    QString setAside;                    // the damaged file's new name
    std::vector<std::pair<QString, int>> salvagedRows; // table, rows
};
[[nodiscard]] base::Result<OpenReport> openWorkspace(const DataFolder& folder,
                                                     const base::Clock& clock);

// drafts.cpp -----------------------------------------------------------------------------------
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
[[nodiscard]] base::Result<std::vector<DraftCard>> listDrafts(const DataFolder& folder); // newest first
[[nodiscard]] base::Result<domain::Draft> loadDraft(const DataFolder& folder, const QString& id);
// Insert or replace; an empty id gets a new GUID. Returns the draft as stored (id, saved).
[[nodiscard]] base::Result<domain::Draft> saveDraft(const DataFolder& folder, domain::Draft draft,
                                                    const base::Clock& clock);
[[nodiscard]] base::Status deleteDraft(const DataFolder& folder, const QString& id);
// The draft file: JSON, {"format":"partnerdesk-draft","version":1,...}. Problems: InvalidInput
// "draft.notJson", "draft.newer", "draft.tooLarge" (over 1 MiB), "draft.wrongFormat".
[[nodiscard]] QByteArray draftToJson(const domain::Draft& draft);
[[nodiscard]] base::Result<domain::Draft> draftFromJson(const QByteArray& json);

// acceptances.cpp, portal_steps.cpp, verification_history.cpp -------------------------------------
[[nodiscard]] base::Status keepAcceptance(const DataFolder& folder, const QString& tenantId,
                                          const domain::AgreementAcceptance& acceptance);
[[nodiscard]] base::Result<std::vector<domain::AgreementAcceptance>>
acceptances(const DataFolder& folder, const QString& tenantId);
[[nodiscard]] base::Status savePortalStep(const DataFolder& folder, const domain::PortalStep& step);
[[nodiscard]] base::Result<std::vector<domain::PortalStep>> openPortalSteps(const DataFolder& folder,
                                                                            const QString& draftId);
[[nodiscard]] base::Status recordVerification(const DataFolder& folder, const QString& tenantId,
                                              const domain::VerificationEvent& event);
[[nodiscard]] base::Result<std::vector<domain::VerificationEvent>>
verificationHistory(const DataFolder& folder, const QString& tenantId);

// journal.cpp: intent before the call, result after it ----------------------------------------
enum class JournalState { Intended, Succeeded, Failed, OutcomeUnknown };
struct JournalEntry {
    qint64 id = 0;
    QString tenantId;
    QString actor;   // user name of who did it
    QString action;  // "addRole", "removeRole", "enroll", "acceptAgreement", "resendMail"...
    QString target;  // id of what was changed
    QString targetName;
    QString before;  // shown as it is
    QString after;
    JournalState state = JournalState::Intended;
    QString problemKey;
    QString problemCode;
    QString requestId;
    QDateTime begun;
    QDateTime ended;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};
[[nodiscard]] base::Result<qint64> beginJournal(const DataFolder& folder, const JournalEntry& intent);
[[nodiscard]] base::Status endJournal(const DataFolder& folder, const JournalEntry& outcome);
// Newest first; at most `limit`.
[[nodiscard]] base::Result<std::vector<JournalEntry>> journal(const DataFolder& folder,
                                                              const QString& tenantId, int limit);

// directory_cache.cpp (cache.db) ----------------------------------------------------------------
struct CacheState {
    QString deltaLink; // empty: never completed a round
    QDateTime synced;
    qint64 people = 0;
};
[[nodiscard]] base::Result<CacheState> cacheState(const DataFolder& folder, const QString& tenantId);
// One batch in one transaction.
[[nodiscard]] base::Status cacheUsers(const DataFolder& folder, const QString& tenantId,
                                      const std::vector<domain::User>& users,
                                      const std::vector<QString>& removedIds, qint64 round);
// Users not seen in this full round are dropped; delta link and time are kept.
[[nodiscard]] base::Status finishRound(const DataFolder& folder, const QString& tenantId,
                                       qint64 round, bool fullRound, const QString& deltaLink,
                                       const QDateTime& synced);
// Replaces who holds `role`.
[[nodiscard]] base::Status cacheRoleMembers(const DataFolder& folder, const QString& tenantId,
                                            domain::Role role, const QStringList& userIds);
[[nodiscard]] base::Status cacheRoleChange(const DataFolder& folder, const QString& tenantId,
                                           const domain::RoleChange& change);
[[nodiscard]] base::Result<std::vector<directory::Person>> cachedPeople(const DataFolder& folder,
                                                                        const QString& tenantId);
// Small answers kept for offline reading ("status", "benefits", "tenant"), by tenant and name.
[[nodiscard]] base::Status cacheAnswer(const DataFolder& folder, const QString& tenantId,
                                       const QString& name, const QByteArray& json,
                                       const QDateTime& time);
struct CachedAnswer {
    QByteArray json;
    QDateTime time;
};
[[nodiscard]] base::Result<std::optional<CachedAnswer>>
cachedAnswer(const DataFolder& folder, const QString& tenantId, const QString& name);

// settings.cpp ------------------------------------------------------------------------------------
enum class Theme { System, Light, Dark };
struct AppSettings {
    QString language; // "en", "zh_CN"; empty: the system's
    Theme theme = Theme::System;
    QString cloud = QStringLiteral("sandbox");
    QString cloudFile;                 // of a custom cloud
    QMap<QString, QString> clientIds;  // by cloud
    QByteArray wizardGeometry;
    QByteArray dashboardGeometry;
    QString lastDraft;
    std::optional<domain::Account> lastAccount; // whose session may be resumed; no token here
    QString lastAccountCloud;

    friend bool operator==(const AppSettings&, const AppSettings&) = default;
};
// Small and local; the one file that may be read on the UI thread, before any window.
[[nodiscard]] AppSettings loadSettings(const DataFolder& folder);
[[nodiscard]] base::Status saveSettings(const DataFolder& folder, const AppSettings& settings);

} // namespace partnerdesk::store
