#pragma once

#include "app/directory/directory_snapshot.h"

#include <random>

namespace partnerdesk::bench {

// A company of plausible people, two thirds with Chinese names; the same for the same count.
inline std::vector<directory::Person> manyPeople(int count) {
    using namespace Qt::StringLiterals;
    static const QString surnames =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"_s;
    static const QString given =
        u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文博宇浩轩子涵欣怡梓晨雨桐佳俊"_s;
    static const QStringList first{u"Adele"_s,     u"Alex"_s,   u"Diego"_s,   u"Grady"_s,
                                   u"Henrietta"_s, u"Isaiah"_s, u"Johanna"_s, u"Lee"_s,
                                   u"Lidia"_s,     u"Lynne"_s};
    static const QStringList last{u"Vance"_s,    u"Wilber"_s, u"Siciliani"_s, u"Archie"_s,
                                  u"Mueller"_s,  u"Langer"_s, u"Lorenz"_s,    u"Gu"_s,
                                  u"Holloway"_s, u"Robbins"_s};
    static const QStringList titles{u"销售经理"_s, u"Support engineer"_s, u"财务专员"_s,
                                    u"Account manager"_s, u"开发工程师"_s};
    static const QStringList departments{u"Sales"_s, u"财务部"_s, u"研发中心"_s, u"IT"_s};

    std::mt19937 random(1);
    const auto pick = [&random](const auto& list) {
        return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
    };
    std::vector<directory::Person> people(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        domain::User& user = people[static_cast<std::size_t>(i)].user;
        user.id = u"%1-44d7-43e1-9a83-5f2406dee5bd"_s.arg(i, 8, 16, QChar(u'0'));
        if (i % 3 != 0) {
            user.surname = pick(surnames);
            user.givenName = QString(pick(given)) + (i % 2 == 0 ? QString(pick(given)) : QString());
            user.displayName = user.surname + user.givenName;
        } else {
            user.givenName = pick(first);
            user.surname = pick(last);
            user.displayName = user.givenName + u' ' + user.surname;
        }
        user.userPrincipalName = u"user%1@contoso.onmicrosoft.com"_s.arg(i);
        user.mail = u"mail%1@contoso.com"_s.arg(i);
        user.jobTitle = pick(titles);
        user.department = pick(departments);
    }
    return people;
}

} // namespace partnerdesk::bench
