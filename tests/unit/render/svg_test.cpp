// SPDX-License-Identifier: MIT
#include <deals/render/html.hpp>

#include <algorithm>

#include "catch.hpp"

using namespace deals;

namespace {

Chart chart_of(Chart::Kind kind, std::vector<ChartBar> bars) {
  Chart chart;
  chart.kind = kind;
  chart.title = "Money & more";
  chart.bars = std::move(bars);
  return chart;
}

/// The drawing's boxes: `x y width height class`, a line each.
std::string boxes(const std::string& svg) {
  std::string out;
  const std::vector<std::string> names = {"x", "y", "width", "height", "class"};
  for (auto at = svg.find("<rect"); at != std::string::npos; at = svg.find("<rect", at + 1)) {
    for (const std::string& name : names) {
      const auto first = svg.find(" " + name + "=\"", at) + name.size() + 3;
      out += svg.substr(first, svg.find('"', first) - first) + (name == "class" ? "\n" : " ");
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a chart without bars is not drawn") {
  CHECK(to_svg(chart_of(Chart::Kind::bars, {})).empty());
}

TEST_CASE("lying bars begin where they are told, and the largest sum takes the whole line") {
  const auto svg = to_svg(chart_of(
      Chart::Kind::bars, {{"Start", 0, {{100, Tone::total, ""}}, "100", {}},
                          {"Won", 50, {{50, Tone::loss, "won"}}, "50", {}},
                          {"End", 0, {{25, Tone::total, ""}, {25, Tone::gain, ""}}, "50", {}}}));
  CHECK(boxes(svg) ==
        "176 4 432 18 total\n"
        "392 30 216 18 loss\n"
        "176 56 108 18 total\n"
        "284 56 108 18 gain\n");
}

TEST_CASE("a funnel's bars lie around its middle") {
  const auto svg =
      to_svg(chart_of(Chart::Kind::funnel, {{"Lead", 0, {{40, Tone::total, ""}}, "", {}},
                                            {"Won", 0, {{10, Tone::total, ""}}, "", {}}}));
  CHECK(boxes(svg) ==
        "176 4 432 18 total\n"
        "338 30 108 18 total\n");
}

TEST_CASE("upright bars are stacked from the ground up") {
  const auto svg =
      to_svg(chart_of(Chart::Kind::columns,
                      {{"Nov", 0, {{30, Tone::closed, ""}, {70, Tone::commit, ""}}, "100", {}},
                       {"Dec", 0, {}, "", {}}}));
  CHECK(boxes(svg) ==
        "148 180 64 66 closed\n"
        "148 26 64 154 commit\n");
}

TEST_CASE("nothing and less than nothing take no room, and very large sums do not overflow") {
  const Int128 huge = Int128{9'223'372'036'854'775'807} * 100'000;
  const auto svg = to_svg(chart_of(Chart::Kind::bars, {{"a", 0, {{0, Tone::gain, ""}}, "", {}},
                                                       {"b", 0, {{-5, Tone::loss, ""}}, "", {}},
                                                       {"c", 0, {{huge, Tone::total, ""}}, "", {}},
                                                       {"d", 0, {{1, Tone::total, ""}}, "", {}}}));
  CHECK(boxes(svg) ==
        "176 56 432 18 total\n"
        "176 82 1 18 total\n");
}

TEST_CASE("what is written in a chart is escaped") {
  Chart chart = chart_of(Chart::Kind::bars, {{"<b>", 0, {{1, Tone::best, "a & b"}}, "\"", 1}});
  chart.keys = {{Tone::best, "<best>"}};
  chart.mark = "<target>";
  const std::string svg = to_svg(chart);
  CHECK(svg.find("<b>") == std::string::npos);
  CHECK(svg.find("aria-label=\"Money &amp; more\"") != std::string::npos);
  CHECK(svg.find("<title>a &amp; b</title>") != std::string::npos);
  CHECK(svg.find("&lt;target&gt;") != std::string::npos);
}

TEST_CASE("an interval is a line along its bar, on a scale with an end of its own") {
  Chart chart = chart_of(Chart::Kind::bars,
                         {{"Lead", 0, {{50, Tone::closed, ""}}, "50 %", 75, ChartSpan{25, 100}}});
  chart.end = 200;
  chart.span = "90 % interval";
  chart.mark = "set";
  const auto svg = to_svg(chart);
  CHECK(boxes(svg) == "176 32 108 18 closed\n");
  CHECK(svg.find("<path d=\"M230 37V45M230 41H392M392 37V45\" class=\"span\">"
                 "<title>90 % interval</title></path>") != std::string::npos);
  CHECK(svg.find("<line x1=\"338\" y1=\"29\" x2=\"338\" y2=\"53\" class=\"mark\">") !=
        std::string::npos);
  CHECK(svg.find("<text x=\"400\" y=\"45\" text-anchor=\"start\" class=\"figure\">50 %</text>") !=
        std::string::npos);
}
