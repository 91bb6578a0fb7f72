#include "app/flows/directory_sync.h"

#include "app/base/log.h"
#include "app/domain/role_ids.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

bool wantsResync(const base::Problem& problem) {
    return problem.key == u"graph.resyncRequired"_s;
}

// One round of delta: from the kept link, or over everybody.
class Round {
public:
    Round(const Services& services, const Connection& connection, bool chineseOrder,
          const base::ProgressCallback& progress, const std::function<void(Snapshot)>& partial,
          const base::CancelToken& cancel)
        : m_services(services)
        , m_connection(connection)
        , m_chineseOrder(chineseOrder)
        , m_progress(progress)
        , m_partial(partial)
        , m_cancel(cancel)
        // Rounds are numbered by time, so that people of older rounds can be told apart.
        , m_number(services.clock.now().toMSecsSinceEpoch()) {}

    base::Status run(const QString& deltaLink) {
        m_full = deltaLink.isEmpty();
        auto page = m_full ? graph::firstUserDeltaPage(m_connection.graph(), m_cancel)
                           : graph::userPage(m_connection.graph(), QUrl(deltaLink), m_cancel);
        while (page) {
            if (base::Status kept = keep(*page); !kept)
                return kept;
            if (page->nextLink.isEmpty()) {
                return store::finishRound(m_services.folder, m_connection.tenantId(), m_number,
                                          m_full, page->deltaLink.toString(QUrl::FullyEncoded),
                                          m_services.clock.now());
            }
            page = graph::userPage(m_connection.graph(), page->nextLink, m_cancel);
        }
        return base::fail(page.error());
    }

private:
    base::Status keep(const graph::UserPage& page) {
        base::Status kept = store::cacheUsers(m_services.folder, m_connection.tenantId(),
                                              page.users, page.removedIds, m_number);
        if (!kept)
            return kept;
        m_people += static_cast<qint64>(page.users.size());
        m_progress({.done = m_people, .total = 0});
        // A first round may take minutes: show what is there each time it doubled.
        if (m_full && !page.nextLink.isEmpty() && m_people >= m_nextPartial) {
            m_nextPartial = m_people * 2;
            const auto soFar =
                cachedDirectory(m_services.folder, m_connection.tenantId(), m_chineseOrder);
            if (soFar)
                m_partial(soFar->snapshot);
        }
        return m_cancel.check();
    }

    const Services& m_services;
    const Connection& m_connection;
    const bool m_chineseOrder;
    const base::ProgressCallback& m_progress;
    const std::function<void(Snapshot)>& m_partial;
    const base::CancelToken& m_cancel;
    const qint64 m_number;
    bool m_full = false;
    qint64 m_people = 0;
    qint64 m_nextPartial = 0;
};

base::Result<QStringList> holders(const Connection& connection, domain::Role role,
                                  const base::CancelToken& cancel) {
    if (domain::groupOf(role) == domain::RoleGroup::Tenant) {
        const auto members =
            graph::directoryRoleMembers(connection.graph(), domain::roleTemplateId(role), cancel);
        if (!members)
            return base::fail(members.error());
        QStringList ids;
        for (const domain::User& user : *members)
            ids.append(user.id);
        return ids;
    }
    const auto group = graph::groupByName(connection.graph(), domain::agentGroupName(role), cancel);
    if (!group)
        return base::fail(group.error());
    if (!*group)
        return QStringList();
    return graph::groupMemberIds(connection.graph(), (*group)->id, cancel);
}

base::Status keepCompanyRoles(const Services& services, const Connection& connection,
                              const base::CancelToken& cancel) {
    const auto answer = connection.program().companyRoles(cancel);
    if (!answer) {
        // No such service in this cloud, or no enrolled company yet: nobody holds company roles.
        if (answer.error().kind == base::ProblemKind::NotSupported ||
            answer.error().kind == base::ProblemKind::NotFound)
            return {};
        return base::fail(answer.error());
    }
    for (const domain::Role role : domain::rolesOfGroup(domain::RoleGroup::Company)) {
        QStringList ids;
        for (const partner::UserCompanyRoles& user : *answer) {
            if (user.roles.contains(role))
                ids.append(user.userId);
        }
        base::Status kept =
            store::cacheRoleMembers(services.folder, connection.tenantId(), role, ids);
        if (!kept)
            return kept;
    }
    return {};
}

base::Status syncRoles(const Services& services, const Connection& connection,
                       const base::CancelToken& cancel) {
    for (const auto group : {domain::RoleGroup::Tenant, domain::RoleGroup::Agent}) {
        for (const domain::Role role : domain::rolesOfGroup(group)) {
            const auto ids = holders(connection, role, cancel);
            if (!ids)
                return base::fail(ids.error());
            base::Status kept =
                store::cacheRoleMembers(services.folder, connection.tenantId(), role, *ids);
            if (!kept)
                return kept;
        }
    }
    return keepCompanyRoles(services, connection, cancel);
}

} // namespace

base::Result<CachedDirectory> cachedDirectory(const store::DataFolder& folder,
                                              const QString& tenantId, bool chineseOrder) {
    const auto state = store::cacheState(folder, tenantId);
    if (!state)
        return base::fail(state.error());
    const auto people = store::cachedPeople(folder, tenantId);
    if (!people)
        return base::fail(people.error());
    return CachedDirectory{.snapshot = directory::DirectorySnapshot::build(*people, chineseOrder),
                           .state = *state};
}

base::Result<CachedDirectory> syncDirectory(const Services& services, const Connection& connection,
                                            bool chineseOrder,
                                            const base::ProgressCallback& progress,
                                            const std::function<void(Snapshot)>& partial,
                                            const base::CancelToken& cancel) {
    const auto state = store::cacheState(services.folder, connection.tenantId());
    if (!state)
        return base::fail(state.error());
    Round round(services, connection, chineseOrder, progress, partial, cancel);
    base::Status done = round.run(state->deltaLink);
    if (!done && wantsResync(done.error())) {
        qCInfo(base::logSync) << "delta link expired, reading everybody again";
        done = round.run({});
    }
    if (!done)
        return base::fail(done.error());
    if (const base::Status roles = syncRoles(services, connection, cancel); !roles)
        return base::fail(roles.error());
    return cachedDirectory(services.folder, connection.tenantId(), chineseOrder);
}

} // namespace partnerdesk::flows
