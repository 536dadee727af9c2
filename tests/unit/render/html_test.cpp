// SPDX-License-Identifier: MIT
#include <deals/render/html.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

ReportPage sample() {
  ReportPage page;
  page.heading = {"Fjord & Sons", "forecast by month", "", "EUR"};
  Table table;
  table.columns = {{"key", "Month"}, {"amount", "Amount", Align::right}};
  table.rows.push_back({.cells = {Cell("Dec 2026"), Cell("1,200", "1200.00", Style::warning)}});
  table.totals.push_back({.cells = {Cell("Total", "total", Style::strong), Cell("1,200")}});
  page.sections = {{"", table, {}}};
  page.notes = {"weighted = amount × probability", ""};
  return page;
}

/// What is between `from` and the end of `to`.
std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const auto first = text.find(from);
  const auto last = text.find(to, first);
  return first == std::string::npos || last == std::string::npos
             ? "not there"
             : text.substr(first, last + to.size() - first);
}

}  // namespace

TEST_CASE("text in a page is escaped for markup, and what a terminal escapes is escaped too") {
  CHECK(html_text("a < b && \"c\" > 'd'") == "a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39;");
  CHECK(html_text("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;");
  CHECK(html_text("a\x1b[31m\xff\n") == "a\\e[31m\\xFF\\n");
  CHECK(html_text("Søylen 日本") == "Søylen 日本");
}

TEST_CASE("a page has its heading, table, total and notes") {
  const std::string html = to_html(sample());
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
  CHECK(between(html, "<title>", "</title>") ==
        "<title>Fjord &amp; Sons · forecast by month · EUR</title>");
  CHECK(between(html, "<h1>", "</html>\n") ==
        "<h1>Fjord &amp; Sons</h1>\n"
        "<p class=\"about\">forecast by month · EUR</p>\n"
        "<div class=\"wide\"><table>\n"
        "<thead><tr><th scope=\"col\">Month</th><th scope=\"col\" class=\"n\">Amount</th></tr>"
        "</thead>\n"
        "<tbody>\n<tr><td>Dec 2026</td><td class=\"n warning\">1,200</td></tr>\n</tbody>\n"
        "<tfoot>\n<tr><td class=\"strong\">Total</td><td class=\"n\">1,200</td></tr>\n</tfoot>\n"
        "</table></div>\n"
        "<ul class=\"notes\">\n<li>weighted = amount × probability</li>\n</ul>\n"
        "</body>\n</html>\n");
}

TEST_CASE("a page loads nothing and runs nothing") {
  ReportPage page = sample();
  Chart chart;
  chart.title = "T";
  chart.bars = {{"a", 0, {{5, Tone::closed, "closed 5"}}, "5", {}}};
  page.sections.front().chart = chart;
  const std::string html = to_html(page);
  for (const char* word : {"<script", "http://", "https://", "url(", "@import", "<link", "<img"}) {
    INFO(word);
    CHECK(html.find(word) == std::string::npos);
  }
  CHECK(html.find("default-src 'none'") != std::string::npos);
}

TEST_CASE("what has no table of its own is shown as a terminal shows it") {
  ReportPage page;
  page.screen = " a  <b>\n c\n";
  CHECK(between(to_html(page), "<h1>", "</pre>\n") ==
        "<h1>deals</h1>\n<pre> a  &lt;b&gt;\n c\n</pre>\n");
}
