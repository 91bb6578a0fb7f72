#pragma once

#include "tests/ui/wizard/wizard_stage.h"

namespace partnerdesk::test {

// The way through the wizard as a person goes it. Each fails the test that calls it where the way
// is barred: call within ASSERT_NO_FATAL_FAILURE.

// From the first page: signed in, on the second.
void signIn(WizardStage& stage, const QString& who);
// Into the form on the third page.
void fillProfile(WizardStage& stage);
// From the second page, signed in: on the third, its form filled in.
void reachForm(WizardStage& stage);
// From the filled form: the summary of what will be sent.
void reachSummary(WizardStage& stage);
// From the second page, signed in: enrolled, on the fourth.
void enroll(WizardStage& stage);
// On the fourth page: read to the end, both boxes ticked.
void readAndTick(WizardStage& stage);
// From the fourth page: on the fifth.
void accept(WizardStage& stage);
// From the second page, signed in: on the fifth, the checks done, not yet an Admin agent.
void reachChecks(WizardStage& stage);

// Waits for a problem in the message bar of that page, which must be worded in the person's
// language: with the catalogue's own words.
void expectProblem(const WizardStage& stage, domain::WizardStep page);

} // namespace partnerdesk::test
