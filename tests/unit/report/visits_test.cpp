// SPDX-License-Identifier: MIT
#include <deals/report/visits.hpp>

#include "catch.hpp"
#include "past_deals.hpp"

using namespace deals;
using namespace deals::past_deals;

namespace {

std::string text_of(const Opportunity& deal) {
  std::string text;
  for (const Visit& visit : visits(deal)) {
    if (!text.empty()) text += ", ";
    text += visit.stage + " " + (visit.from ? to_iso(*visit.from).substr(5) : "?");
    if (visit.is_over) text += ".." + (visit.to ? to_iso(*visit.to).substr(5) : "?");
  }
  return text;
}

}  // namespace

TEST_CASE("stays follow each other without a gap, and a repeated stage is one stay") {
  CHECK(text_of(went("a", {{"2026-01-05", "lead"},
                           {"2026-01-09", "lead"},
                           {"2026-02-01", "proposal"},
                           {"2026-02-01", "lead"},
                           {"2026-03-01", "won"}})) ==
        "lead 01-05..02-01, proposal 02-01..02-01, lead 02-01..03-01, won 03-01");
}

TEST_CASE("events count by their times, not by their lines") {
  Opportunity deal = went("a", {{"2026-02-01", "lead"}, {"2026-03-01", "proposal"}});
  std::swap(deal.history[0], deal.history[1]);
  CHECK(text_of(deal) == "lead 02-01..03-01, proposal 03-01");
}

TEST_CASE("of a stage that was set by hand nobody knows since when") {
  Opportunity deal = went("a", {{"2026-02-01", "lead"}});
  deal.stage = "proposal";
  CHECK(text_of(deal) == "lead 02-01..?, proposal ?");
  deal.history.clear();
  CHECK(text_of(deal) == "proposal ?");
}

TEST_CASE("what it did in another pipeline is not told") {
  Opportunity deal =
      went("a", {{"2026-01-01", "lead"}, {"2026-02-01", "notice"}, {"2026-03-01", "quoted"}});
  deal.history[1].changes.pipeline = "renewals";
  deal.pipeline = "renewals";
  CHECK(text_of(deal) == "notice 02-01..03-01, quoted 03-01");
  deal.pipeline = "";
  deal.stage = "lead";
  CHECK(text_of(deal) == "lead 01-01..02-01, lead ?");
}

TEST_CASE("the furthest stage is by the order of the process, and old stages are strangers") {
  const Config config = default_config();
  const OpenPath path = open_path(went("a", {{"2026-01-01", "proposal"},
                                             {"2026-02-01", "inspected"},
                                             {"2026-03-01", "lead"},
                                             {"2026-04-01", "lost"}}),
                                  config);
  CHECK(path.furthest == 2);
  CHECK(path.unknown == 1);
  CHECK(path.visits.size() == 2);
  CHECK_FALSE(open_path(went("a", {{"2026-04-01", "lost"}}), config).furthest);
}

TEST_CASE("it was lost in the stage that it was in last, not in the furthest one") {
  const Config config = default_config();
  CHECK(last_open_stage(
            went("a", {{"2026-01-01", "proposal"}, {"2026-03-01", "lead"}, {"2026-04-01", "lost"}}),
            config) == "lead");
  CHECK(last_open_stage(went("a", {{"2026-04-01", "lost"}}), config).empty());
}
