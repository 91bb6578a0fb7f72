// What people type that is not what is asked for, in the real window: it is said at its field in
// the person's language, and it stays there and in the draft.

#include "app/domain/profile_fields.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"

#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;
using test::WizardStage;

namespace {

struct Typed {
    QString field;
    QString text;
    QString key;  // of what is said at the field; empty: nothing
    QString kept; // empty: as typed
};

const std::vector<Typed>& cases() {
    const QString email = u"email"_s;
    const QString name = u"legalName"_s;
    static const std::vector<Typed> all{
        {email, u"info@"_s, u"profile.email.form"_s, {}},
        {email, u"info@contoso.com"_s, u"profile.email.shared"_s, {}},
        {email, u"a@gmail.com"_s, u"profile.email.personal"_s, {}},
        {email, u"x@contoso.onmicrosoft.com"_s, u"profile.email.tenantLogin"_s, {}},
        {email, u"zhang wei@contoso.com"_s, u"profile.email.form"_s, {}},
        {email, u"  zhang.wei@contoso.com "_s, {}, u"zhang.wei@contoso.com"_s},
        {email, u"zhang.wei＠contoso．com"_s, {}, u"zhang.wei@contoso.com"_s},
        {name, u"X"_s, u"profile.legalName.short"_s, {}},
        {name, QString(500, u'康'), u"profile.tooLong"_s, {}},
        {name, u"Contoso 🚀"_s, u"profile.symbols"_s, {}},
        {name, u"Cafe\u0301 Contoso"_s, {}, u"Café Contoso"_s},
        {name, u"شركة كونتوسو"_s, {}, {}},
        {name, u"קונטוסו בע״מ"_s, {}, {}},
        {name, u"Con\u202Etoso"_s, {}, u"Contoso"_s},
        {u"firstName"_s, u"伟"_s, {}, {}},
        {u"lastName"_s, u"O"_s, {}, {}},
        {u"firstName"_s, QString(500, u'伟'), u"profile.tooLong"_s, {}},
        {u"lastName"_s, QString(500, u'x'), u"profile.tooLong"_s, {}},
        {u"firstName"_s, u"Anna 🚀"_s, u"profile.symbols"_s, {}},
        {u"lastName"_s, u"👩‍💻"_s, u"profile.symbols"_s, {}},
        {u"firstName"_s, u"Jose\u0301"_s, {}, u"José"_s},
        {u"lastName"_s, u"Nguye\u0302\u0303n"_s, {}, u"Nguyễn"_s},
        {u"firstName"_s, u"محمد"_s, {}, {}},
        {u"lastName"_s, u"בן־דוד"_s, {}, {}},
        {u"lastName"_s, u"\u202Eכהן\u202C"_s, {}, u"כהן"_s},
        {u"postalCode"_s, u"98052-6399"_s, u"profile.postalCode.form"_s, {}},
        {u"postalCode"_s, u"SW1A 1AA"_s, u"profile.postalCode.form"_s, {}},
        {u"postalCode"_s, u"１０００８０"_s, {}, u"100080"_s},
    };
    return all;
}

class Input : public ::testing::TestWithParam<const char*> {
protected:
    QString said(const QString& field) {
        auto* message = stage.window().findChild<QWidget*>(field + u"Message"_s);
        return message->isVisible() ? message->findChildren<QLabel*>().constLast()->text()
                                    : QString();
    }

    WizardStage stage;
};

} // namespace

TEST_P(Input, IsJudgedAtItsFieldAndLosesNothing) {
    stage.open();
    stage.journey().services().setLanguage(QString::fromLatin1(GetParam()));
    ASSERT_TRUE(stage.press("enrollNewButton"));
    ASSERT_TRUE(stage.press("profileFirstButton"));
    ASSERT_TRUE(waitFor([&] { return stage.find<QLineEdit>("legalName")->isVisible(); }));
    test::fillProfile(stage);
    const base::ProblemCatalogue problems = base::ProblemCatalogue::builtIn();
    const auto language = QLocale(stage.language).language();

    for (const Typed& typed : cases()) {
        SCOPED_TRACE(typed.field.toStdString() + ": " + typed.text.left(40).toStdString());
        auto* field = stage.window().findChild<QLineEdit*>(typed.field);
        field->setFocus();
        field->clear();
        field->insert(typed.text);
        stage.find<QLineEdit>("addressLine2")->setFocus(); // checked once it is left
        const QString kept = typed.kept.isEmpty() ? typed.text : typed.kept;
        EXPECT_EQ(field->text(), kept);
        EXPECT_EQ(domain::valueOf(stage.journey().keeper().draft().profile, typed.field), kept);
        if (typed.key.isEmpty()) {
            EXPECT_EQ(said(typed.field), QString());
            continue;
        }
        base::Problem worded;
        worded.key = typed.key;
        // The part that names no value.
        const QString words = problems.words(worded, language).title.section(u'%', 0, 0);
        EXPECT_FALSE(words.isEmpty());
        EXPECT_TRUE(said(typed.field).startsWith(words)) << said(typed.field).toStdString();
    }
    const domain::CompanyProfile typed = stage.journey().keeper().draft().profile;
    stage.close();
    EXPECT_EQ(stage.storedDraft().profile, typed);
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Input, ::testing::Values("en", "zh_CN"));
