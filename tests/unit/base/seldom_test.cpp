// SPDX-License-Identifier: MIT
#include <deals/base/seldom.hpp>
#include <vector>

#include "catch.hpp"

using namespace deals;

using Texts = std::vector<std::string>;

TEST_CASE("a part that is not there reads as empty") {
  const Seldom<Texts> none;
  CHECK(none.empty());
  CHECK(none.size() == 0);
  CHECK(none.begin() == none.end());
  CHECK(*none == Texts{});
  CHECK(none == Seldom<Texts>(Texts{}));
}

TEST_CASE("a part that is there reads and changes like what it holds") {
  Seldom<Texts> tags = {"nordics", "priority"};
  tags.push_back("vip");
  tags.emplace_back("late");
  tags.pop_back();
  CHECK(*tags == Texts{"nordics", "priority", "vip"});
  CHECK(tags[1] == "priority");
  CHECK(tags.back() == "vip");
  std::erase(tags.edit(), "priority");
  tags.insert(tags.begin(), "first");
  CHECK(tags == Texts{"first", "nordics", "vip"});
  tags.clear();
  CHECK(tags.empty());
}

TEST_CASE("copies are apart from each other") {
  Seldom<Texts> first = {"one"};
  Seldom<Texts> second = first;
  second.push_back("two");
  CHECK(*first == Texts{"one"});
  first = second;
  second.edit().front() = "changed";
  CHECK(*first == Texts{"one", "two"});
  first = std::move(second);
  CHECK(*first == Texts{"changed", "two"});
}

TEST_CASE("what was emptied by hand equals what was never there") {
  Seldom<Texts> emptied = {"one"};
  emptied.edit().clear();
  CHECK(emptied == Seldom<Texts>());
  CHECK(emptied.empty());
  const Seldom<Texts> copy = emptied;
  CHECK(copy.empty());
}

TEST_CASE("a text that is mostly empty compares with any text") {
  Seldom<std::string> notes;
  CHECK(notes == "");
  notes = "call Ola";
  CHECK(notes == "call Ola");
  CHECK(notes == std::string("call Ola"));
  CHECK(notes != "");
  CHECK(std::string_view(notes) == "call Ola");
}
