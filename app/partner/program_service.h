#pragma once

#include "app/net/http_client.h"
#include "app/partner/partner_program.h"

#include <memory>

namespace partnerdesk::partner {

// The program of a cloud that has a service for it: /program/v1 (app/sandbox/program_api.md) at
// `base`, which is given without /v1. `locale` is "zh-CN" or "en-US".
[[nodiscard]] std::unique_ptr<PartnerProgram> makeProgramService(const net::HttpClient& http,
                                                                 net::TokenSource& tokens,
                                                                 QUrl base, QString locale);

// The program of a cloud without one: writes, and the agreement's text, become portal steps that
// hold what has to be typed there; reads answer NotSupported "program.notSupported".
[[nodiscard]] std::unique_ptr<PartnerProgram> makePortalProgram();

} // namespace partnerdesk::partner
