// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace deals;

namespace {

struct AssignCase {
  std::string text;
  std::string said;  ///< "": nothing is wrong; else with a line break in front
};

std::string said_of_assign(const std::string& text) {
  const auto read = read_config("[assign]\n" + text, "deals.toml");
  const std::string all = read ? said(read->problems) : said(read.error());
  return all.empty() ? "" : "\n" + all;
}

const std::vector<AssignCase> assign_cases = {
    {"", ""},
    {R"(owners = [])", ""},
    {R"(owners = ["anna", "bo"])", ""},
    {R"(owners = ["anna", "bo", "anna"])", R"(
deals.toml:2:10: owner "anna" stands there twice [bad-owner]
owners = ["anna", "bo", "anna"]
         ^~~~~~~~~~~~~~~~~~~~~~
hint: name each owner once, such as owners = ["anna", "bo"]
)"},
    {R"(owners = ["anna", " "])", R"(
deals.toml:2:10: " " is not the name of an owner [bad-owner]
owners = ["anna", " "]
         ^~~~~~~~~~~~~
hint: name each owner once, such as owners = ["anna", "bo"]
)"},
    {R"(owners = ["me"])", R"(
deals.toml:2:10: "me" is not the name of an owner [bad-owner]
owners = ["me"]
         ^~~~~~
hint: name each owner once, such as owners = ["anna", "bo"]
)"},
    {R"(method = "least-loaded")", ""},
    {R"(method = "least")", R"(
deals.toml:2:10: unknown method "least" [unknown-method]
method = "least"
         ^~~~~~~
hint: did you mean "least-loaded"?
)"},
    {R"(owner = "anna")", R"(
warning: deals.toml:2:1: unknown setting "assign.owner" [unknown-setting]
owner = "anna"
^~~~~
hint: did you mean "owners"?
)"},
};

}  // namespace

TEST_CASE("those who are assigned to are named once each") {
  for (const AssignCase& each : assign_cases) {
    INFO(each.text);
    CHECK(said_of_assign(each.text) == each.said);
  }
}

TEST_CASE("owners keep their order, and take turns unless the method says otherwise") {
  const auto plain = read_config("assign = { owners = ['bo', 'anna'] }", "deals.toml");
  REQUIRE(plain);
  CHECK(plain->record.auto_assign == AutoAssign{{"bo", "anna"}, AssignMethod::round_robin});
  const auto loaded = read_config("assign.method = 'least-loaded'", "deals.toml");
  REQUIRE(loaded);
  CHECK(loaded->record.auto_assign == AutoAssign{{}, AssignMethod::least_loaded});
  CHECK(read_config("", "deals.toml")->record.auto_assign == AutoAssign{});
}
