#pragma once

#include "tests/support/wait_for.h"
#include "tests/ui/dashboard/seed_path.h"
#include "ui/widgets/message_bar.h"

namespace partnerdesk::test {

// Ticks Admin agent for the signed-in administrator while the journal cannot be written.
class UnwritableSteps : public SeedPath {
protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SeedPath::SetUp());
        window->goTo(dashboard::Place::Users);
        ASSERT_TRUE(waitFor([this] { return people() >= 40 && isQuiet(); }));
        window->showPerson(session.account.objectId);
        ASSERT_TRUE(waitFor([this] { return adminAgent()->isEnabled(); }));
        adminAgent()->click();
        ASSERT_TRUE(command("update")->isEnabled());
    }
    // What cannot be recorded is not sent, the window says why, and the tick waits.
    void updateInVain(const QString& key) {
        command("update")->trigger();
        const auto* bar = window->findChild<QWidget*>(QStringLiteral("usersPage"))
                              ->findChild<widgets::MessageBar*>(QStringLiteral("messageBar"));
        EXPECT_TRUE(waitFor([&] { return bar->problem() && isQuiet(); }));
        EXPECT_EQ(bar->problem().value_or(base::Problem()).key, key);
        EXPECT_EQ(changesSent(), 0);
        EXPECT_TRUE(adminAgent()->isChecked());
        EXPECT_GE(people(), 40);
        EXPECT_TRUE(waitFor([this] { return command("update")->isEnabled(); }));
    }
    void updateForGood() {
        command("update")->trigger();
        EXPECT_TRUE(waitFor([this] { return changesSent() == 1 && isQuiet(); }));
        EXPECT_TRUE(adminAgent()->isChecked()); // also before everybody was read again
        EXPECT_TRUE(waitFor([this] { return !command("update")->isEnabled(); }));
        EXPECT_TRUE(adminAgent()->isChecked());
        const auto entries = store::journal(flowServices->folder, session.tenant.id, 10);
        ASSERT_TRUE(entries.has_value());
        ASSERT_EQ(entries->size(), 1U);
        EXPECT_EQ(entries->front().state, store::JournalState::Succeeded);
    }
    [[nodiscard]] int changesSent() const {
        return transport.sentLike(net::Method::Post, QStringLiteral("/members/$ref"));
    }
};

} // namespace partnerdesk::test
