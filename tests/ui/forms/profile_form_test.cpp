#include "tests/ui/forms/profile_form_fixture.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace partnerdesk;
using namespace partnerdesk::forms;
using namespace Qt::StringLiterals;
using domain::CompanyProfile;
using domain::ProfileSource;
using ProfileFormTest = test::ProfileFormTest;
using test::countries;
using test::problems;

TEST_F(ProfileFormTest, GivesBackWhatItWasGiven) {
    QSignalSpy edits(&form(), &ProfileForm::profileEdited);
    form().load(test::contoso());
    EXPECT_EQ(form().save(), test::contoso());
    EXPECT_EQ(edits.count(), 0);
    EXPECT_EQ(form().errorCount(), 0);
    EXPECT_EQ(edit(u"phone"_s)->text(), u"010 5917 5000"_s);
}

TEST_F(ProfileFormTest, GivesBackWhatItWasGivenBeforeTheCountriesAreLoaded) {
    ProfileForm early(problems());
    early.load(test::contoso());
    EXPECT_EQ(early.save().address, test::contoso().address);
    EXPECT_EQ(early.errorCount(), 0);
    early.setCountries(countries());
    EXPECT_EQ(early.save(), test::contoso());
}

TEST_F(ProfileFormTest, ShowsTheFieldsOfTheCountryInItsOrder) {
    form().load(test::contoso());
    EXPECT_EQ(shownIds(), (QStringList{u"country"_s, u"legalName"_s, u"state"_s, u"district"_s,
                                       u"addressLine1"_s, u"postalCode"_s, u"firstName"_s,
                                       u"lastName"_s, u"email"_s, u"phone"_s, u"language"_s}));
    EXPECT_EQ(label(u"state"_s), u"Province"_s);

    auto* country = find<QComboBox>(u"country"_s);
    country->setCurrentIndex(country->findText(u"United States"_s));
    EXPECT_EQ(shownIds(),
              (QStringList{u"country"_s, u"legalName"_s, u"addressLine1"_s, u"addressLine2"_s,
                           u"city"_s, u"state"_s, u"postalCode"_s, u"firstName"_s, u"lastName"_s,
                           u"email"_s, u"phone"_s, u"language"_s}));
    EXPECT_EQ(label(u"postalCode"_s), u"ZIP code"_s);
}

TEST_F(ProfileFormTest, KeepsWhatWasTypedWhenTheCountryChangesAndComesBack) {
    form().load(test::contoso());
    auto* country = find<QComboBox>(u"country"_s);
    country->setCurrentIndex(country->findText(u"Germany"_s));
    EXPECT_EQ(form().save().address.addressLine1, u"丹棱街 5 号"_s);
    EXPECT_EQ(form().save().address.state, QString());
    EXPECT_EQ(form().save().address.district, QString());
    EXPECT_NE(message(u"postalCode"_s), QString());
    country->setCurrentIndex(country->findText(u"China"_s));
    EXPECT_EQ(form().save(), test::contoso());
}

TEST_F(ProfileFormTest, AsksForACityOutsideTheMunicipalities) {
    form().load(test::contoso());
    auto* state = find<QComboBox>(u"state"_s);
    state->setFocus();
    state->setCurrentIndex(state->findData(u"广东省"_s));
    EXPECT_TRUE(shownIds().contains(u"city"_s));
    EXPECT_TRUE(state->hasFocus());
    EXPECT_EQ(form().firstErrorField(), u"city"_s);
}

TEST_F(ProfileFormTest, ChecksAFieldAfterItWasLeftAndThenWhileTyping) {
    form().load(test::contoso());
    type(u"email"_s, u"info@contoso.com"_s);
    EXPECT_EQ(message(u"email"_s), QString());
    leave(u"email"_s);
    EXPECT_EQ(message(u"email"_s), u"Shared addresses such as info@ are not accepted. Use the "
                                   u"contact's own business email."_s);
    EXPECT_EQ(edit(u"email"_s)->property("state").toString(), u"error"_s);
    EXPECT_EQ(edit(u"email"_s)->accessibleDescription(), message(u"email"_s));
    type(u"email"_s, u"wei@contoso.com"_s);
    EXPECT_EQ(message(u"email"_s), QString());
    type(u"email"_s, u"admin@contoso.com"_s);
    EXPECT_NE(message(u"email"_s), QString());
}

TEST_F(ProfileFormTest, IsQuietAboutFieldsNobodyVisited) {
    form().load({});
    EXPECT_EQ(message(u"legalName"_s), QString());
    EXPECT_GT(form().errorCount(), 0);
    form().showAllIssues();
    EXPECT_EQ(message(u"legalName"_s), u"This field is required."_s);
}

TEST_F(ProfileFormTest, NeverLooksAtTextThatIsStillComposed) {
    form().load(test::contoso());
    QSignalSpy edits(&form(), &ProfileForm::profileEdited);
    edit(u"legalName"_s)->setFocus();
    QInputMethodEvent composing(u"kangtuosuo"_s, {});
    QApplication::sendEvent(edit(u"legalName"_s), &composing);
    EXPECT_EQ(edits.count(), 0);
    EXPECT_EQ(form().save(), test::contoso());
    EXPECT_EQ(message(u"legalName"_s), QString());
}

TEST_F(ProfileFormTest, PutsWidthAndSpacesRightWhenAFieldIsLeft) {
    form().load(test::contoso());
    type(u"email"_s, u" wei＠contoso。com "_s);
    EXPECT_EQ(form().save().primaryContact.email, u"wei@contoso.com"_s);
    leave(u"email"_s);
    EXPECT_EQ(edit(u"email"_s)->text(), u"wei@contoso.com"_s);
    EXPECT_EQ(message(u"email"_s), QString());
}

TEST_F(ProfileFormTest, ShowsAPhoneFormattedOnceItWasLeft) {
    form().load(test::contoso());
    type(u"phone"_s, u"01059175001"_s);
    leave(u"phone"_s);
    EXPECT_EQ(edit(u"phone"_s)->text(), u"010 5917 5001"_s);
    EXPECT_EQ(message(u"phone"_s), u"Number format is valid"_s);
    EXPECT_EQ(form().save().primaryContact.phone, u"+861059175001"_s);
    type(u"phone"_s, u"13800138000"_s);
    leave(u"phone"_s);
    EXPECT_TRUE(message(u"phone"_s).startsWith(u"Partner Center accepts at most 10 digits"_s));
    EXPECT_EQ(form().errorCount(), 0); // a warning
}

TEST_F(ProfileFormTest, LosesNothingOfALongName) {
    form().load(test::contoso());
    type(u"legalName"_s, QString(500, u'康'));
    leave(u"legalName"_s);
    EXPECT_EQ(form().save().legalName.size(), 500);
    EXPECT_EQ(message(u"legalName"_s), u"At most 200 characters fit here; these are 500."_s);
}

TEST_F(ProfileFormTest, FindsACountryByItsNameInEitherLanguage) {
    form().load({});
    auto* country = find<QComboBox>(u"country"_s);
    country->setFocus();
    for (const auto& [typed, code] : {std::pair(u"德国"_s, u"DE"_s), std::pair(u"japan"_s, u"JP"_s),
                                      std::pair(u"中国"_s, u"CN"_s)}) {
        country->setEditText(typed);
        EXPECT_EQ(form().save().address.country, code) << typed.toStdString();
    }
}

TEST_F(ProfileFormTest, TakesAPartOfACountrysNameWhenItIsEnough) {
    form().load(test::contoso());
    auto* country = find<QComboBox>(u"country"_s);
    const auto typeAndLeave = [country](const QString& text) {
        country->setFocus();
        country->lineEdit()->selectAll();
        QTest::keyClicks(country, text);
        if (QWidget* suggestions = QApplication::activePopupWidget())
            QTest::keyClick(suggestions, Qt::Key_Tab); // closes them
        QTest::keyClick(country, Qt::Key_Tab);
    };
    typeAndLeave(u"germ"_s);
    EXPECT_EQ(country->currentText(), u"Germany"_s);
    EXPECT_EQ(form().save().address.country, u"DE"_s);
    typeAndLeave(u"Atlantis"_s);
    EXPECT_EQ(country->currentText(), u"Germany"_s);
    typeAndLeave(u"land"_s); // many
    EXPECT_EQ(form().save().address.country, u"DE"_s);
}

TEST_F(ProfileFormTest, MarksPrefilledFieldsAndReverts) {
    CompanyProfile profile = test::contoso();
    form().load(profile, {{u"legalName"_s, {ProfileSource::Tenant, profile.legalName}},
                          {u"phone"_s, {ProfileSource::Tenant, u"010-59175000"_s}}});
    auto* revert = find<QPushButton>(u"legalNameRevert"_s);
    EXPECT_EQ(find<QLabel>(u"legalNameOrigin"_s)->text(), u"From tenant"_s);
    EXPECT_TRUE(find<QLabel>(u"legalNameOrigin"_s)->isVisible());
    EXPECT_FALSE(revert->isVisible());
    EXPECT_FALSE(find<QPushButton>(u"phoneRevert"_s)->isVisible());
    EXPECT_FALSE(find<QLabel>(u"emailOrigin"_s)->isVisible());

    type(u"legalName"_s, u"Contoso Ltd."_s);
    ASSERT_TRUE(revert->isVisible());
    QSignalSpy edits(&form(), &ProfileForm::profileEdited);
    QTest::mouseClick(revert, Qt::LeftButton);
    EXPECT_EQ(form().save().legalName, profile.legalName);
    EXPECT_EQ(edits.count(), 1);
    EXPECT_FALSE(revert->isVisible());
    EXPECT_TRUE(edit(u"legalName"_s)->hasFocus());
}

TEST_F(ProfileFormTest, KeepsInputAndCursorWhenTheLanguageChanges) {
    form().load(test::contoso());
    type(u"email"_s, u"info@contoso.com"_s);
    switchTo(QLocale::Chinese);
    EXPECT_TRUE(edit(u"email"_s)->hasFocus());
    EXPECT_EQ(edit(u"email"_s)->text(), u"info@contoso.com"_s);
    const QStringList ids = shownIds();
    EXPECT_LT(ids.indexOf(u"lastName"_s), ids.indexOf(u"firstName"_s));
    EXPECT_EQ(find<QComboBox>(u"country"_s)->currentText(), u"中国"_s);
    leave(u"email"_s);
    EXPECT_EQ(message(u"email"_s),
              u"不能使用 info@ 这类公共地址。请填写联系人本人的企业电子邮件地址。"_s);
    switchTo(QLocale::English);
    EXPECT_TRUE(message(u"email"_s).startsWith(u"Shared addresses"_s));
    EXPECT_EQ(find<QComboBox>(u"state"_s)->currentText(), u"Beijing Shi"_s);
    CompanyProfile expected = test::contoso();
    expected.primaryContact.email = u"info@contoso.com"_s;
    EXPECT_EQ(form().save(), expected);
}

// Other fields get values from outside while somebody types in this one.
TEST_F(ProfileFormTest, KeepsTheCursorInTheFieldThatIsLoadedWithTheSame) {
    form().load({});
    type(u"legalName"_s, u"Contoso "_s);
    CompanyProfile profile = form().save();
    EXPECT_EQ(profile.legalName, u"Contoso"_s);
    profile.primaryContact.firstName = u"Wei"_s;
    form().load(profile);
    EXPECT_EQ(edit(u"firstName"_s)->text(), u"Wei"_s);
    EXPECT_EQ(edit(u"legalName"_s)->text(), u"Contoso "_s);
    EXPECT_EQ(edit(u"legalName"_s)->cursorPosition(), 8);
    profile.legalName = u"Contoso Ltd"_s;
    form().load(profile);
    EXPECT_EQ(edit(u"legalName"_s)->text(), u"Contoso Ltd"_s);
}

TEST_F(ProfileFormTest, ShowsWhatTheServiceSaysUntilTheFieldIsEdited) {
    form().load(test::contoso());
    form().showIssues({{.field = u"postalCode"_s,
                        .key = u"profile.postalCode.form"_s,
                        .arguments = {u"100081"_s}}});
    EXPECT_TRUE(message(u"postalCode"_s).contains(u"100081"_s));
    EXPECT_EQ(form().firstErrorField(), u"postalCode"_s);
    type(u"postalCode"_s, u"100081"_s);
    EXPECT_EQ(message(u"postalCode"_s), QString());
    EXPECT_EQ(form().errorCount(), 0);
}
