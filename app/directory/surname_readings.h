#pragma once

#include <array>
#include <string_view>

namespace partnerdesk::directory {

// Surnames that are read otherwise than the same characters elsewhere. Two-character surnames come
// first, so that 尉迟 wins over 尉. Readings as in 现代汉语词典; only where ICU's own reading
// differs.
struct SurnameReading {
    std::u16string_view surname;
    std::array<std::string_view, 2> pinyin;
};

inline constexpr std::array kSurnameReadings{
    SurnameReading{u"万俟", {"mo", "qi"}},   SurnameReading{u"尉迟", {"yu", "chi"}},
    SurnameReading{u"尉遲", {"yu", "chi"}},  SurnameReading{u"单于", {"chan", "yu"}},
    SurnameReading{u"單于", {"chan", "yu"}}, SurnameReading{u"澹台", {"tan", "tai"}},
    SurnameReading{u"澹臺", {"tan", "tai"}}, SurnameReading{u"曾", {"zeng"}},
    SurnameReading{u"单", {"shan"}},         SurnameReading{u"單", {"shan"}},
    SurnameReading{u"解", {"xie"}},          SurnameReading{u"仇", {"qiu"}},
    SurnameReading{u"查", {"zha"}},          SurnameReading{u"区", {"ou"}},
    SurnameReading{u"區", {"ou"}},           SurnameReading{u"朴", {"piao"}},
    SurnameReading{u"缪", {"miao"}},         SurnameReading{u"繆", {"miao"}},
    SurnameReading{u"覃", {"qin"}},          SurnameReading{u"翟", {"zhai"}},
    SurnameReading{u"秘", {"bi"}},           SurnameReading{u"乜", {"nie"}},
    SurnameReading{u"召", {"shao"}},         SurnameReading{u"黑", {"he"}},
    SurnameReading{u"折", {"she"}},          SurnameReading{u"种", {"chong"}},
    SurnameReading{u"繁", {"po"}},           SurnameReading{u"员", {"yun"}},
    SurnameReading{u"員", {"yun"}},          SurnameReading{u"贠", {"yun"}},
    SurnameReading{u"郇", {"xun"}},          SurnameReading{u"隗", {"wei"}},
    SurnameReading{u"祭", {"zhai"}},         SurnameReading{u"佴", {"nai"}},
    SurnameReading{u"能", {"nai"}},          SurnameReading{u"乐", {"yue"}},
    SurnameReading{u"樂", {"yue"}},          SurnameReading{u"卜", {"bu"}},
    SurnameReading{u"阚", {"kan"}},          SurnameReading{u"都", {"du"}},
    SurnameReading{u"薄", {"bo"}},           SurnameReading{u"句", {"gou"}},
    SurnameReading{u"洗", {"xian"}},         SurnameReading{u"粘", {"nian"}},
    SurnameReading{u"藏", {"zang"}},         SurnameReading{u"宓", {"fu"}},
    SurnameReading{u"重", {"chong"}},        SurnameReading{u"角", {"jue"}},
};

} // namespace partnerdesk::directory
