#include "app/sandbox/mail_store.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox_state.h"
#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

class MailPages : public ::testing::Test {
protected:
    MailPages() { EXPECT_TRUE(state.open()); }

    QString page(const QStringList& path) {
        Request request{.method = "GET", .path = path};
        request.headers = {{"Accept-Language", "en"}};
        return QString::fromUtf8(state.handle(request).body);
    }
    QString send(const QString& subject) {
        QString id;
        EXPECT_TRUE(state.perform([&](Context& context) {
            id = sendMail(context.db,
                          {.tenantId = u"t"_s,
                           .toAddress = u"ada@contoso.example"_s,
                           .subject = subject,
                           .language = u"en"_s,
                           .body = u"Hello <b>\n\nOpen the link."_s,
                           .links = {{.text = u"Confirm"_s, .href = u"/mail/confirm/abc"_s}},
                           .sent = context.now});
        }));
        return id;
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    State state{Options{.dataDir = folder.path()}, allRoutes(), clock};
};

} // namespace

TEST_F(MailPages, SayThatThereIsNone) {
    EXPECT_TRUE(page({u"mail"_s}).contains("No mail here"_L1));
}

TEST_F(MailPages, ListTheNewestFirst) {
    send(u"First"_s);
    clock.advance(std::chrono::seconds(1));
    send(u"Second"_s);
    const QString list = page({u"mail"_s});
    EXPECT_LT(list.indexOf("Second"_L1), list.indexOf("First"_L1));
    EXPECT_GT(list.indexOf("Second"_L1), 0);
}

TEST_F(MailPages, ShowAMessageWithItsLinkAndNoForeignHtml) {
    const QString message = page({u"mail"_s, send(u"Please <i>confirm</i>"_s)});
    EXPECT_TRUE(message.contains("href=\"/mail/confirm/abc\""_L1));
    EXPECT_TRUE(message.contains("Please &lt;i&gt;confirm"_L1));
    EXPECT_FALSE(message.contains("<b>"_L1));
}

TEST_F(MailPages, KnowNoOtherMessage) {
    Request request{.method = "GET", .path = {u"mail"_s, u"nothing"_s}};
    EXPECT_EQ(state.handle(request).status, 404);
}

} // namespace partnerdesk::sandbox
