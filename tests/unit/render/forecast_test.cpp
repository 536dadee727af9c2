// SPDX-License-Identifier: MIT
#include <deals/render/forecast.hpp>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

Currency currency(const char* code) { return *Currency::find(code); }

ForecastRow row(Group group, Figures figures, std::optional<std::int64_t> target = {}) {
  ForecastRow made{std::move(group), figures, {}};
  if (target) made.goal = Goal{{*target, figures.closed.currency}, figures};
  return made;
}

Figures closed_and_commit(std::size_t count, std::int64_t closed, std::int64_t commit,
                          std::int64_t weighted, const char* code = "EUR") {
  Figures made(currency(code));
  made.count = count;
  made.closed.minor = closed;
  made.commit.minor = commit;
  made.weighted.minor = weighted;
  made.weighted_commit.minor = weighted;
  return made;
}

/// A row for each of these, and the total of them.
Forecast with_rows(std::vector<ForecastRow> rows, const char* code = "EUR") {
  Forecast made(currency(code));
  made.by = {Dimension::Kind::owner, "owner"};
  made.span = {*parse_iso_date("2026-10-01"), *parse_iso_date("2026-12-31")};
  made.as_of = *parse_iso_date("2026-11-21");
  for (const ForecastRow& each : rows) {
    made.total.figures.add(each.figures);
    made.in_scope += each.figures.count;
    if (!each.goal) continue;
    if (!made.total.goal) made.total.goal = Goal{{0, made.currency}, Figures(made.currency)};
    made.total.goal->target.minor += each.goal->target.minor;
    made.total.goal->figures.add(each.goal->figures);
  }
  made.rows = std::move(rows);
  return made;
}

ForecastPage page_of(std::vector<Forecast> forecasts) {
  ForecastPage page;
  page.about.title = "Lab";
  page.forecasts = std::move(forecasts);
  return page;
}

Group named(const char* key) { return {0, {}, key, key, key}; }

ForecastPage simple() {
  return page_of(
      {with_rows({row(named("anna"), closed_and_commit(2, 600'00, 400'00, 300'00), 800'00),
                  row(named("bo"), closed_and_commit(1, 0, 100'00, 75'50), 200'00)})});
}

}  // namespace

TEST_CASE("a forecast in a pipe is a table with bars and what it means") {
  CHECK(to_text(simple(), in_pipe()) ==
        "Lab · forecast by owner · EUR · as of 21 Nov 2026\n"
        "\n"
        " Owner  Deals  Pipeline  Best  Commit  Closed  Weighted  Expected  Target     Gap  "
        "Coverage\n"
        " ─────────────────────────────────────────────────────────────────────────────────────────"
        "─\n"
        " anna       2         –     –     400     600    300.00    900.00     800       –"
        "      2.00  ███████████▓▓▓▓▓\n"
        " bo         1         –     –     100       –     75.50     75.50     200  124.50      "
        "0.50  ▓\n"
        " ─────────────────────────────────────────────────────────────────────────────────────────"
        "─\n"
        " Total      3         –     –     500     600    375.50    975.50   1,000   24.50      "
        "1.25\n"
        "\n"
        " █ closed, weighted: ▓ commit, ▒ best, ░ pipeline\n"
        " weighted = amount × probability of open deals · expected = closed + weighted\n"
        " coverage = open ÷ (target − closed)\n");
}

TEST_CASE("ASCII has a sign for everything") {
  auto page = simple();
  page.forecasts[0].total.goal->figures.weighted.minor = 0;
  page.forecasts[0].overdue.count = 1;
  page.forecasts[0].overdue.amount.minor = 12'50;
  CHECK(to_text(page, in_ascii(120)) ==
        "Lab | forecast by owner | EUR | as of 21 Nov 2026\n"
        "\n"
        " Owner  Deals  Pipeline  Best  Commit  Closed  Weighted  Expected  Target     Gap  "
        "Coverage\n"
        " -----------------------------------------------------------------------------------------"
        "-\n"
        " anna       2         -     -     400     600    300.00    900.00     800       -"
        "      2.00  ################========\n"
        " bo         1         -     -     100       -     75.50     75.50     200  124.50      "
        "0.50  ==\n"
        " -----------------------------------------------------------------------------------------"
        "-\n"
        " Total      3         -     -     500     600    375.50    975.50   1,000  400.00      "
        "1.25\n"
        "\n"
        " not in the table   overdue 1 deal, 12.50\n"
        " # closed, weighted: = commit, ~ best, - pipeline\n"
        " weighted = amount x probability of open deals | expected = closed + weighted\n"
        " gap = target - expected of owners with a target, in its periods"
        " | coverage = open / (target - closed)\n");
}

TEST_CASE("a narrow terminal has fewer columns and none that is cut") {
  const auto text = to_text(simple(), on_screen(60));
  CHECK(text ==
        "Lab · forecast by owner · EUR · as of 21 Nov 2026\n"
        "\n"
        " Owner  Commit  Closed  Weighted  Expected  Target     Gap\n"
        " ─────────────────────────────────────────────────────────\n"
        " anna      400     600    300.00    900.00     800       –\n"
        " bo        100       –     75.50     75.50     200  124.50\n"
        " ─────────────────────────────────────────────────────────\n"
        " Total     500     600    375.50    975.50   1,000   24.50\n"
        "\n"
        " weighted = amount × probability of open deals\n"
        " expected = closed + weighted\n");
}

TEST_CASE("long and hostile labels do not push numbers out") {
  const auto page = page_of({with_rows(
      {row(named("a name that goes on and on and \x1b[31mon"), closed_and_commit(1, 1'00, 0, 0)),
       row(named("\u202Eevil\n"), closed_and_commit(1, 2'00, 0, 0))})});
  CHECK(to_text(page, on_screen(80)) ==
        "Lab · forecast by owner · EUR · as of 21 Nov 2026\n"
        "\n"
        " Owner                     Pipeline  Best  Commit  Closed  Weighted  Expected\n"
        " ────────────────────────────────────────────────────────────────────────────\n"
        " a name that goes on and…         –     –       –       1         –         1\n"
        " \\u{202E}evil\\n                   –     –       –       2         –         2\n"
        " ────────────────────────────────────────────────────────────────────────────\n"
        " Total                            –     –       –       3         –         3\n"
        "\n"
        " weighted = amount × probability of open deals · expected = closed + weighted\n");
}

TEST_CASE("where nothing closes there is a sentence and no table") {
  auto page = page_of({with_rows({})});
  page.forecasts[0].lost.count = 2;
  page.about.filter = "is:lost";
  page.about.left_out_phrase = "1 file left out";
  CHECK(to_text(page, in_pipe()) ==
        "Lab · forecast by owner · EUR · as of 21 Nov 2026\n"
        "\n"
        " nothing closes from 1 Oct 2026 to 31 Dec 2026\n"
        "\n"
        " not in the table   lost 2 deals\n"
        " filter is:lost · 1 file left out: totals are incomplete\n");
}

TEST_CASE("currencies are tables of their own, and one table by currency") {
  const auto euros = with_rows({row(named("EUR"), closed_and_commit(1, 1'00, 0, 0))});
  const auto yen = with_rows({row(named("JPY"), closed_and_commit(1, 7, 0, 0, "JPY"))}, "JPY");
  auto page = page_of({euros, yen});
  CHECK(to_text(page, in_pipe()) ==
        "Lab · forecast by owner · EUR and JPY · as of 21 Nov 2026\n"
        "\n"
        "EUR\n"
        " Owner  Deals  Pipeline  Best  Commit  Closed  Weighted  Expected\n"
        " ────────────────────────────────────────────────────────────────\n"
        " EUR        1         –     –       –       1         –         1  ████████████████\n"
        " ────────────────────────────────────────────────────────────────\n"
        " Total      1         –     –       –       1         –         1\n"
        "\n"
        "JPY\n"
        " Owner  Deals  Pipeline  Best  Commit  Closed  Weighted  Expected\n"
        " ────────────────────────────────────────────────────────────────\n"
        " JPY        1         –     –       –       7         –         7  ████████████████\n"
        " ────────────────────────────────────────────────────────────────\n"
        " Total      1         –     –       –       7         –         7\n"
        "\n"
        " weighted = amount × probability of open deals · expected = closed + weighted\n"
        " currencies are not added\n");

  for (Forecast& each : page.forecasts) each.by = {Dimension::Kind::currency, "currency"};
  page.forecasts[1].undated.count = 3;
  CHECK(to_text(page, in_pipe()) ==
        "Lab · forecast by currency · EUR and JPY · as of 21 Nov 2026\n"
        "\n"
        " Currency  Deals  Pipeline  Best  Commit  Closed  Weighted  Expected\n"
        " ───────────────────────────────────────────────────────────────────\n"
        " EUR           1         –     –       –       1         –         1\n"
        " JPY           1         –     –       –       7         –         7\n"
        "\n"
        " JPY, not in the table   no close date 3 deals\n"
        "\n"
        " weighted = amount × probability of open deals · expected = closed + weighted\n"
        " currencies are not added\n");
}

TEST_CASE("scripts always get the same columns, plain numbers and keys") {
  CHECK(to_csv(to_table(simple(), in_pipe()), false) ==
        "key,currency,count,pipeline,best,commit,closed,weighted,expected,target,gap,coverage\n"
        "anna,EUR,2,0.00,0.00,400.00,600.00,300.00,900.00,800.00,-100.00,2\n"
        "bo,EUR,1,0.00,0.00,100.00,0.00,75.50,75.50,200.00,124.50,0.5\n");
  const auto nobody =
      with_rows({row({0, {}, "", "", "(nobody)"}, closed_and_commit(1, 5'00, 0, 0))});
  CHECK(to_porcelain(to_table(page_of({nobody}), in_pipe())) ==
        "\tEUR\t1\t0.00\t0.00\t0.00\t5.00\t0.00\t5.00\t\t\t\n");
  CHECK(to_table(page_of({}), in_pipe()).rows.empty());
}

TEST_CASE("Markdown has the columns that say something, and the total") {
  auto page = page_of({with_rows({row(named("anna"), closed_and_commit(1, 5'00, 0, 0))})});
  CHECK(to_markdown(readable_table(page, in_pipe())) ==
        "| Owner | Deals | Pipeline | Best | Commit | Closed | Weighted | Expected |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        "| anna | 1 | – | – | – | 5 | – | 5 |\n"
        "| Total | 1 | – | – | – | 5 | – | 5 |\n");
}

TEST_CASE("JSON is one object, or one for each currency") {
  auto page = page_of({with_rows({})});
  const std::string one = to_json(page).compact();
  CHECK(one.starts_with(R"({"currency":"EUR","from":"2026-10-01","to":"2026-12-31","by":"owner",)"
                        R"("as_of":"2026-11-21","filter":null,"rows":[],"total":{"key":null,)"));
  page.about.is_apart = true;
  CHECK(to_json(page).compact() == R"({"currencies":[)" + one + R"(],"in_scope":0})");
  page.about.is_apart = false;
  page.forecasts.push_back(page.forecasts.front());
  CHECK(to_json(page).compact() == R"({"currencies":[)" + one + "," + one + R"(],"in_scope":0})");
}
