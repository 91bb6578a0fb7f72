#include "ui/widgets/text_label.h"

#include "ui/style/style_sheet.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTextDocument>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

QLabel* textLabel(const char* role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    style::setStyle(label, "role", QString::fromLatin1(role));
    return label;
}

QLabel* wrappingLabel(const char* role, QWidget* parent) {
    QLabel* label = textLabel(role, parent);
    label->setWordWrap(true);
    // A wrapping label asks for an arbitrary width; let the layout decide it, and the height that
    // goes with it. Insisting on the height of the arbitrary width would make pages too long.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QString plainToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString withoutMnemonic(QString text) {
    static const QRegularExpression behind(u"\\(&[A-Za-z0-9]\\)"_s);
    return text.remove(behind).remove(u'&');
}

} // namespace partnerdesk::widgets
