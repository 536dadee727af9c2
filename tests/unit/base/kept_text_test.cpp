// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/kept_text.hpp>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "catch.hpp"

using namespace deals;

static_assert(sizeof(KeptText) == sizeof(void*));

TEST_CASE("a kept text reads like the text that it was made of") {
  std::string made = "acme-pilot";
  const KeptText text = made;
  made = "another";
  CHECK(text == "acme-pilot");
  CHECK(text.view() == "acme-pilot");
  CHECK(text.string() == "acme-pilot");
  CHECK(text.size() == 10);
  CHECK_FALSE(text.empty());
  CHECK(std::string_view(text) == "acme-pilot");
  CHECK(fmt::format("{:>12}|", text) == "  acme-pilot|");
  CHECK("the " + text + "!" == "the acme-pilot!");
  std::ostringstream out;
  out << text;
  CHECK(out.str() == "acme-pilot");
}

TEST_CASE("no text is the empty one") {
  CHECK(KeptText().empty());
  CHECK(KeptText("") == KeptText());
  CHECK(KeptText() == "");
  CHECK(KeptText().size() == 0);
}

TEST_CASE("kept texts are compared by their content") {
  CHECK(KeptText("a") == KeptText("a"));
  CHECK(KeptText("a") != KeptText("b"));
  CHECK(KeptText("a") < KeptText("ab"));
  CHECK(KeptText() < KeptText("a"));
  CHECK(KeptText(std::string("a\0b", 3)) != KeptText("a"));
}

TEST_CASE("very long texts and very many are kept") {
  std::vector<KeptText> all;
  for (int i = 0; i < 20'000; ++i) all.emplace_back("record-" + std::to_string(i));
  const KeptText long_one = std::string(1'000'000, 'x');
  CHECK(long_one.view() == std::string(1'000'000, 'x'));
  bool is_each_there = true;
  for (int i = 0; i < 20'000; ++i) {
    is_each_there =
        is_each_there && all[static_cast<std::size_t>(i)] == "record-" + std::to_string(i);
  }
  CHECK(is_each_there);
}

TEST_CASE("a kept text outlives the thread that made it") {
  KeptText text;
  std::thread([&] { text = std::string("made elsewhere"); }).join();
  CHECK(text == "made elsewhere");
}
