// SPDX-License-Identifier: MIT
#include <deals/cli/run.hpp>

#include "catch.hpp"
#include "test_surroundings.hpp"

using namespace deals;

namespace {

class Ending : public TestSurroundings {
 public:
  void finish(int code) const override { codes.push_back(code); }

  mutable std::vector<int> codes;
};

}  // namespace

TEST_CASE("a command that has said everything says so, with its exit code") {
  Ending surroundings;
  surroundings.storage.files = {{"deals.toml", "name = \"Test\"\ncurrency = \"EUR\"\n"},
                                {"customers/bad.toml", "name"}};
  for (const std::vector<std::string>& line :
       {std::vector<std::string>{"list"}, {"list", "customers"}, {"show", "nobody"}}) {
    surroundings.codes.clear();
    const int code = run(line, surroundings);
    INFO(line.front() << ": " << surroundings.errors);
    CHECK(surroundings.codes == std::vector<int>{code});
  }
}

TEST_CASE("what reads nothing has nothing to let go") {
  Ending surroundings;
  CHECK(run({"--version"}, surroundings) == 0);
  CHECK(run({"lst"}, surroundings) == 2);
  CHECK(surroundings.codes.empty());
}
