// How the form is walked through, named and protected.

#include "tests/ui/forms/profile_form_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace partnerdesk;
using namespace partnerdesk::forms;
using namespace Qt::StringLiterals;
using domain::CompanyProfile;
using domain::ProfileSource;
using ProfileFormAccess = test::ProfileFormTest;

TEST_F(ProfileFormAccess, GoesToAFieldAndTellsWhereTheCursorIs) {
    form().load(test::contoso());
    QSignalSpy focus(&form(), &ProfileForm::focusFieldChanged);
    form().focusField(u"registrationId"_s);
    EXPECT_TRUE(edit(u"registrationId"_s)->isVisible());
    EXPECT_TRUE(edit(u"registrationId"_s)->hasFocus());
    EXPECT_FALSE(edit(u"registrationId"_s)->visibleRegion().isEmpty());
    EXPECT_EQ(focus.last().first().toString(), u"registrationId"_s);
    EXPECT_EQ(form().focusedField(), u"registrationId"_s);
    form().focusField(u"nonsense"_s);
    EXPECT_TRUE(edit(u"registrationId"_s)->hasFocus());
}

TEST_F(ProfileFormAccess, FoldsTheRegistrationIdUnlessItHasOne) {
    form().load(test::contoso());
    EXPECT_FALSE(edit(u"registrationId"_s)->isVisible());
    CompanyProfile profile = test::contoso();
    profile.registrationId = u"91110108MA00000000"_s;
    form().load(profile);
    EXPECT_TRUE(edit(u"registrationId"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"onlyForCsp"_s), Qt::LeftButton);
    EXPECT_FALSE(edit(u"registrationId"_s)->isVisible());
    EXPECT_EQ(form().save(), profile);
}

TEST_F(ProfileFormAccess, FillsInTheSignedInPerson) {
    CompanyProfile profile = test::contoso();
    profile.primaryContact = {};
    form().load(profile);
    QSignalSpy asked(&form(), &ProfileForm::primaryContactIsMe);
    QTest::mouseClick(find<QPushButton>(u"iAmPrimaryContact"_s), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    QSignalSpy edits(&form(), &ProfileForm::profileEdited);
    form().fillIn({{u"firstName"_s, u"伟"_s},
                   {u"lastName"_s, u"张"_s},
                   {u"email"_s, u"zhang.wei@contoso.com"_s},
                   {u"phone"_s, u"+861059175000"_s}});
    EXPECT_EQ(edits.count(), 1);
    EXPECT_EQ(form().save(), test::contoso());
    EXPECT_EQ(message(u"phone"_s), u"Number format is valid"_s);
}

TEST_F(ProfileFormAccess, CanBeReadOnly) {
    CompanyProfile profile = test::contoso();
    profile.primaryContact.email = u"info@contoso.com"_s;
    form().load(profile);
    form().setReadOnly(true);
    EXPECT_TRUE(edit(u"legalName"_s)->isReadOnly());
    EXPECT_EQ(find<QWidget>(u"country"_s)->property("access").toString(), u"read"_s);
    EXPECT_FALSE(find<QComboBox>(u"country"_s)->isEnabled());
    EXPECT_FALSE(find<QPushButton>(u"iAmPrimaryContact"_s)->isVisible());
    EXPECT_EQ(message(u"email"_s), QString());
    EXPECT_EQ(form().save(), profile);
    form().setReadOnly(false);
    EXPECT_EQ(find<QWidget>(u"country"_s)->property("access").toString(), QString());
    EXPECT_NE(message(u"email"_s), QString());
}

TEST_F(ProfileFormAccess, TabsThroughTheFieldsInReadingOrder) {
    form().load(test::contoso());
    QStringList visited;
    find<QComboBox>(u"country"_s)->setFocus();
    for (int i = 0; i < 12; ++i) {
        visited.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(visited,
              (QStringList{u"country"_s, u"legalName"_s, u"state"_s, u"district"_s,
                           u"addressLine1"_s, u"postalCode"_s, u"iAmPrimaryContact"_s,
                           u"firstName"_s, u"lastName"_s, u"email"_s, u"phone"_s, u"language"_s}));
}

TEST_F(ProfileFormAccess, IsNamedForScreenReaders) {
    form().load(test::contoso());
    for (const QString& id : shownIds()) {
        EXPECT_EQ(find<QWidget>(id)->accessibleName(), label(id)) << id.toStdString();
        EXPECT_EQ(find<QLabel>(id + u"Label"_s)->buddy(), find<QWidget>(id)) << id.toStdString();
        for (const auto* inside : find<QWidget>(id)->findChildren<QLineEdit*>())
            EXPECT_EQ(inside->accessibleName(), label(id)) << id.toStdString();
    }
    EXPECT_EQ(edit(u"legalName"_s)->accessibleDescription(), u"Required"_s);
}

TEST_F(ProfileFormAccess, NoticesTextThatAnotherProgramSets) {
    form().load(test::contoso());
    QSignalSpy edits(&form(), &ProfileForm::profileEdited);
    edit(u"legalName"_s)->setText(u"Fabrikam"_s);
    EXPECT_EQ(edits.count(), 1);
    EXPECT_EQ(form().save().legalName, u"Fabrikam"_s);
}

TEST_F(ProfileFormAccess, DoesNotChangeAListUnderTheMouseWheel) {
    form().load(test::contoso());
    auto* state = find<QComboBox>(u"state"_s);
    edit(u"legalName"_s)->setFocus();
    QWheelEvent wheel(QPointF(5, 5), state->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(state, &wheel);
    EXPECT_EQ(form().save(), test::contoso());
}
