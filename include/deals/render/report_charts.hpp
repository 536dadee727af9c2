// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/page.hpp>
#include <deals/report/funnel.hpp>
#include <deals/report/waterfall.hpp>

namespace deals {

/// A funnel drawn as one: how many reached each stage, and how many were won.
Chart to_chart(const Funnel& funnel);

/// A waterfall drawn as one: each step begins where the one before it ended.
Chart to_chart(const Waterfall& fall);

}  // namespace deals
