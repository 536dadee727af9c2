// SPDX-License-Identifier: MIT
#include <deals/base/seldom_there.hpp>
#include <string>

#include "catch.hpp"

using namespace deals;

TEST_CASE("a value that is mostly not there is an optional by value") {
  SeldomThere<std::string> step;
  CHECK_FALSE(step);
  CHECK(step == SeldomThere<std::string>());
  step = std::string("call");
  SeldomThere<std::string> copy = step;
  *copy += " Ola";
  CHECK(*step == "call");
  CHECK(copy->size() == 8);
  CHECK_FALSE(copy == step);
  copy.reset();
  CHECK_FALSE(copy.has_value());
  CHECK(copy.emplace().empty());
}
