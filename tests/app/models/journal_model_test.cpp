#include "app/models/journal_model.h"
#include "tests/support/print_model.h"
#include "tests/support/print_to.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using models::JournalModel;
using models::JournalResult;
using models::JournalRow;
using partnerdesk::test::printed;

namespace {

const QDateTime kTime(QDate(2027, 6, 22), QTime(14, 2), Qt::LocalTime);

JournalRow row(const QString& action, JournalResult result) {
    return {.id = 0,
            .time = kTime.toUTC(),
            .who = u"ada@contoso.com"_s,
            .action = action,
            .target = u"张伟"_s,
            .before = {},
            .after = {},
            .result = result,
            .requestId = u"r-1"_s};
}

class Journal : public testing::Test {
protected:
    Journal() {
        model.setLanguage(QLocale(QLocale::English, QLocale::UnitedStates),
                          {domain::RoleCatalogue::builtIn().value(), QLocale::English});
    }

    JournalModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(Journal, TellsWhatWasChangedInWords) {
    JournalRow add = row(u"addRole"_s, JournalResult::Done);
    add.after = u"adminAgent"_s;
    JournalRow remove = row(u"removeRole"_s, JournalResult::Failed);
    remove.before = u"salesAgent"_s;
    JournalRow accept = row(u"acceptAgreement"_s, JournalResult::NotKnown);
    accept.after = u"2027-01"_s;
    model.show({add, remove, accept, row(u"enroll"_s, JournalResult::UnderWay),
                row(u"resendMail"_s, JournalResult::Done),
                row(u"somethingNewer"_s, JournalResult::Done)});
    const QString begin = u"Jun 22, 2027, 14:02 | ada@contoso.com | "_s;
    EXPECT_EQ(printed(model),
              (QStringList{
                  u"Time | Who | What | Where | Result | Request ID"_s,
                  begin + u"Add role Admin agent | 张伟 | Done | r-1"_s,
                  begin + u"Remove role Sales agent | 张伟 | Failed | r-1"_s,
                  begin + u"Accept the agreement, version 2027-01 | 张伟 | Not known | r-1"_s,
                  begin + u"Enroll the company | 张伟 | Under way | r-1"_s,
                  begin + u"Resend verification email | 张伟 | Done | r-1"_s,
                  begin + u"somethingNewer | 张伟 | Done | r-1"_s,
              }));
}

TEST_F(Journal, ShowsARoleItDoesNotKnowByItsId) {
    JournalRow add = row(u"addRole"_s, JournalResult::Done);
    add.after = u"roleOfTomorrow"_s;
    model.show({add});
    EXPECT_EQ(model.index(0, JournalModel::WhatColumn).data().toString(),
              u"Add role roleOfTomorrow"_s);
}

TEST_F(Journal, SortsByValuesAndNotByWords) {
    model.show({row(u"enroll"_s, JournalResult::Failed)});
    EXPECT_EQ(model.index(0, JournalModel::TimeColumn).data(JournalModel::SortRole).toDateTime(),
              kTime);
    EXPECT_EQ(model.index(0, JournalModel::ResultColumn).data(JournalModel::SortRole).toInt(),
              static_cast<int>(JournalResult::Failed));
    EXPECT_EQ(model.index(0, JournalModel::WhoColumn).data(JournalModel::ResultRole).toInt(),
              static_cast<int>(JournalResult::Failed));
}
