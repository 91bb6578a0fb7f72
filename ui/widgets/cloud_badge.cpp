#include "ui/widgets/cloud_badge.h"

#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tone.h"

#include <QEvent>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

CloudBadge::CloudBadge(QWidget* parent)
    : IconLabel("badge", parent) {
    setObjectName(u"cloudBadge"_s);
}

void CloudBadge::setCloud(const QString& id, const QString& name) {
    m_id = id;
    m_name = name;
    retranslate();
}

void CloudBadge::setCompact(bool compact) {
    m_compact = compact;
    retranslate();
}

void CloudBadge::changeEvent(QEvent* event) {
    IconLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CloudBadge::retranslate() {
    Tone tone = Tone::Accent;
    style::Icon sign = style::Icon::Dot;
    QString word = m_name;
    QString more;
    if (m_id == u"sandbox"_s) {
        tone = Tone::Warn;
        sign = style::Icon::Diamond;
        word = tr("Sandbox · practice only");
        more = tr("Sandbox · practice only, no real company is enrolled");
    } else if (m_id == u"global"_s) {
        word = tr("Global", "cloud");
    } else if (m_id == u"china"_s) {
        sign = style::Icon::Globe;
        word = tr("China (operated by 21Vianet)");
    } else if (m_id == u"usgov"_s) {
        sign = style::Icon::Company;
        word = tr("US Government");
    } else {
        tone = Tone::Flat;
        sign = style::Icon::Link;
    }
    setIcon(sign);
    style::setStyle(this, "tone", toneName(tone));
    setFullText(m_compact ? QString() : word);
    style::setStyle(this, "compact", m_compact ? u"true"_s : u"false"_s);
    setAccessibleName(word);
    setToolTip(m_compact && more.isEmpty() ? plainToolTip(word) : more);
    setAccessibleDescription(more);
    setVisible(!word.isEmpty());
}

} // namespace partnerdesk::widgets
