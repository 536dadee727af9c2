// SPDX-License-Identifier: MIT
#include <deals/render/bar.hpp>

#include <deals/base/utf8.hpp>
#include <limits>
#include <random>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

std::string drawn(std::vector<Segment> segments, Int128 maximum, int columns) {
  return bar(segments, maximum, columns, in_pipe());
}

}  // namespace

TEST_CASE("a bar is as long as its value is large") {
  CHECK(drawn({{40}}, 40, 8) == "████████");
  CHECK(drawn({{20}}, 40, 8) == "████");
  CHECK(drawn({{0}}, 40, 8).empty());
  CHECK(drawn({{-5}}, 40, 8).empty());
  CHECK(drawn({{80}}, 40, 8) == "████████");
  CHECK(drawn({{40}}, 0, 8).empty());
  CHECK(drawn({{40}}, 40, 0).empty());
  CHECK(drawn({}, 40, 8).empty());
}

TEST_CASE("the segments of a bar are drawn in their fills") {
  const std::vector<Segment> segments = {
      {10, Fill::full}, {10, Fill::dense}, {10, Fill::medium}, {10, Fill::light}};
  CHECK(bar(segments, 40, 8, in_pipe()) == "██▓▓▒▒░░");
  CHECK(bar(segments, 40, 8, in_ascii(80)) == "##==~~--");
  CHECK(drawn({{20, Fill::blank}, {20, Fill::medium}}, 40, 8) == "    ▒▒▒▒");
  CHECK(drawn({{20}, {20, Fill::blank}}, 40, 8) == "████");
}

TEST_CASE("what is not zero can be seen while there is room") {
  CHECK(drawn({{1}}, 1000, 8) == "█");
  CHECK(drawn({{1}, {999, Fill::dense}}, 1000, 8) == "█▓▓▓▓▓▓▓");
  CHECK(drawn({{999}, {1, Fill::dense}}, 1000, 8) == "███████▓");
  CHECK(drawn({{998}, {1, Fill::dense}, {1, Fill::light}}, 1000, 8) == "██████▓░");
  CHECK(drawn({{1}, {1, Fill::dense}, {1, Fill::light}}, 3, 2) == "▓░");
  CHECK(drawn({{999, Fill::blank}, {1}}, 1000, 8) == "       █");
}

TEST_CASE("segments of equal sums end below each other") {
  for (int part = 1; part < 97; ++part) {
    const auto one = drawn({{part}, {97 - part, Fill::dense}}, 97, 31);
    const auto other = drawn({{part, Fill::blank}, {97 - part, Fill::dense}}, 97, 31);
    CHECK(width(one) == 31);
    CHECK(width(other) == 31);
  }
}

TEST_CASE("a bar of random segments keeps to its columns, each of them seen") {
  std::mt19937 random(20261121);
  const Fill fills[] = {Fill::full, Fill::dense, Fill::medium, Fill::light};
  for (int i = 0; i < 2000; ++i) {
    std::vector<Segment> segments;
    Int128 sum = 0;
    for (const auto fill : fills) {
      const Int128 value = random() % 3 == 0 ? 0 : Int128{1} << (random() % 80);
      segments.push_back({value, fill});
      sum += value;
    }
    const int columns = 4 + static_cast<int>(random() % 60);
    const auto text = drawn(segments, sum, columns);
    CHECK(width(text) == (sum > 0 ? columns : 0));
    for (std::size_t at = 0; at < 4; ++at) {
      const char* signs[] = {"█", "▓", "▒", "░"};
      CHECK((text.find(signs[at]) != std::string::npos) == (segments[at].value > 0));
    }
  }
}
