#include "ui/widgets/avatar.h"

#include "ui/style/fonts.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace partnerdesk::widgets {

namespace {

// What a person sees as characters: a surrogate pair or a letter with marks is one.
QStringList characters(const QString& text) {
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        result.append(text.mid(start, end - start));
        start = end;
    }
    return result;
}

bool isHan(const QString& character) {
    const char32_t code = character.toUcs4().value(0);
    return QChar::script(code) == QChar::Script_Han;
}

} // namespace

QString initialsOf(const QString& name) {
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return {};
    const QStringList all = characters(simple);
    if (isHan(all.first()))
        return all.mid(qMax(0, all.size() - 2)).join(QString());
    const QStringList words = simple.split(u' ');
    QString result = characters(words.first()).first();
    if (words.size() > 1)
        result += characters(words.last()).first();
    return result.toUpper();
}

void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, const QFont& font,
                 const QColor& ground, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(rect);
    painter.setPen(color);
    painter.setFont(style::sized(font, qMax(10, rect.height() * 3 / 8)));
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(int size, QWidget* parent)
    : QWidget(parent) {
    setFixedSize(size, size);
}

void Avatar::setName(const QString& name) {
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const style::Tokens& t = style::tokens(palette());
    paintAvatar(painter, rect(), m_name, font(), t.accentSoft, t.accent);
}

} // namespace partnerdesk::widgets
