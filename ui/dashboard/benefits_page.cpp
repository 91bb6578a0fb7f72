#include "ui/dashboard/benefits_page.h"

#include "ui/dashboard/benefit_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton_list.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

BenefitsPage::BenefitsPage(const DashboardServices& services, QAction* refreshCommand,
                           QWidget* parent)
    : Page(services.problems, parent)
    , m_skeleton(new widgets::SkeletonList(this))
    , m_rows(new BenefitRows(services.benefits, BenefitRows::Grouping::ByCategory, this))
    , m_empty(new widgets::EmptyState(this)) {
    setObjectName(u"benefitsPage"_s);
    messages()->setCommands({refreshCommand});
    QVBoxLayout* content = makeScrollingBody();
    content->addWidget(m_skeleton);
    content->addWidget(m_rows);
    content->addWidget(m_empty, 1);
    content->addStretch(0);
    connect(m_empty, &widgets::EmptyState::clicked, this, &BenefitsPage::onEmptyClicked);
    retranslate();
}

void BenefitsPage::setContent(const BenefitsContent& content) {
    m_content = content;
    fill();
}

void BenefitsPage::refresh() {
    Q_EMIT refreshRequested();
}

void BenefitsPage::showBenefit(const QString& benefitId) {
    // The lines of a page that was filled just now have no place yet.
    QMetaObject::invokeMethod(
        this,
        [this, benefitId] {
            auto* area = findChild<QScrollArea*>(u"pageScroll"_s);
            if (auto* name = findChild<QWidget*>(benefitId + u"Name"_s))
                area->ensureWidgetVisible(name);
        },
        Qt::QueuedConnection);
}

void BenefitsPage::onEmptyClicked() {
    if (m_content.atPortal)
        Q_EMIT portalRequested();
    else if (m_content.known && m_content.offersAtPortal)
        Q_EMIT offersRequested();
    else
        Q_EMIT refreshRequested();
}

void BenefitsPage::fill() {
    m_skeleton->setLoading(!m_content.known && m_content.loading);
    const bool none = m_content.benefits.empty();
    if (m_content.atPortal)
        m_empty->setWords(tr("Microsoft lists the benefits of this cloud at the portal only."),
                          tr("Open the portal"));
    else if (m_content.known)
        m_empty->setWords(tr("It looks like you do not have any benefits yet"),
                          m_content.offersAtPortal ? tr("See offers") : tr("Refresh"));
    else
        m_empty->setWords(tr("Nothing has been read from the service yet."),
                          m_content.signedIn ? tr("Load now") : QString());
    m_empty->setVisible(none && (m_content.known || !m_content.loading) && !m_content.problem);
    messages()->follow(m_content.problem);
    setTitle(tr("Benefits"),
             none || m_content.membership.isEmpty()
                 ? QString()
                 : tr("What your membership (%1) gives.").arg(m_content.membership));
    m_rows->setVisible(!none);
    m_rows->setBenefits(m_content.benefits);
}

void BenefitsPage::retranslate() {
    fill();
}

} // namespace partnerdesk::dashboard
