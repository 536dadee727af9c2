// SPDX-License-Identifier: MIT
#include <deals/query/filter.hpp>

#include "catch.hpp"
#include "sample.hpp"

using namespace deals;
using sample::matching;

namespace {

Result<Filter> parsed(std::vector<std::string> words) {
  return parse_filter(words, RecordKind::opportunity, {sample::config(), sample::today(), "anna"});
}

}  // namespace

TEST_CASE("patterns are searched without case, in all texts of a field") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"name:~^PIL", "g"},
      {"name:~(pilot|import)$", "g v"},
      {"(name:~(pilot|import)$)", "g v"},
      {"notes:~\"ola\\.\\s+security\"", "a"},
      {"contact:~åSE", "a"},
      {"stage:~^(won|lost)$", "u v"},
      {"tag:~^n", "a g"},
      {"-tag:~^n", "h s u v w"},
      {"name:~a,b", ""},
      {"owner:~^(.)o$", "g u v"},
  };
  for (const auto& [filter, found] : cases) {
    INFO(filter);
    CHECK(matching(filter) == found);
  }
}

TEST_CASE("a pattern that takes too long is undecided, not endless") {
  Opportunity deal;
  deal.stage = "lead";
  deal.name = std::string(5000, 'a');
  const auto filter = parsed({"name:~^(a+)+b"});
  REQUIRE(filter);
  for (int i = 0; i < 20'000; ++i) REQUIRE(filter->matches(deal, nullptr) == Match::unknown);
}

TEST_CASE("a pattern reads text that is not valid UTF-8") {
  Opportunity deal;
  deal.stage = "lead";
  deal.name = "a\xff\xfe pilot";
  const auto filter = parsed({"name:~pilot"});
  REQUIRE(filter);
  CHECK(filter->matches(deal, nullptr) == Match::yes);
}
