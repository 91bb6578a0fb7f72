#include "ui/wizard/before_you_begin.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBoxWidth = 26; // indicator and gap: the help text stands under the label

} // namespace

BeforeYouBegin::BeforeYouBegin(QWidget* parent)
    : QWidget(parent)
    , m_title(widgets::textLabel("section", this))
    , m_count(widgets::textLabel("muted", this))
    , m_foot(widgets::wrappingLabel("small", this)) {
    setObjectName(u"beforeYouBegin"_s);
    m_count->setObjectName(u"tickedCount"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    layout->addLayout(head);
    for (const QString& id : {u"credentials"_s, u"legal"_s, u"authority"_s, u"contact"_s})
        addBox(id);
    layout->addSpacing(style::kSpace4);
    layout->addWidget(m_foot);
    layout->addStretch(1);
    retranslate();
}

void BeforeYouBegin::addBox(const QString& id) {
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    Box one{.id = id, .box = new QCheckBox(this), .help = widgets::wrappingLabel("small", this)};
    one.box->setObjectName(u"tick_"_s + id);
    auto* help = new QHBoxLayout;
    help->setContentsMargins(kBoxWidth, 0, 0, style::kSpace4);
    help->addWidget(one.help);
    auto* line = new QFrame(this);
    style::setStyle(line, "role", u"line"_s);
    layout->addWidget(one.box);
    layout->addLayout(help);
    layout->addWidget(line);
    connect(one.box, &QCheckBox::toggled, this, [this, id](bool on) {
        count();
        Q_EMIT ticked(id, on);
    });
    m_boxes.push_back(one);
}

void BeforeYouBegin::setTicked(const QSet<QString>& ids) {
    for (const Box& one : m_boxes) {
        const QSignalBlocker quiet(one.box);
        one.box->setChecked(ids.contains(one.id));
    }
    count();
}

void BeforeYouBegin::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BeforeYouBegin::retranslate() {
    m_title->setText(tr("Before you begin"));
    const auto words = [this](std::size_t index, const QString& label, const QString& help) {
        m_boxes.at(index).box->setText(label);
        m_boxes.at(index).box->setAccessibleDescription(help);
        m_boxes.at(index).help->setText(help);
    };
    words(0, tr("&Global administrator credentials"),
          tr("No tenant? You can create one during enrollment."));
    words(1, tr("&Legal name, address, primary contact"),
          tr("Microsoft uses this to confirm that the organization has a profile and that you may "
             "act for it."));
    words(2, tr("&Authority to sign"), tr("You will be asked to sign a legal agreement."));
    words(3, tr("&Contact's name and business email"),
          tr("Microsoft emails this person to confirm the account and that the address belongs to "
             "your organization; review continues after that."));
    m_foot->setText(tr("This information is verified while the account is created."));
    count();
}

void BeforeYouBegin::count() {
    const auto on = std::count_if(m_boxes.begin(), m_boxes.end(),
                                  [](const Box& one) { return one.box->isChecked(); });
    m_count->setText(tr("%1 of %2", "ticked boxes").arg(on).arg(m_boxes.size()));
}

} // namespace partnerdesk::wizard
