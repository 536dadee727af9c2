// SPDX-License-Identifier: MIT
#include <deals/report/slips.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "histories.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

/// `anna: 1 deal 2 pushes 45 days won 1 lost 0 open 0`
std::string text_of(const std::string& label, const SlipFigures& figures) {
  return fmt::format("{}: {} deal {} pushes {} days won {} lost {} open {}", label,
                     figures.deals.count(), figures.days.count,
                     static_cast<std::int64_t>(figures.days.sum), figures.deals.won,
                     figures.deals.lost, figures.deals.open);
}

std::vector<std::string> lines_of(const Slips& slips) {
  std::vector<std::string> lines;
  for (const SlipRow& row : slips.rows) lines.push_back(text_of(row.group.label, row.figures));
  lines.push_back(text_of("Total", slips.total));
  return lines;
}

Slips slips_of(const Book& book, const char* by = "owner", const char* from = "2026-01-01") {
  return slips(book, all_of(book),
               {*parse_dimension(by, book.config), {day(from), today()}, today()});
}

using Lines = std::vector<std::string>;

/// Anna pushed it by 31 days in proposal, then bo by 14 in negotiation and by -7; it was won.
Opportunity pushed() {
  Opportunity made = deal("pushed", "won", 100'00, "2026-11-10");
  made.close = day("2026-12-07");
  made.owner = "bo";
  Tracked first = in_stage("proposal");
  first.close = day("2026-10-30");
  first.owner = "anna";
  Tracked handed = owned_by("bo");
  handed.stage = "negotiation";
  Tracked signed_ = in_stage("won");
  signed_.closed = day("2026-11-10");
  made.history = {event("2026-09-01", EventKind::created, first),
                  event("2026-09-10T08:00:00Z", EventKind::changed, closing("2027-11-30")),
                  event("2026-09-10T08:01:00Z", EventKind::changed, closing("2026-11-30")),
                  event("2026-09-20", EventKind::moved, handed),
                  event("2026-10-01", EventKind::changed, closing("2026-12-14")),
                  event("2026-10-02", EventKind::changed, closing("2026-12-07")),
                  event("2026-11-10", EventKind::won, signed_)};
  return made;
}

}  // namespace

TEST_CASE("a push counts for whoever had the deal, once a day") {
  const Book book = book_of({pushed()});
  const Slips result = slips_of(book);
  CHECK(lines_of(result) == Lines{"anna: 1 deal 1 pushes 31 days won 1 lost 0 open 0",
                                  "bo: 1 deal 1 pushes 14 days won 1 lost 0 open 0",
                                  "Total: 1 deal 2 pushes 45 days won 1 lost 0 open 0"});
  CHECK(result.pulls == 1);
  CHECK(result.total.days.twice_median == 45);
  CHECK(lines_of(slips_of(book, "stage"))[0] ==
        "Proposal: 1 deal 1 pushes 31 days won 1 lost 0 open 0");
  CHECK(lines_of(slips_of(book, "month"))[0] ==
        "Sep 2026: 1 deal 1 pushes 31 days won 1 lost 0 open 0");
  CHECK(lines_of(slips_of(book, "owner", "2026-09-15")) ==
        Lines{"bo: 1 deal 1 pushes 14 days won 1 lost 0 open 0",
              "Total: 1 deal 1 pushes 14 days won 1 lost 0 open 0"});
}

TEST_CASE("deals that were not pushed are told from those that nobody can know of") {
  Opportunity steady = pushed();
  steady.id.text = "steady";
  steady.history.erase(steady.history.begin() + 1, steady.history.end() - 1);
  steady.close = day("2026-10-30");
  Opportunity undated = deal("undated", "lead", 5'00, "");
  undated.history = {event("2026-09-01", EventKind::created, in_stage("lead"))};
  const Book book = book_of({steady, undated, deal("bare", "lead", 5'00, "2026-12-01")});
  const Slips result = slips_of(book);
  CHECK(lines_of(result) == Lines{"Total: 0 deal 0 pushes 0 days won 0 lost 0 open 0"});
  CHECK(result.steady == Outcomes{1, 0, 0});
  CHECK(result.undated == 1);
  CHECK(result.without_history == 1);
}

TEST_CASE("every deal in scope is counted once, and every push in its rows") {
  for (unsigned seed = 0; seed < 500; ++seed) {
    RandomHistories random(seed);
    const Book book = random.book();
    const Slips result = slips_of(book, random.any_of({"owner", "stage", "month"}).c_str());
    INFO("seed " << seed);
    CHECK(result.total.deals.count() + result.steady.count() + result.undated +
              result.without_history ==
          book.opportunities.size());
    std::size_t pushes = 0;
    Int128 days = 0;
    for (const SlipRow& row : result.rows) {
      pushes += row.figures.days.count;
      days += row.figures.days.sum;
    }
    CHECK(pushes == result.total.days.count);
    CHECK(days == result.total.days.sum);
  }
}
