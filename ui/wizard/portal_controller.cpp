#include "ui/wizard/portal_controller.h"

#include "app/domain/portal_values.h"
#include "ui/wizard/current_cloud.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace partnerdesk::wizard {

namespace {

// The open step of this kind, or a new one with the draft's values. Not on the UI thread.
base::Result<std::optional<PortalView>> stepFor(const flows::Services& services,
                                                const QString& kindId, const domain::Draft& draft,
                                                QLocale::Language language) {
    const auto kinds = domain::PortalStepCatalogue::builtIn();
    if (!kinds)
        return base::fail(kinds.error());
    const domain::PortalStepKind* kind = kinds->step(kindId);
    if (kind == nullptr)
        return std::optional<PortalView>();
    const auto open = store::openPortalSteps(services.folder, draft.id);
    if (!open)
        return base::fail(open.error());
    PortalView view;
    view.kind = *kind;
    const auto found = std::find_if(open->begin(), open->end(), [&](const domain::PortalStep& one) {
        return one.kind == kindId;
    });
    if (found != open->end()) {
        view.step = *found;
    } else {
        view.step.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        view.step.kind = kindId;
        view.step.draftId = draft.id;
    }
    // What is handed over is what the draft says now.
    const auto countries = domain::CountryCatalogue::builtIn();
    if (!countries)
        return base::fail(countries.error());
    view.step.values = domain::portalValues(*kind, draft, *countries, language);
    return view;
}

} // namespace

PortalController::PortalController(const WizardServices& services, DraftKeeper& keeper,
                                   QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(keeper) {
    connect(&m_keeper, &DraftKeeper::opened, this, &PortalController::leave);
}

void PortalController::begin(const QString& kindId, const QString& account) {
    m_beginning.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flows = m_services.flows, kindId, draft = m_keeper.draft(),
         language = QLocale().language()](const base::CancelToken&, const base::ProgressCallback&) {
            return stepFor(flows, kindId, draft, language);
        },
        [this, account](base::Result<std::optional<PortalView>> result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_view = *std::move(result);
            if (m_view) {
                m_view->account = account;
                if (const auto& cloud = m_services.cloud.cloud())
                    m_view->page = domain::portalUrl(m_view->kind, cloud->id, cloud->portal);
            }
            Q_EMIT changed();
        });
}

void PortalController::openPage(const QUrl& page) {
    if (!m_view)
        return;
    m_services.openOutside(page);
    m_opening.start(
        m_services.lanes, m_services.lanes.workspaceWrites(),
        [&flows = m_services.flows, step = m_view->step](const base::CancelToken&,
                                                         const base::ProgressCallback&) {
            return flows::openedPortalStep(flows, step);
        },
        [this](const base::Result<domain::PortalStep>& result) {
            if (!result) {
                Q_EMIT failed(result.error());
            } else if (m_view && m_view->step.id == result->id) {
                m_view->step = *result;
                Q_EMIT changed();
            }
        });
}

void PortalController::confirm(const domain::PortalStep& step,
                               std::shared_ptr<const flows::Connection> connection) {
    if (!m_view || m_confirming.isRunning())
        return;
    m_keeper.flush();
    m_confirming.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flows = m_services.flows, kind = m_view->kind, step, draft = m_keeper.draft(),
         connection = std::move(connection)](const base::CancelToken& cancel,
                                             const base::ProgressCallback&) {
            return flows::confirmPortalStep(flows, connection.get(), kind, step, draft, cancel);
        },
        [this](const base::Result<flows::PortalConfirmation>& result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_keeper.adoptProgress(result->draft);
            const QString kind = result->step.kind;
            using State = domain::PortalStepState;
            const bool done = result->step.state == State::ConfirmedByYou ||
                              result->step.state == State::VerifiedByService;
            if (done) {
                m_view.reset();
                Q_EMIT changed();
                Q_EMIT confirmed(kind);
            } else if (m_view) {
                m_view->step = result->step;
                m_view->differences = result->differences;
                Q_EMIT changed();
            }
        });
}

void PortalController::leave() {
    m_view.reset();
    Q_EMIT changed();
}

} // namespace partnerdesk::wizard
