// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <array>
#include <deals/base/interned.hpp>
#include <map>
#include <thread>
#include <vector>

#include "catch.hpp"

using namespace deals;

TEST_CASE("an interned text reads like the string that it was made of") {
  const Interned text = std::string("negotiation");
  CHECK(text == "negotiation");
  CHECK(text != "lead");
  CHECK(text == std::string("negotiation"));
  CHECK(text.size() == 11);
  CHECK_FALSE(text.empty());
  CHECK(std::string(text) == "negotiation");
  CHECK(fmt::format("in {:>13}", text) == "in   negotiation");
  CHECK("in " + text == "in negotiation");
  CHECK(text + "!" == "negotiation!");
}

TEST_CASE("nothing is the empty text") {
  CHECK(Interned() == "");
  CHECK(Interned() == Interned(""));
  CHECK(Interned().empty());
  Interned text = "lead";
  text.clear();
  CHECK(text == Interned());
}

TEST_CASE("there is one copy of each text, however it is made") {
  const std::string made = std::string("qualifi") + "cation";
  CHECK(&Interned(made).string() == &Interned("qualification").string());
  CHECK(&Interned(made).string() != &Interned("qualification ").string());
}

TEST_CASE("interned texts are in order of their content") {
  std::map<Interned, int> counts;
  for (const char* each : {"won", "lead", "", "lost", "lead"}) ++counts[each];
  std::string order;
  for (const auto& [text, count] : counts) order += fmt::format("[{} {}]", text, count);
  CHECK(order == "[ 1][lead 2][lost 1][won 1]");
}

TEST_CASE("bytes of any kind stay what they are") {
  for (const std::string& each :
       {std::string("a\0b", 3), std::string("\xff\xfe"), std::string(5000, 'x')}) {
    CHECK(Interned(each).string() == each);
  }
}

TEST_CASE("threads that make the same texts at the same time get the same copies") {
  constexpr int texts = 2000;
  std::array<std::vector<const std::string*>, 4> made;
  std::vector<std::thread> threads;
  for (auto& mine : made) {
    threads.emplace_back([&mine] {
      for (int i = 0; i < texts; ++i) {
        mine.push_back(&Interned(fmt::format("shared-{}", i)).string());
      }
    });
  }
  for (std::thread& each : threads) each.join();
  for (const auto& other : made) CHECK(other == made.front());
  CHECK(*made.front()[1999] == "shared-1999");
}
