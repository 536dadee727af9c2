// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "sample.hpp"

using deals::sample::matching;

namespace {

struct Case {
  const char* filter;
  const char* found;
};

void check(std::initializer_list<Case> cases) {
  for (const auto& one : cases) {
    INFO(one.filter);
    CHECK(matching(one.filter) == one.found);
  }
}

}  // namespace

TEST_CASE("amounts compare in the book's currency, others cannot be decided") {
  check({{"amount:12500.50", "g h?"},
         {"amount:48k,5k", "a h? v"},
         {"amount:>12500.50", "a h? u"},
         {"amount:>=12500.50", "a g h? u"},
         {"amount:<12500.50", "h? v w"},
         {"amount:<=12500.50", "g h? v w"},
         {"amount:5k..18k", "g h? u v"},
         {"amount:18k..", "a h? u"},
         {"amount:..18k", "g h? u v w"},
         {"amount:0", "h? w"},
         {"amount:\"48 000\"", "a h?"},
         {"amount:\"5k\"..\"18,000.00\"", "g h? u v"}});
}

TEST_CASE("a currency typed in the filter decides for that one only") {
  check({{"amount:>9kUSD", "a? g? h u? v? w?"},
         {"amount:>10kUSD", "a? g? u? v? w?"},
         {"amount:9kUSD..10kUSD", "a? g? h u? v? w?"},
         {"amount:9kUSD..10kUSD currency:usd", "h"}});
}

TEST_CASE("what has no amount satisfies no comparison, and the negation of each") {
  check({{"amount:!=48k", "g h? s u v w"},
         {"-amount:48k", "g h? s u v w"},
         {"not amount:>0", "h? s w"},
         {"amount:none,48k", "a h? s"}});
}

TEST_CASE("only open opportunities have a weighted amount") {
  check({{"weighted:38400", "a h?"}, {"weighted:none", "s u v"}, {"weighted:>0", "a g h?"}});
}

TEST_CASE("a period means all of it") {
  check({{"close:2026-12-15", "a"},
         {"close:2026-12", "a w"},
         {"close:2026-Q4", "a g w"},
         {"close:>2026-11", "a h w"},
         {"close:>=2026-11", "a g h w"},
         {"close:<2026-12", "g"},
         {"close:<=2026-12", "a g w"},
         {"close:!=2026-12", "g h s u v"},
         {"close:2026-10..2026-12", "a g w"},
         {"close:2026-12..", "a h w"},
         {"close:..eoq", "a g w"},
         {"close:..today", "g"},
         {"close:\"dec 15\"", "a"},
         {"close:\"in 3 weeks\"..\"dec 20\"", "a"},
         {"close:2026-11,2027-01", "g h"},
         {"next_step:<=eom", "a"},
         {"-next_step:2026", "g h s u v w"}});
}

TEST_CASE("closed and created look back where a phrase does not say") {
  check({{"closed:jul", "v"},
         {"closed:\"nov 10\"", "u"},
         {"closed:q3", "v"},
         {"created:>=\"oct 21\"", "g s w"},
         {"created:-30d..", "s w"},
         {"created:2026-09-01", "a"}});
}

TEST_CASE("percentages and numbers") {
  check({{"probability:80", "a"},
         {"probability:80%", "a"},
         {"probability:>50", "a u"},
         {"probability:50..80", "a g w"},
         {"probability:0", "v"},
         {"days_in_stage:>30", "a g"},
         {"days_in_stage:1", "w"},
         {"days_in_stage:..10", "s w"},
         {"days_in_stage:none", "h u v"}});
}

TEST_CASE("quarters are those of the fiscal year") {
  auto config = deals::sample::config();
  config.calendar.start_month = 10;
  const std::vector<std::string> words{"close:2027-Q1"};
  const auto filter =
      parse_filter(words, deals::RecordKind::opportunity, {config, deals::sample::today(), "anna"});
  REQUIRE(filter);
  const auto& all = deals::sample::opportunities();
  CHECK(filter->matches(all[0], nullptr) == deals::Match::yes);
  CHECK(filter->matches(all[2], nullptr) == deals::Match::no);
}
