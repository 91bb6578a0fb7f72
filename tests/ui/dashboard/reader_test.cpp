// Who may not change roles, over real parts: an ordinary user of the tenant, and an administrator
// who loses the role while ticks are waiting.

#include "app/domain/role_ids.h"
#include "app/graph/graph_api.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/dashboard/seed_path.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include <functional>
#include <future>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;

class Reader : public test::SeedPath {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SeedPath::SetUp());
        window->goTo(Place::Users);
        ASSERT_TRUE(test::waitFor([this] { return people() >= 40 && isQuiet(); }));
    }
    [[nodiscard]] widgets::MessageBar* rights() const {
        return window->findChild<widgets::MessageBar*>(u"rightsBar"_s);
    }
    [[nodiscard]] QString says(const char* part) const {
        return rights()->findChild<QLabel*>(QLatin1StringView(part))->text();
    }
    // What somebody else does at the service meanwhile.
    [[nodiscard]] static bool
    elsewhere(const std::function<base::Result<graph::Changed>()>& change) {
        auto done = std::async(std::launch::async, [&change] { return change().has_value(); });
        EXPECT_TRUE(test::waitFor([&done] {
            return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        }));
        return done.get();
    }
    [[nodiscard]] QList<QCheckBox*> checks() const {
        return window->findChild<QWidget*>(u"personPanel"_s)->findChildren<QCheckBox*>();
    }
};

TEST_F(Reader, IsToldOnceWhoMayAndCanAskForIt) {
    EXPECT_FALSE(rights()->isVisible());
    ASSERT_NO_FATAL_FAILURE(switchTo(u"adele@contoso.onmicrosoft.com"_s));
    ASSERT_TRUE(test::waitFor([this] { return rights()->isVisible() && isQuiet(); }));
    EXPECT_EQ(says("messageTitle"), u"You can look at roles here, but not change them."_s);
    EXPECT_TRUE(says("messageText").startsWith(u"These roles may: Global administrator"_s))
        << says("messageText").toStdString();
    EXPECT_GE(people(), 40);

    window->showPerson(session.account.objectId);
    ASSERT_EQ(checks().isEmpty(), false);
    for (const QCheckBox* box : checks()) {
        EXPECT_FALSE(box->isEnabled()) << box->text().toStdString();
        EXPECT_TRUE(box->toolTip().contains(u"Global administrator"_s))
            << box->toolTip().toStdString();
    }
    EXPECT_FALSE(command("update")->isEnabled());

    rights()->findChild<QPushButton*>(u"copyRequestButton"_s)->click();
    const QString request = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(request.contains(session.tenant.displayName)) << request.toStdString();
    EXPECT_TRUE(request.contains(u"adele@contoso.onmicrosoft.com"_s)) << request.toStdString();

    ASSERT_NO_FATAL_FAILURE(switchTo(u"admin@contoso.onmicrosoft.com"_s));
    EXPECT_TRUE(test::waitFor([this] { return !rights()->isVisible() && isQuiet(); }));
}

TEST_F(Reader, WhoLostTheRoleMeanwhileIsToldAndTheTickStays) {
    const auto administrator = session.connection;
    const QString role = domain::roleTemplateId(domain::Role::GlobalAdmin);
    ASSERT_NO_FATAL_FAILURE(switchTo(u"adele@contoso.onmicrosoft.com"_s));
    const QString adele = session.account.objectId;
    ASSERT_TRUE(elsewhere(
        [&] { return graph::addToDirectoryRole(administrator->graph(), role, adele, {}); }));
    window->showPerson(adele);
    // It takes the service a moment to show the new member.
    ASSERT_TRUE(test::waitFor([this] {
        if (isQuiet() && !adminAgent()->isEnabled())
            command("refresh")->trigger();
        return isQuiet() && adminAgent()->isEnabled();
    }));
    adminAgent()->click();

    ASSERT_TRUE(elsewhere(
        [&] { return graph::removeFromDirectoryRole(administrator->graph(), role, adele, {}); }));
    command("update")->trigger();
    const auto* bar = window->findChild<QWidget*>(u"usersPage"_s)
                          ->findChild<widgets::MessageBar*>(u"messageBar"_s);
    ASSERT_TRUE(test::waitFor([&] { return bar->problem() && isQuiet(); }));
    EXPECT_EQ(bar->problem()->kind, base::ProblemKind::Forbidden);
    EXPECT_EQ(bar->problem()->httpStatus, 403);
    EXPECT_TRUE(adminAgent()->isChecked());

    command("refresh")->trigger();
    EXPECT_TRUE(test::waitFor([this] { return rights()->isVisible() && isQuiet(); }));
    EXPECT_TRUE(adminAgent()->isChecked()) << "what was ticked is not lost";
    EXPECT_FALSE(command("update")->isEnabled());
}

} // namespace
} // namespace partnerdesk::dashboard
