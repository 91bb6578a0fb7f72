#include "app/sandbox/people_generator.h"

#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

struct Syllable {
    const char16_t* han;
    const char* pinyin;
};

constexpr std::array kSurnames{
    Syllable{u"王", "wang"},  Syllable{u"李", "li"},    Syllable{u"张", "zhang"},
    Syllable{u"刘", "liu"},   Syllable{u"陈", "chen"},  Syllable{u"杨", "yang"},
    Syllable{u"黄", "huang"}, Syllable{u"赵", "zhao"},  Syllable{u"吴", "wu"},
    Syllable{u"周", "zhou"},  Syllable{u"徐", "xu"},    Syllable{u"孙", "sun"},
    Syllable{u"马", "ma"},    Syllable{u"朱", "zhu"},   Syllable{u"胡", "hu"},
    Syllable{u"郭", "guo"},   Syllable{u"何", "he"},    Syllable{u"林", "lin"},
    Syllable{u"高", "gao"},   Syllable{u"罗", "luo"},   Syllable{u"郑", "zheng"},
    Syllable{u"梁", "liang"}, Syllable{u"谢", "xie"},   Syllable{u"宋", "song"},
    Syllable{u"唐", "tang"},  Syllable{u"许", "xu"},    Syllable{u"韩", "han"},
    Syllable{u"冯", "feng"},  Syllable{u"邓", "deng"},  Syllable{u"曹", "cao"},
    Syllable{u"彭", "peng"},  Syllable{u"曾", "zeng"},  Syllable{u"肖", "xiao"},
    Syllable{u"田", "tian"},  Syllable{u"董", "dong"},  Syllable{u"潘", "pan"},
    Syllable{u"袁", "yuan"},  Syllable{u"蔡", "cai"},   Syllable{u"蒋", "jiang"},
    Syllable{u"余", "yu"},    Syllable{u"于", "yu"},    Syllable{u"杜", "du"},
    Syllable{u"叶", "ye"},    Syllable{u"程", "cheng"}, Syllable{u"魏", "wei"},
    Syllable{u"苏", "su"},    Syllable{u"吕", "lv"},    Syllable{u"丁", "ding"},
    Syllable{u"任", "ren"},   Syllable{u"卢", "lu"},    Syllable{u"姚", "yao"},
    Syllable{u"沈", "shen"},  Syllable{u"单", "shan"},  Syllable{u"仇", "qiu"},
    Syllable{u"解", "xie"},   Syllable{u"查", "zha"},   Syllable{u"欧阳", "ouyang"},
    Syllable{u"司马", "sima"}};

constexpr std::array kGivenSyllables{
    Syllable{u"伟", "wei"},   Syllable{u"芳", "fang"}, Syllable{u"娜", "na"},
    Syllable{u"敏", "min"},   Syllable{u"静", "jing"}, Syllable{u"丽", "li"},
    Syllable{u"强", "qiang"}, Syllable{u"磊", "lei"},  Syllable{u"洋", "yang"},
    Syllable{u"勇", "yong"},  Syllable{u"杰", "jie"},  Syllable{u"涛", "tao"},
    Syllable{u"明", "ming"},  Syllable{u"超", "chao"}, Syllable{u"秀", "xiu"},
    Syllable{u"霞", "xia"},   Syllable{u"平", "ping"}, Syllable{u"刚", "gang"},
    Syllable{u"桂", "gui"},   Syllable{u"晓", "xiao"}, Syllable{u"小", "xiao"},
    Syllable{u"红", "hong"},  Syllable{u"玉", "yu"},   Syllable{u"华", "hua"},
    Syllable{u"建", "jian"},  Syllable{u"国", "guo"},  Syllable{u"志", "zhi"},
    Syllable{u"文", "wen"},   Syllable{u"海", "hai"},  Syllable{u"春", "chun"},
    Syllable{u"梅", "mei"},   Syllable{u"雪", "xue"},  Syllable{u"婷", "ting"},
    Syllable{u"欣", "xin"},   Syllable{u"怡", "yi"},   Syllable{u"宇", "yu"},
    Syllable{u"浩", "hao"},   Syllable{u"然", "ran"},  Syllable{u"子", "zi"},
    Syllable{u"轩", "xuan"},  Syllable{u"梓", "zi"},   Syllable{u"涵", "han"},
    Syllable{u"诗", "shi"},   Syllable{u"雨", "yu"},   Syllable{u"佳", "jia"},
    Syllable{u"思", "si"},    Syllable{u"琪", "qi"},   Syllable{u"博", "bo"},
    Syllable{u"辰", "chen"},  Syllable{u"睿", "rui"},  Syllable{u"俊", "jun"},
    Syllable{u"鑫", "xin"},   Syllable{u"嘉", "jia"},  Syllable{u"乐", "le"},
    Syllable{u"云", "yun"},   Syllable{u"鹏", "peng"}, Syllable{u"波", "bo"},
    Syllable{u"斌", "bin"},   Syllable{u"莉", "li"},   Syllable{u"薇", "wei"}};

constexpr std::array kWesternGiven{
    "Ada",    "Adele", "Alex",  "Amir",   "Anna",   "Ben",    "Carla",  "Chris", "Clara", "Daniel",
    "Diego",  "Elena", "Emma",  "Erik",   "Fatima", "Felix",  "Grace",  "Hana",  "Henry", "Ines",
    "Isabel", "Ivan",  "James", "Jana",   "Johan",  "Julia",  "Kenji",  "Laura", "Lena",  "Lucas",
    "Maria",  "Mark",  "Maya",  "Miguel", "Nadia",  "Nathan", "Olivia", "Omar",  "Paul",  "Priya",
    "Rosa",   "Ryan",  "Sara",  "Simon",  "Sofia",  "Tariq",  "Theo",   "Vera",  "Yuki",  "Zoe"};

constexpr std::array kWesternSurnames{
    "Adams",  "Baker",   "Becker",  "Bernard", "Brown", "Carter",   "Clark",   "Costa",  "Davis",
    "Dubois", "Evans",   "Fischer", "Garcia",  "Gupta", "Hansen",   "Hill",    "Hughes", "Ito",
    "Jensen", "Johnson", "Kim",     "Kumar",   "Lopez", "Martin",   "Meyer",   "Miller", "Moreau",
    "Morris", "Nguyen",  "Novak",   "Okafor",  "Olsen", "Patel",    "Pereira", "Peters", "Rossi",
    "Sato",   "Schmidt", "Silva",   "Singh",   "Smith", "Sullivan", "Tanaka",  "Taylor", "Vance",
    "Wagner", "Walker",  "Wilson",  "Wright",  "Young"};

struct Post {
    const char16_t* departmentZh;
    const char16_t* titleZh;
    const char* department;
    const char* title;
};

constexpr std::array kPosts{
    Post{u"销售部", u"客户经理", "Sales", "Account Manager"},
    Post{u"销售部", u"销售总监", "Sales", "Sales Director"},
    Post{u"市场部", u"市场专员", "Marketing", "Marketing Specialist"},
    Post{u"市场部", u"品牌经理", "Marketing", "Brand Manager"},
    Post{u"研发部", u"软件工程师", "Engineering", "Software Engineer"},
    Post{u"研发部", u"高级工程师", "Engineering", "Senior Engineer"},
    Post{u"研发部", u"测试工程师", "Engineering", "Test Engineer"},
    Post{u"云服务部", u"解决方案架构师", "Cloud Services", "Solution Architect"},
    Post{u"云服务部", u"技术顾问", "Cloud Services", "Technical Consultant"},
    Post{u"客户支持部", u"支持工程师", "Support", "Support Engineer"},
    Post{u"财务部", u"会计", "Finance", "Accountant"},
    Post{u"财务部", u"财务经理", "Finance", "Finance Manager"},
    Post{u"人力资源部", u"招聘专员", "Human Resources", "Recruiter"},
    Post{u"行政部", u"行政助理", "Administration", "Office Assistant"},
    Post{u"信息部", u"系统管理员", "IT", "System Administrator"}};

constexpr std::array kCountries{"US", "US", "GB", "DE", "JP", "SG", "AU", "CA", "FR", "IN"};

constexpr int kLongestEmployment = 10 * 365;

QString han(const Syllable& syllable) {
    return QString::fromUtf16(syllable.han);
}

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

template <class List>
const auto& PeopleGenerator::pick(const List& list) {
    return list[m_random.bounded(static_cast<quint32>(list.size()))];
}

Person PeopleGenerator::next() {
    const bool chinese = m_random.bounded(3) != 0;
    const Name name = chinese ? chineseName() : westernName();
    const Post& post = pick(kPosts);
    Person person;
    person.id = randomId();
    person.mailName = uniqueMailName(name.mailName);
    person.displayName = name.displayName;
    person.givenName = name.givenName;
    person.surname = name.surname;
    person.jobTitle = chinese ? QString::fromUtf16(post.titleZh) : latin(post.title);
    person.department = chinese ? QString::fromUtf16(post.departmentZh) : latin(post.department);
    person.usageLocation = chinese ? u"CN"_s : latin(pick(kCountries));
    person.preferredLanguage = chinese ? u"zh-CN"_s : u"en-US"_s;
    person.enabled = m_random.bounded(25) != 0;
    person.daysEmployed = m_random.bounded(kLongestEmployment);
    return person;
}

PeopleGenerator::Name PeopleGenerator::chineseName() {
    const Syllable& surname = pick(kSurnames);
    const Syllable& first = pick(kGivenSyllables);
    QString given = han(first);
    QString pinyin = latin(first.pinyin);
    if (m_random.bounded(4) != 0) {
        const Syllable& second = pick(kGivenSyllables);
        given += han(second);
        pinyin += latin(second.pinyin);
    }
    return {.displayName = han(surname) + given,
            .givenName = given,
            .surname = han(surname),
            .mailName = latin(surname.pinyin) + u'.' + pinyin};
}

PeopleGenerator::Name PeopleGenerator::westernName() {
    const QString given = latin(pick(kWesternGiven));
    const QString surname = latin(pick(kWesternSurnames));
    return {.displayName = given + u' ' + surname,
            .givenName = given,
            .surname = surname,
            .mailName = given.toLower() + u'.' + surname.toLower()};
}

QString PeopleGenerator::uniqueMailName(const QString& wanted) {
    const int number = ++m_mailNames[wanted];
    return number == 1 ? wanted : wanted + QString::number(number);
}

QString PeopleGenerator::randomId() {
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes.append(static_cast<char>(m_random.bounded(256)));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80); // variant of RFC 4122
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace partnerdesk::sandbox
