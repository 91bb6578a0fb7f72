#pragma once

#include "app/base/problem.h"

#include <tl/expected.hpp>

namespace partnerdesk::base {

// Errors are values: every function that can fail returns one of these.
template <class T>
using Result = tl::expected<T, Problem>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Problem> fail(Problem problem) {
    return tl::unexpected<Problem>(std::move(problem));
}

} // namespace partnerdesk::base
