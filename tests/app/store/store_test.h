#pragma once

#include "app/sql/database.h"
#include "app/store/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/print_to.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace partnerdesk::store {

// A data folder of its own for each test, opened as the program does at its start.
class StoreTest : public testing::Test {
protected:
    void SetUp() override {
        const base::Result<OpenReport> report = openWorkspace(m_folder, m_clock);
        ASSERT_TRUE(report) << testing::PrintToString(report.error());
        ASSERT_FALSE(report->workspaceSalvaged);
    }

    test::FakeClock m_clock;
    QTemporaryDir m_temporary;
    DataFolder m_folder{.path = m_temporary.filePath(QStringLiteral("数据 data"))};
};

// Values with something in every field.
[[nodiscard]] domain::Draft fullDraft();
[[nodiscard]] domain::AgreementAcceptance fullAcceptance();
[[nodiscard]] domain::PortalStep portalStep(const QString& id, const QString& draftId,
                                            domain::PortalStepState state);

} // namespace partnerdesk::store
