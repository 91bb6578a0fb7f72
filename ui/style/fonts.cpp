#include "ui/style/fonts.h"

#include <QFontDatabase>

namespace partnerdesk::style {

using namespace Qt::StringLiterals;

QStringList fontFamilies(const QString& language) {
    const QStringList chinese{u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s};
    const QStringList latin{u"Noto Sans"_s,
                            QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    return language.startsWith(u"zh"_s) ? chinese + latin : latin + chinese;
}

QFont applicationFont(const QString& language) {
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPixelSize(kTextSize);
    return font;
}

QFont sized(QFont font, int pixels, QFont::Weight weight) {
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace partnerdesk::style
