// SPDX-License-Identifier: MIT
#include <deals/render/line.hpp>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

TEST_CASE("no line ends in a blank") {
  LineWriter lines(in_pipe());
  lines.skip(2);
  lines.add("a  ");
  lines.skip(1);
  lines.add("b");
  lines.add("   ");
  lines.skip(-3);
  lines.end();
  lines.skip(9);
  lines.end();
  lines.add("c");
  CHECK(lines.take() == "  a   b\n\nc");
}

TEST_CASE("blanks are not coloured") {
  LineWriter lines(in_color());
  lines.add("a  ", Style::bad);
  lines.add("b", Style::plain);
  CHECK(lines.take() == "\x1b[31ma\x1b[0m  b");
}
