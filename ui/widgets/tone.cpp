#include "ui/widgets/tone.h"

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;
using style::Token;
using style::Tokens;

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Flat:
        break;
    }
    return u"flat"_s;
}

Token toneColor(Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return &Tokens::accent;
    case Tone::Ok:
        return &Tokens::ok;
    case Tone::Warn:
        return &Tokens::warn;
    case Tone::Bad:
        return &Tokens::bad;
    case Tone::Flat:
        break;
    }
    return &Tokens::muted;
}

Token toneGround(Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return &Tokens::accentSoft;
    case Tone::Ok:
        return &Tokens::okSoft;
    case Tone::Warn:
        return &Tokens::warnSoft;
    case Tone::Bad:
        return &Tokens::badSoft;
    case Tone::Flat:
        break;
    }
    return &Tokens::panel;
}

} // namespace partnerdesk::widgets
