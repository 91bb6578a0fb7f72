#include "app/flows/drafts.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

// One byte over what store::draftFromJson takes, so that it can say "too large" by itself.
constexpr qint64 kReadLimit = 1024 * 1024 + 1;

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

base::Problem fileProblem(const QString& key, const QString& path, const QString& technical) {
    return {.kind = base::ProblemKind::StorageFault,
            .key = key,
            .arguments = {path},
            .technical = technical,
            .retryable = true};
}

} // namespace

domain::Draft newDraft(const QString& cloud, domain::JourneyKind kind) {
    domain::Draft draft;
    draft.id = newId();
    draft.cloud = cloud;
    draft.kind = kind;
    return draft;
}

domain::Draft copyOf(const domain::Draft& original) {
    domain::Draft copy = newDraft(original.cloud, original.kind);
    copy.name = original.name;
    copy.renamed = original.renamed;
    copy.ticked = original.ticked;
    copy.profile = original.profile;
    copy.step = std::min(original.step, domain::WizardStep::CompanyProfile);
    return copy;
}

base::Result<domain::Draft> saveDraft(const Services& services, domain::Draft draft) {
    return store::saveDraft(services.folder, std::move(draft), services.clock);
}

base::Result<std::vector<store::DraftCard>> listDrafts(const Services& services) {
    return store::listDrafts(services.folder);
}

base::Result<domain::Draft> openDraft(const Services& services, const QString& id) {
    return store::loadDraft(services.folder, id);
}

base::Result<domain::Draft> duplicateDraft(const Services& services, const QString& id,
                                           const QString& name) {
    const auto original = openDraft(services, id);
    if (!original)
        return base::fail(original.error());
    domain::Draft copy = copyOf(*original);
    copy.name = name;
    copy.renamed = true;
    return saveDraft(services, std::move(copy));
}

base::Status renameDraft(const Services& services, const QString& id, const QString& name) {
    auto draft = openDraft(services, id);
    if (!draft)
        return base::fail(draft.error());
    draft->name = name;
    draft->renamed = true;
    if (const auto saved = saveDraft(services, *std::move(draft)); !saved)
        return base::fail(saved.error());
    return {};
}

base::Result<domain::Draft> deleteDraft(const Services& services, const QString& id) {
    auto draft = openDraft(services, id);
    if (!draft)
        return draft;
    if (const base::Status deleted = store::deleteDraft(services.folder, id); !deleted)
        return base::fail(deleted.error());
    return draft;
}

base::Status exportDraft(const Services& services, const QString& id, const QString& path) {
    const auto draft = openDraft(services, id);
    if (!draft)
        return base::fail(draft.error());
    QSaveFile file(path);
    file.setDirectWriteFallback(true); // a folder where only this file may be written
    const QByteArray json = store::draftToJson(*draft);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return base::fail(fileProblem(u"draft.unwritable"_s, path, file.errorString()));
    return {};
}

base::Result<domain::Draft> importDraft(const Services& services, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(fileProblem(u"draft.unreadable"_s, path, file.errorString()));
    auto draft = store::draftFromJson(file.read(kReadLimit));
    if (!draft)
        return draft;
    // The file may be a copy of a draft that is here already.
    draft->id = newId();
    // Who brings a file has not read what somebody else ticked in it.
    draft->signing = {};
    return saveDraft(services, *std::move(draft));
}

} // namespace partnerdesk::flows
