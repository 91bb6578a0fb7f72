#pragma once

#include "app/base/lanes.h"
#include "app/base/problem_catalogue.h"
#include "app/domain/country_catalogue.h"
#include "app/flows/services.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/file_picker.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace partnerdesk::wizard {

class CurrentCloud;

// An account whose session may be taken up again, and the cloud it belongs to.
struct KnownAccount {
    domain::Account account;
    QString cloud;
};

// What the wizard works with, filled once by ui/shell. Everything outlives the wizard.
struct WizardServices {
    const flows::Services& flows;
    base::Lanes& lanes;
    const base::ProblemCatalogue& problems; // empty for the first moments
    widgets::FilePicker& files;
    widgets::Confirm& confirm;
    CurrentCloud& cloud;

    // Settings, kept by ui/shell.
    std::function<QString()> language; // "en", "zh_CN"
    std::function<void(const QString& language)> setLanguage;
    std::function<std::optional<KnownAccount>()> knownAccount;
    std::function<void(const KnownAccount&)> keepAccount;
    std::function<void(const QString& cloudId)> chooseCloud;
    std::function<void(const QString& path)> chooseCloudFile; // the cloud "custom"
    std::function<void(const QString& clientId)> setClientId; // of the current cloud
    std::function<void(const QString& draftId)> keepLastDraft;

    // Opens a page of another site in the system browser; the person was told before.
    std::function<void(const QUrl&)> openOutside;
    // How long a sign-in waits for the browser's reply.
    std::chrono::seconds signInLimit = auth::SignInRequest().timeLimit;
};

} // namespace partnerdesk::wizard
