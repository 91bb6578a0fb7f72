#include "tests/tour/portal_errand.h"

#include "tests/support/form_browser.h"
#include "tests/tour/desk.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <thread>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimitMs = 60'000;

// What the person thinks up at the sign-up page: the user name is the account's part before the @.
QMap<QString, QString> ownAnswers(const Errand& errand) {
    const bool chinese = errand.language == u"zh_CN"_s;
    return {{u"lastName"_s, chinese ? u"张"_s : u"Vance"_s},
            {u"firstName"_s, chinese ? u"伟"_s : u"Adele"_s},
            {u"userName"_s, errand.account.section(u'@', 0, 0)},
            {u"password"_s, kPracticePassword},
            {u"confirmPassword"_s, kPracticePassword}};
}

// One visit to the portal, page by page, each known by a field or button that only it has.
class Visit {
public:
    Visit(WebDriver& browser, const Errand& errand)
        : m_browser(browser)
        , m_errand(errand)
        , m_desk(errand.desk) {}

    // True once the page that ends the errand shows.
    bool isOver() {
        const auto endings = {u"#createdUserName"_s, u"#mpnId"_s, u"#acceptedOn"_s,
                              u"#confirmed"_s};
        return std::any_of(endings.begin(), endings.end(),
                           [this](const QString& last) { return m_browser.has(last); });
    }

    bool answerPage() {
        if (m_browser.has(u"#otp"_s)) {
            return m_browser.type(u"#username"_s, m_errand.account) &&
                   m_browser.type(u"#password"_s, kPracticePassword) &&
                   m_browser.press(u"#signIn"_s);
        }
        if (m_browser.has(u"#create"_s))
            return signUp();
        if (m_browser.has(u"#enrollNow"_s))
            return typeNotes(true) && m_browser.press(u"#enrollNow"_s);
        if (m_browser.has(u"#authority"_s)) {
            return m_browser.press(u"#authority"_s) && m_browser.press(u"#read"_s) &&
                   m_browser.press(u"#accept"_s);
        }
        if (m_browser.has(u"a.action"_s)) // the link in the mail
            return m_browser.press(u"a.action"_s).has_value();
        if (m_browser.has(u"a.message"_s)) // the newest mail
            return m_browser.press(u"a.message"_s).has_value();
        return false;
    }

private:
    bool signUp() {
        const auto own = ownAnswers(m_errand);
        const bool typed = std::all_of(own.keyBegin(), own.keyEnd(), [&](const QString& field) {
            return m_browser.type(u'#' + field, own.value(field)).has_value();
        });
        return typed && typeNotes(false) && m_browser.press(u"#create"_s);
    }

    // Every value goes into the field whose label has the very words of the program.
    bool typeNotes(bool all) {
        const auto notes = m_desk.notes();
        return std::all_of(notes.begin(), notes.end(),
                           [&](const Note& note) { return typeNote(note, all); });
    }

    bool typeNote(const Note& note, bool all) {
        const QString field = m_browser.fieldLabelled(note.label);
        if (field.isEmpty() && all)
            QTextStream(stderr) << "no field is labelled " << note.label << '\n';
        if (field.isEmpty())
            return !all;
        const bool isList = m_browser.has(u"select"_s + field);
        const base::Status done =
            isList ? m_browser.choose(field, note.value) : m_browser.type(field, note.value);
        if (!done)
            QTextStream(stderr) << note.label << ": " << done.error().technical << '\n';
        return done.has_value();
    }

    WebDriver& m_browser;
    const Errand& m_errand;
    const Desk m_desk;
};

} // namespace

bool isPortalPage(const QUrl& page) {
    return page.path().startsWith(u"/portal"_s) || page.path().startsWith(u"/mail"_s);
}

int doAtPortal(WebDriver& browser, const Errand& errand) {
    if (!browser.open(errand.page))
        return 1;
    const Desk desk(errand.desk);
    Visit visit(browser, errand);
    QElapsedTimer timer;
    timer.start();
    while (!visit.isOver()) {
        if (timer.hasExpired(kLimitMs))
            return 1;
        if (!visit.answerPage())
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    const auto read = browser.text(u"main"_s);
    if (!read || !browser.savePicture(desk.pictureFile()))
        return 1;
    desk.putSeen(*read);
    return 0;
}

int doAtPortal(net::HttpTransport& transport, const Errand& errand) {
    const Desk desk(errand.desk);
    QMap<QString, QString> values = ownAnswers(errand);
    values.insert({{u"username"_s, errand.account},
                   {u"otp"_s, QString()},
                   {u"authority"_s, u"yes"_s},
                   {u"read"_s, u"yes"_s},
                   {u"duns"_s, QString()},
                   {u"addressLine2"_s, QString()},
                   {u"district"_s, QString()},
                   {u"city"_s, QString()}});
    for (const Note& note : desk.notes())
        values.insert(note.field, note.value);
    values.insert(u"organization"_s, values.value(u"legalName"_s));
    values.insert(u"domain"_s, values.value(u"domainPrefix"_s));
    values.remove(u"country"_s); // its list stands at the right one already
    test::FormBrowser browser(transport, values);
    static const QRegularExpression tags(u"<style.*?</style>|<[^>]*>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    desk.putSeen(browser.walk(errand.page).replace(tags, u" "_s));
    return 0;
}

} // namespace partnerdesk::tour
