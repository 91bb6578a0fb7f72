#include "ui/wizard/portal_controller.h"

#include "app/base/log.h"
#include "app/domain/profile_fields.h"
#include "app/flows/new_tenant.h"
#include "ui/wizard/current_cloud.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Kept with the proof.
constexpr QLatin1StringView kPage("page");
constexpr QLatin1StringView kAccount("account");

// Whoever is signed in signs, unless the person says otherwise.
void proposeSigner(PortalView& view, const QString& name) {
    constexpr QLatin1StringView kSigner("signer");
    if (name.isEmpty())
        return;
    if (view.step.values.contains(kSigner))
        view.step.values.insert(kSigner, name);
    const bool asked = std::ranges::any_of(
        view.kind.proof, [&](const domain::PortalProof& proof) { return proof.id == kSigner; });
    if (asked && !view.step.proof.contains(kSigner))
        view.step.proof.insert(kSigner, name);
}

// What a profile keeps for a value as the portal words it.
QString keyOf(const domain::PortalWords& words, const QString& field, const QString& value) {
    const auto choices = words.choices.constFind(field);
    if (choices == words.choices.cend())
        return value;
    const auto meant = std::ranges::find_if(*choices, [&](const domain::PortalChoice& choice) {
        return choice.name.en == value || choice.name.zh == value;
    });
    return meant == choices->end() ? QString() : meant->key;
}

// The open step of this kind; else, where wanted, a new one. With the draft's values. Not on the UI
// thread.
base::Result<std::optional<PortalView>> stepFor(const flows::Services& services,
                                                const QString& kindId, const domain::Draft& draft,
                                                const domain::Account& account,
                                                QLocale::Language language, bool onlyOpen) {
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
    } else if (onlyOpen) {
        return std::optional<PortalView>();
    } else {
        view.step.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        view.step.kind = kindId;
        view.step.draftId = draft.id;
    }
    // What is handed over is what the draft says now; what it cannot say yet was typed in the step.
    const auto countries = domain::CountryCatalogue::builtIn();
    if (!countries)
        return base::fail(countries.error());
    const QMap<QString, QString> before = view.step.values;
    view.step.values = domain::portalValues(*kind, draft, *countries, language);
    view.words = domain::portalWords(*kind, draft, *countries);
    for (const domain::PortalField& field : kind->fields) {
        if (field.asked && before.contains(field.id))
            view.step.values.insert(field.id, before.value(field.id));
    }
    proposeSigner(view, account.displayName);
    return view;
}

} // namespace

PortalController::PortalController(const WizardServices& services, DraftKeeper& keeper,
                                   QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(keeper) {
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(300ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &PortalController::flush);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(500ms);
    connect(&m_askSoon, &QTimer::timeout, this, &PortalController::askDomainNow);
    connect(&m_keeper, &DraftKeeper::opened, this, &PortalController::leave);
    m_confirming.onRest([this] { Q_EMIT changed(); });
}

void PortalController::begin(const QString& kindId, const domain::Account& account) {
    start(kindId, account, Start::New);
}

void PortalController::resume(const QString& kindId, const domain::Account& account) {
    start(kindId, account, Start::OnlyOpen);
}

void PortalController::start(const QString& kindId, const domain::Account& account, Start start) {
    // After what was typed is stored: the same lane, in order.
    flush();
    m_beginning.start(
        m_services.lanes, m_services.lanes.workspaceWrites(),
        [&flows = m_services.flows, kindId, draft = m_keeper.draft(), account,
         language = QLocale().language(), onlyOpen = start == Start::OnlyOpen](
            const base::CancelToken&, const base::ProgressCallback&) {
            return stepFor(flows, kindId, draft, account, language, onlyOpen);
        },
        [this, userName = account.userName,
         onlyOpen = start == Start::OnlyOpen](base::Result<std::optional<PortalView>> result) {
            if (!result) {
                if (result.error().kind != base::ProblemKind::Cancelled)
                    Q_EMIT failed(result.error());
                return;
            }
            if (onlyOpen && !*result)
                return;
            m_view = *std::move(result);
            if (m_view) {
                m_view->account = userName;
                m_view->page = pageOf(*m_view);
            }
            Q_EMIT changed();
        });
}

QUrl PortalController::pageOf(const PortalView& view) const {
    QUrl corrected(view.step.proof.value(kPage));
    const auto& cloud = m_services.cloud.cloud();
    if (domain::isPortalPage(corrected) || !cloud)
        return corrected;
    return domain::portalUrl(view.kind, cloud->id, cloud->portal);
}

void PortalController::openPage(const QUrl& page) {
    if (!m_view || !domain::isPortalPage(page))
        return;
    m_services.openOutside(page);
    flush();
    // The record says where it was done and as whom; a corrected address is used again.
    m_view->page = page;
    m_view->step.proof.insert(kPage, page.toString());
    m_view->step.proof.insert(kAccount, m_view->account);
    m_view->step.opened = m_services.flows.clock.now();
    if (m_view->step.state == domain::PortalStepState::NotStarted)
        m_view->step.state = domain::PortalStepState::Opened;
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
                m_view->step.state = result->state;
                m_view->step.opened = result->opened;
                Q_EMIT changed();
            }
        });
}

void PortalController::keep(const domain::PortalStep& step) {
    if (!m_view || m_view->step.id != step.id)
        return;
    // Its state is not the form's to say: the page may be opening just now.
    m_view->step.values = step.values;
    m_view->step.proof.insert(step.proof);
    m_unsaved = m_view->step;
    m_saveSoon.start();
}

void PortalController::askDomain(Connection connection) {
    static const QRegularExpression possible(u"^[A-Za-z0-9]{1,27}$"_s); // the service's rule
    if (!m_view)
        return;
    const QString domain = m_view->step.values.value(u"domainPrefix"_s);
    if (domain == m_domain && connection == m_domainConnection)
        return;
    m_domain = domain;
    m_domainConnection = std::move(connection);
    m_askSoon.stop();
    m_askingDomain.cancel();
    m_view->domainTaken.reset();
    if (m_domainConnection && possible.match(domain).hasMatch())
        m_askSoon.start();
}

void PortalController::askDomainNow() {
    m_askingDomain.start(
        m_services.lanes, m_services.lanes.reads(),
        [connection = m_domainConnection, domain = m_domain](const base::CancelToken& cancel,
                                                             const base::ProgressCallback&) {
            return flows::isDomainTaken(*connection, domain, cancel);
        },
        [this, domain = m_domain](const base::Result<bool>& taken) {
            // Only an aid: what cannot be asked is found out at the portal.
            if (!taken || !m_view || domain != m_domain)
                return;
            m_view->domainTaken = *taken;
            Q_EMIT changed();
        });
}

bool PortalController::flush() {
    if (m_unsaved && !m_saving.isRunning()) {
        m_saveSoon.stop();
        m_saving.start(
            m_services.lanes, m_services.lanes.workspaceWrites(),
            [&flows = m_services.flows,
             step = *m_unsaved](const base::CancelToken&,
                                const base::ProgressCallback&) -> base::Result<std::monostate> {
                if (const base::Status kept = store::savePortalStep(flows.folder, step); !kept)
                    return base::fail(kept.error());
                return std::monostate();
            },
            [this](const base::Result<std::monostate>& result) {
                if (!result)
                    Q_EMIT failed(result.error());
                flush(); // what was typed meanwhile
            });
        m_unsaved.reset();
    }
    return !m_unsaved && !m_saving.isRunning();
}

void PortalController::keepRecord(const QString& path) {
    if (!m_view)
        return;
    m_recording.start(
        m_services.lanes, m_services.lanes.workspaceWrites(),
        [&flows = m_services.flows, step = m_view->step, path](const base::CancelToken&,
                                                               const base::ProgressCallback&) {
            return flows::keepPortalRecord(flows, step, path);
        },
        [this](const base::Result<domain::PortalStep>& result) {
            if (!result) {
                Q_EMIT failed(result.error());
            } else if (m_view && m_view->step.id == result->id) {
                for (const QString& part : {u"fileName"_s, u"fileSha256"_s})
                    m_view->step.proof.insert(part, result->proof.value(part));
                Q_EMIT changed();
            }
        });
}

void PortalController::confirm(const domain::PortalStep& step, Connection connection,
                               flows::PortalTrust trust) {
    if (!m_view || m_confirming.isRunning())
        return;
    m_view->step = step;
    m_unsaved.reset(); // the confirmation stores it
    m_keeper.flush();
    m_confirming.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flows = m_services.flows, kind = m_view->kind, step, draft = m_keeper.draft(),
         connection = std::move(connection),
         trust](const base::CancelToken& cancel, const base::ProgressCallback&) {
            return flows::confirmPortalStep(flows, connection.get(), kind, step, draft, trust,
                                            cancel);
        },
        [this](const base::Result<flows::PortalConfirmation>& result) { answered(result); });
    Q_EMIT changed();
}

void PortalController::answered(const base::Result<flows::PortalConfirmation>& result) {
    if (!result) {
        Q_EMIT changed();
        if (result.error().kind != base::ProblemKind::Cancelled)
            Q_EMIT failed(result.error());
        return;
    }
    if (result->draft.id != m_keeper.draft().id)
        return; // another draft was opened meanwhile; this one is stored
    m_keeper.adoptProgress(result->draft);
    using State = domain::PortalStepState;
    const bool done = result->step.state == State::ConfirmedByYou ||
                      result->step.state == State::VerifiedByService;
    if (!done) {
        if (m_view) {
            m_view->step = result->step;
            m_view->differences = result->differences;
        }
        Q_EMIT changed();
        return;
    }
    if (result->step.kind == u"newTenant"_s && m_view)
        takeOver(result->step.values);
    m_view.reset();
    Q_EMIT changed();
    Q_EMIT confirmed(result->step);
}

// What was typed for the portal need not be typed once more in the profile.
void PortalController::takeOver(const QMap<QString, QString>& values) {
    m_keeper.edit([&](domain::Draft& draft) {
        for (const auto& id :
             {domain::field::kLegalName, domain::field::kCountry, domain::field::kLanguage}) {
            if (domain::valueOf(draft.profile, id).isEmpty())
                domain::setValue(draft.profile, id, keyOf(m_view->words, id, values.value(id)));
        }
    });
}

void PortalController::takeFromService(Connection connection) {
    if (!m_view)
        return;
    domain::PortalStep step = m_view->step;
    for (const flows::PortalDifference& one : m_view->differences) {
        if (one.field == u"mpnId"_s) {
            step.proof.insert(one.field, one.theirs);
        } else {
            m_keeper.edit([&one](domain::Draft& draft) {
                domain::setValue(draft.profile, one.field, one.theirs);
            });
        }
    }
    confirm(step, std::move(connection));
}

void PortalController::leave() {
    flush();
    m_beginning.cancel();
    m_askSoon.stop();
    m_askingDomain.cancel();
    m_domain.clear();
    m_domainConnection.reset();
    m_view.reset();
    Q_EMIT changed();
}

void PortalController::abandon() {
    if (!m_view || m_confirming.isRunning())
        return;
    m_view->step.state = domain::PortalStepState::Abandoned;
    m_unsaved = m_view->step;
    leave();
}

void PortalController::verifyConfirmed(const flows::TenantSignIn& signedIn) {
    m_verifying.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flows = m_services.flows, signedIn,
         draft = m_keeper.draft()](const base::CancelToken& cancel, const base::ProgressCallback&) {
            return flows::verifyConfirmedSteps(flows, signedIn, draft, cancel);
        },
        [this](const base::Result<Confirmations>& result) { verified(result); });
}

void PortalController::verified(const base::Result<Confirmations>& result) {
    if (!result) { // asked again at the next sign-in
        qCInfo(base::logUi) << "portal steps not verified:" << result.error().key;
        return;
    }
    for (const flows::PortalConfirmation& one : *result) {
        if (m_view && m_view->step.id == one.step.id && !m_confirming.isRunning())
            answered(one);
        else if (one.draft.enrollment > m_keeper.draft().enrollment)
            m_keeper.adoptProgress(one.draft);
    }
}

} // namespace partnerdesk::wizard
