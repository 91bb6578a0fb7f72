#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/sign_in_store.h"

namespace partnerdesk::sandbox {

// The next thing that a sign-in needs of the person.
enum class Stage {
    Account,
    Password,
    NewPassword,
    SecondFactor,
    Consent,
    AdminConsent, // for everybody of the tenant
    DeviceConfirmation,
    Done
};

[[nodiscard]] Stage stageOf(const SignIn& signIn, Context& context);

// The account that the tokens will be of: the person's own, or their guest account in the tenant
// that was asked for.
[[nodiscard]] std::optional<QVariantMap> targetAccount(const SignIn& signIn, Context& context);

// The practice code that the person's second factor "shows"; empty when none is asked for.
[[nodiscard]] QString secondFactorCode(const QVariantMap& user, const AuthorizeRequest& request,
                                       const Options& options);

// The page of a stage, with what went wrong on the page before (an AADSTS number, 0 for nothing).
[[nodiscard]] Response stagePage(Stage stage, const SignIn& signIn, Context& context,
                                 int aadsts = 0);

} // namespace partnerdesk::sandbox
