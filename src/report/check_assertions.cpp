// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "flaws.hpp"

namespace deals {
namespace {

using Check = void (*)(const Opportunity& deal, const Config& config, Date today,
                       Flaws<Opportunity>& flaws);

void check_overdue(const Opportunity& deal, const Config& config, Date today,
                   Flaws<Opportunity>& flaws) {
  if (!is_overdue(deal, config, today)) return;
  const auto days = static_cast<std::size_t>(today - *deal.close);
  flaws.add(
      "overdue", Severity::error, {"close"},
      fmt::format("overdue since {}, for {}", to_iso(*deal.close), counted(days, "day", "days")),
      fmt::format("deals set {} close=DATE moves the date; or close it", deal.id.text));
}

void check_stale(const Opportunity& deal, const Config& config, Date today,
                 Flaws<Opportunity>& flaws) {
  if (!is_stale(deal, config, today)) return;
  const auto days = static_cast<std::size_t>(today - *stage_since(deal));
  flaws.add("stale", Severity::error, {"stage"},
            fmt::format("in {} for {}, longer than the {} of deals.toml", shown(deal.stage),
                        counted(days, "day", "days"), *stage_of(deal, config).stale_days),
            fmt::format("move it on, or close it: deals close-lost {}", deal.id.text));
}

void check_next_step(const Opportunity& deal, const Config& /*config*/, Date /*today*/,
                     Flaws<Opportunity>& flaws) {
  if (deal.next_step) return;
  flaws.add("no-next-step", Severity::error, {}, "no next step",
            fmt::format("deals next {} TEXT --on DATE sets one", deal.id.text));
}

void check_owner(const Opportunity& deal, const Config& /*config*/, Date /*today*/,
                 Flaws<Opportunity>& flaws) {
  if (!deal.owner.empty()) return;
  flaws.add("unowned", Severity::error, {}, "nobody owns it",
            fmt::format("deals claim {} makes it yours", deal.id.text));
}

const std::vector<std::pair<std::string, Check>>& assertions() {
  static const std::vector<std::pair<std::string, Check>> all = {
      {"overdue", check_overdue},
      {"stale", check_stale},
      {"no-next-step", check_next_step},
      {"unowned", check_owner},
  };
  return all;
}

}  // namespace

const std::vector<std::string>& assertion_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const auto& [name, check] : assertions()) all.push_back(name);
    return all;
  }();
  return names;
}

std::vector<Flaw> broken(std::string_view assertion, const Book& book, Date today) {
  std::vector<Flaw> found;
  for (const auto& [name, check] : assertions()) {
    if (name != assertion) continue;
    for (const Opportunity& deal : book.opportunities) {
      if (state_of(deal, book.config) != State::open) continue;
      Flaws<Opportunity> flaws(deal, found);
      check(deal, book.config, today, flaws);
    }
  }
  return found;
}

}  // namespace deals
