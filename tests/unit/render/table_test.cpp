// SPDX-License-Identifier: MIT
#include <deals/render/table.hpp>

#include <deals/base/utf8.hpp>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

Table deals_table() {
  Table table;
  table.columns = {{"id", "ID", Align::left, true},
                   {"customer", "Customer", Align::left, true},
                   {"amount", "Amount", Align::right},
                   {"next_step", "Next step", Align::left, true}};
  table.rows = {
      {{{"acme-annual-renewal"}, {"Acme Corp"}, {"48,000", "48000.00"}, {"Send the order form"}}},
      {{{"globex-pilot"}, {"Globex"}, {"12,500", "12500.00"}, {"–", ""}}},
      {{{"soylen-workshop"}, {"Søylen AS"}, {"4,000", "4000.00"}, {"First call"}}}};
  return table;
}

}  // namespace

TEST_CASE("a table in a pipe is plain and never cut") {
  CHECK(to_text(deals_table(), in_pipe()) ==
        " ID                   Customer   Amount  Next step\n"
        " acme-annual-renewal  Acme Corp  48,000  Send the order form\n"
        " globex-pilot         Globex     12,500  –\n"
        " soylen-workshop      Søylen AS   4,000  First call\n");
}

TEST_CASE("a table has a rule under its heading, above totals and where a row asks for one") {
  auto table = deals_table();
  table.rules = true;
  table.rows[2].rule_above = true;
  table.totals = {{{{"Total"}, {}, {"64,500", "64500.00", Style::strong}}}};
  CHECK(to_text(table, in_pipe()) ==
        " ID                   Customer   Amount  Next step\n"
        " ───────────────────────────────────────────────────────────\n"
        " acme-annual-renewal  Acme Corp  48,000  Send the order form\n"
        " globex-pilot         Globex     12,500  –\n"
        " ───────────────────────────────────────────────────────────\n"
        " soylen-workshop      Søylen AS   4,000  First call\n"
        " ───────────────────────────────────────────────────────────\n"
        " Total                           64,500\n");
}

TEST_CASE("rules end where the headings do, before the bars") {
  Table table;
  table.columns = {{"key", "Month"}, {"gap", "Gap", Align::right}, {"bar", ""}};
  table.rules = true;
  table.rows = {{{{"Oct"}, {"–"}, {"████"}}}, {{{"Nov"}, {"12,200"}, {"██▓▓▓"}}}};
  CHECK(to_text(table, in_pipe()) ==
        " Month     Gap\n"
        " ─────────────\n"
        " Oct         –  ████\n"
        " Nov    12,200  ██▓▓▓\n");
  CHECK(to_text(table, in_ascii(80)) ==
        " Month     Gap\n"
        " -------------\n"
        " Oct         –  ████\n"
        " Nov    12,200  ██▓▓▓\n");
}

TEST_CASE("a table without headings has no heading line") {
  Table table;
  table.columns = {{"step", ""}, {"amount", "", Align::right}};
  table.rows = {{{{"Start"}, {"118,500"}}}, {{{"+ Created"}, {"31,000"}}}};
  CHECK(to_text(table, in_pipe()) ==
        " Start      118,500\n"
        " + Created   31,000\n");
  CHECK(to_text(Table{}, in_pipe()).empty());
}

TEST_CASE("the widest columns that may be cut are cut first") {
  CHECK(to_text(deals_table(), on_screen(60)) ==
        " ID                   Customer   Amount  Next step\n"
        " acme-annual-renewal  Acme Corp  48,000  Send the order form\n"
        " globex-pilot         Globex     12,500  –\n"
        " soylen-workshop      Søylen AS   4,000  First call\n");
  CHECK(to_text(deals_table(), on_screen(50)) ==
        " ID              Customer   Amount  Next step\n"
        " acme-annual-r…  Acme Corp  48,000  Send the orde…\n"
        " globex-pilot    Globex     12,500  –\n"
        " soylen-worksh…  Søylen AS   4,000  First call\n");
  CHECK(to_text(deals_table(), in_ascii(50)) ==
        " ID              Customer   Amount  Next step\n"
        " acme-annual...  Acme Corp  48,000  Send the or...\n"
        " globex-pilot    Globex     12,500  –\n"
        " soylen-work...  Søylen AS   4,000  First call\n");
}

TEST_CASE("money is never cut: what does not fit stands out") {
  const std::string narrow =
      " ID      Custo…  Amount  Next …\n"
      " acme-…  Acme …  48,000  Send …\n"
      " globe…  Globex  12,500  –\n"
      " soyle…  Søyle…   4,000  First…\n";
  CHECK(to_text(deals_table(), on_screen(31)) == narrow);
  CHECK(to_text(deals_table(), on_screen(20)) == narrow);
  CHECK(to_text(deals_table(), on_screen(1)) == narrow);
}

TEST_CASE("wide characters, combining marks, emoji and flags take the columns they take") {
  Table table;
  table.columns = {{"name", "Name", Align::left, true}, {"amount", "Amount", Align::right}};
  for (const char* name :
       {"plain", "日本語の会社", "e\u0301te\u0301", "👨‍👩‍👧‍👦 Family", "🇳🇴 Norge",
        "❤️ Heart", "עברית", "Ｗide"}) {
    table.rows.push_back({{{name}, {"1,000"}}});
  }
  CHECK(to_text(table, in_pipe()) ==
        " Name          Amount\n"
        " plain          1,000\n"
        " 日本語の会社   1,000\n"
        " e\u0301te\u0301            1,000\n"
        " 👨‍👩‍👧‍👦 Family      1,000\n"
        " 🇳🇴 Norge       1,000\n"
        " ❤️ Heart       1,000\n"
        " עברית          1,000\n"
        " Ｗide          1,000\n");
  CHECK(to_text(table, on_screen(19)) ==
        " Name        Amount\n"
        " plain        1,000\n"
        " 日本語の…    1,000\n"
        " e\u0301te\u0301          1,000\n"
        " 👨‍👩‍👧‍👦 Family    1,000\n"
        " 🇳🇴 Norge     1,000\n"
        " ❤️ Heart     1,000\n"
        " עברית        1,000\n"
        " Ｗide        1,000\n");
}

TEST_CASE("untrusted cells cannot move the cursor, turn the text around or break the line") {
  Table table;
  table.columns = {{"name", "Name"}, {"owner", "Owner"}};
  table.rows = {{{{"\x1b[2Jx"}, {"a\nb\tc\r"}}},
                {{{"a\u202Egpj.exe"}, {"\xFF\x07"}}},
                {{{"\u2066x\u2069"}, {"\u009B31m"}}}};
  CHECK(to_text(table, in_pipe()) ==
        " Name               Owner\n"
        " \\e[2Jx             a\\nb\\tc\\r\n"
        " a\\u{202E}gpj.exe   \\xFF\\x07\n"
        " \\u{2066}x\\u{2069}  \\u{009B}31m\n");
}

TEST_CASE("colour goes around the text, never around blanks") {
  Table table;
  table.columns = {{"id", "ID"}, {"amount", "Amount", Align::right}, {"x", "X"}};
  table.rows = {{{{"acme", "acme", Style::accent}, {"1", "1", Style::bad}, {"", "", Style::good}}}};
  CHECK(to_text(table, in_color()) ==
        " \x1b[1mID\x1b[0m    \x1b[1mAmount\x1b[0m  \x1b[1mX\x1b[0m\n"
        " \x1b[36macme\x1b[0m       \x1b[31m1\x1b[0m\n");
}

TEST_CASE("rows may have fewer cells than there are columns, or more") {
  Table table;
  table.columns = {{"a", "A"}, {"b", "B"}};
  table.rows = {{{{"1"}}}, {}, {{{"1"}, {"2"}, {"3"}}}};
  CHECK(to_text(table, in_pipe()) == " A  B\n 1\n\n 1  2\n");
  CHECK(to_csv(table, false) == "a,b\n1,\n,\n1,2\n");
  CHECK(to_porcelain(table) == "1\t\n\t\n1\t2\n");
}

TEST_CASE("a table knows its width before it is written") {
  const auto columns = text_width(deals_table());
  CHECK(columns.natural == 60);
  CHECK(columns.least == 31);
  CHECK(text_width(Table{}).natural == 1);
}

TEST_CASE("columns are dropped in order until the table fits") {
  const auto keys_at = [](int terminal_width) {
    auto table = deals_table();
    drop_to_fit(table, {"nothing", "next_step", "customer"}, on_screen(terminal_width));
    return to_porcelain({table.columns, {{{{"a"}, {"b"}, {"c"}, {"d"}}}}, false, {}}) +
           std::to_string(table.rows[0].cells.size());
  };
  CHECK(keys_at(0) == "a\tb\tc\td\n4");
  CHECK(keys_at(31) == "a\tb\tc\td\n4");
  CHECK(keys_at(30) == "a\tb\tc\n3");
  CHECK(keys_at(22) == "a\tb\n2");
  CHECK(keys_at(1) == "a\tb\n2");
}

TEST_CASE("whatever the width, no line is wider than it needs to be") {
  for (int columns = 31; columns <= 120; ++columns) {
    const auto text = to_text(deals_table(), on_screen(columns));
    std::size_t start = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
      const auto line = text.substr(start, end - start);
      CHECK(width(line) <= columns);
      CHECK_FALSE(line.ends_with(' '));
      start = end + 1;
    }
  }
}
