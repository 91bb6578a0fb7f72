#include "ui/widgets/text_label.h"

#include "ui/style/style_sheet.h"

#include <QLabel>
#include <QTextDocument>

namespace partnerdesk::widgets {

QLabel* textLabel(const char* role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    style::setStyle(label, "role", QString::fromLatin1(role));
    return label;
}

QLabel* wrappingLabel(const char* role, QWidget* parent) {
    QLabel* label = textLabel(role, parent);
    label->setWordWrap(true);
    // A wrapping label asks for an arbitrary width; let the layout decide it.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

QString plainToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace partnerdesk::widgets
