// SPDX-License-Identifier: MIT
#include <deals/query/filter.hpp>

#include "catch.hpp"
#include "sample.hpp"

using namespace deals;
using sample::complaint;
using sample::matching;

namespace {

Result<Filter> parsed(std::vector<std::string> words) {
  return parse_filter(words, RecordKind::opportunity, {sample::config(), sample::today(), "anna"});
}

}  // namespace

TEST_CASE("not binds before and, and binds before or") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"owner:bo is:open", "g"},
      {"owner:bo and is:open", "g"},
      {"owner:bo && is:open", "g"},
      {"stage:lead or owner:bo is:open", "g s"},
      {"(stage:lead or owner:bo) is:open", "g s"},
      {"is:open (stage:lead or owner:bo)", "g s"},
      {"stage:lead or stage:won or stage:lost", "s u v"},
      {"stage:lead || stage:won", "s u"},
      {"not is:open owner:bo", "u v"},
      {"not (is:open owner:bo)", "a h s u v w"},
      {"NOT is:open AND owner:bo", "u v"},
      {"not not is:won", "u"},
      {"not pilot", "a h s u v w"},
      {"not owner:bo not owner:anna", "h"},
      {"'or'", "a g s v"},
      {"((((is:won))))", "u"},
  };
  for (const auto& [filter, found] : cases) {
    INFO(filter);
    CHECK(matching(filter) == found);
  }
}

TEST_CASE("what cannot be decided stays so unless the rest decides") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"amount:>5k", "a g h? u"},
      {"amount:>5k is:won", "u"},
      {"is:won amount:>5k", "u"},
      {"amount:>5k is:open", "a g h?"},
      {"amount:>5k or owner:none", "a g h u"},
      {"owner:none or amount:>5k", "a g h u"},
      {"amount:>5k or is:won", "a g h? u"},
      {"not amount:>5k", "h? s v w"},
      {"not (amount:>5k is:won)", "a g h s v w"},
      {"not (amount:>5k or is:open)", "v"},
      {"amount:>5k,9kUSD", "\"5k,9kUSD\" is not an amount"},
      {"amount:9500USD,48k", "a g? h u? v? w?"},
  };
  for (const auto& [filter, found] : cases) {
    INFO(filter);
    CHECK(matching(filter) == found);
  }
}

TEST_CASE("quotes hold values with blanks, commas, dots and parentheses") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"name:'for a'", "a"},
      {"name:\"for a\",'import'", "a v"},
      {"name:seats (40)", "h"},
      {"(name:(40))", "h"},
      {"name:\"s (4\"", "h"},
      {"name:\"a, b\"", ""},
      {"name:\"..\"", ""},
      {"name:o'brien", ""},
      {"notes:\"ola.  security\"", ""},
      {"customer:\"Acme Corp\" close:\"next fri\"..\"dec 15\"", "a"},
      {"name:'seats, yearly'", ""},
  };
  for (const auto& [filter, found] : cases) {
    INFO(filter);
    CHECK(matching(filter) == found);
  }
}

TEST_CASE("words of the command line are one filter, whatever they are cut into") {
  const auto filter = parsed({"is:open", "owner:anna\tnot", "stage:lead"});
  REQUIRE(filter);
  CHECK(filter->source() == "is:open owner:anna not stage:lead");
  CHECK_FALSE(filter->is_empty());
  CHECK(filter->matches(sample::opportunities()[0], nullptr) == Match::yes);
  CHECK(filter->matches(sample::opportunities()[3], nullptr) == Match::no);
}

TEST_CASE("no words are the filter of everything") {
  const auto filter = parsed({});
  REQUIRE(filter);
  CHECK(filter->is_empty());
  CHECK(filter->source().empty());
  CHECK_FALSE(filter->mentions("is"));
}

TEST_CASE("a filter knows which fields it is about") {
  const auto filter = parsed({"-is:open", "or", "not", "(Tags:x has:closed", "customer.name:y)"});
  REQUIRE(filter);
  for (const auto* field : {"is", "tag", "has", "closed", "customer.name"}) {
    INFO(field);
    CHECK(filter->mentions(field));
  }
  for (const auto* field : {"open", "tags", "name", "stage"}) {
    INFO(field);
    CHECK_FALSE(filter->mentions(field));
  }
}

TEST_CASE("a filter outlives the settings it was read with") {
  auto config = std::make_unique<Config>(sample::config());
  const std::vector<std::string> words{"is:stale", "probability:>70"};
  const auto filter =
      parse_filter(words, RecordKind::opportunity, {*config, sample::today(), "anna"});
  config.reset();
  REQUIRE(filter);
  CHECK(filter->matches(sample::opportunities()[0], nullptr) == Match::yes);
}

TEST_CASE("a word with a dash is a term when a field stands behind it") {
  for (const auto* word : {"-source:referral", "-is:overdue", "-customer.tag:x", "-område:x"}) {
    INFO(word);
    CHECK(looks_like_term(word));
  }
  for (const auto* word : {"source:x", "-s", "--source:x", "-3d", "-12:30", "-", "-:x", "-(a:b)"}) {
    INFO(word);
    CHECK_FALSE(looks_like_term(word));
  }
}

TEST_CASE("nesting and length have limits") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '(') + "x" + std::string(depth, ')');
  };
  CHECK(complaint(nested(64)) == "");
  CHECK(complaint(nested(65)).starts_with("more than 64 parentheses or \"not\" inside each other"));
  std::string nots;
  for (int i = 0; i < 100'000; ++i) nots += "not ";
  CHECK(complaint(nots.substr(0, 60'000) + "x").starts_with("more than 64"));
  CHECK(complaint(std::string(64 * 1024, 'x')) == "");
  CHECK(complaint(std::string(64 * 1024 + 1, 'x')) ==
        "a word of the filter is longer than 64 KiB\n");
  CHECK(complaint("name:\xff") == "the filter word \"name:\\xFF\" is not valid UTF-8\n");
}
