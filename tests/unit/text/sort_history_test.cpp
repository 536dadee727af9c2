// SPDX-License-Identifier: MIT
#include <deals/text/sort_history.hpp>

#include "catch.hpp"

namespace deals {
namespace {

const std::string first = R"({ at = 2026-11-01T09:00:00Z, event = "note" })";
const std::string second = R"({ at = 2026-11-02T09:00:00Z, event = "note" })";
const std::string third = R"({ at = 2026-11-03T10:00:00+01:00, event = "note" })";

TEST_CASE("a history out of order is put in order, whole lines with what belongs to them") {
  struct Case {
    std::string before;
    std::string after;
  };
  const std::vector<Case> cases = {
      {"  " + third + ", # c\n\t" + first + ",\n", "\t" + first + ",\n  " + third + ", # c\n"},
      {"  " + second + ",\n  " + first + "\n", "  " + first + ",\n  " + second + ",\n"},
      {"  " + second + ",\n  " + first + "  # a\n", "  " + first + ",  # a\n  " + second + ",\n"},
      {"# top\n  " + first + ",\n\n  # of 3\n  " + third + ",\n  " + second + ",\n",
       "# top\n  " + first + ",\n  " + second + ",\n\n  # of 3\n  " + third + ",\n"},
      {"  " + second + ",\r\n  " + first + ",\r\n", "  " + first + ",\r\n  " + second + ",\r\n"},
  };
  for (const auto& [before, after] : cases) {
    const std::string head = "name = \"x\"\nhistory = [\n";
    const std::string tail = "]  # end\nnotes = \"[\"\n";
    CHECK(with_sorted_history(head + before + tail) == head + after + tail);
    CHECK(with_sorted_history(head + after + tail) == std::nullopt);
  }
}

TEST_CASE("a history that cannot be put in order without a doubt stays") {
  const std::vector<std::string> texts = {
      "",
      "history = []\n",
      "history = [" + second + ", " + first + "]\n",
      "history = [\n  " + second + ", " + first + ",\n]\n",
      "history = [\n  " + second + ",\n  " + first + "]\n",
      "history = [ " + second + ",\n  " + first + ",\n]\n",
      "history = [\n  # of what?\n  " + second + ",\n  " + first + ",\n]\n",
      "history = [\n  " + second + ",\n  { event = \"note\" },\n]\n",
      "[[history]]\nat = 2026-11-02T09:00:00Z\n[[history]]\nat = 2026-11-01T09:00:00Z\n",
      "history = [",
  };
  for (const std::string& text : texts) {
    INFO(text);
    CHECK(with_sorted_history(text) == std::nullopt);
  }
}

}  // namespace
}  // namespace deals
