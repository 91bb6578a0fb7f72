#pragma once

#include "app/sandbox/options.h"

#include <QStringList>

#include <optional>

namespace partnerdesk::sandbox {

struct CommandLine {
    std::optional<Options> options; // nullopt: show `message` and end
    QString message;
    bool isHelp = false; // asked for with --help or --version
};

// `arguments` with the program's name first. Unknown options and bad values are refused.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

} // namespace partnerdesk::sandbox
