// SPDX-License-Identifier: MIT
#include <deals/report/waterfall.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "histories.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

WaterfallSettings since(const char* first, std::optional<Period> closing = {}) {
  return {{day(first), today()}, closing, today()};
}

std::string text_of(std::string_view name, const Flow& flow) {
  return flow.count == 0 ? "" : fmt::format(" {} {}:{}", name, flow.count, to_plain(flow.amount));
}

/// `start 1:400.00 won 1:-400.00 end 0:0.00`
std::string text_of(const Waterfall& fall) {
  std::string text = fmt::format("start {}:{}", fall.start.count, to_plain(fall.start.amount));
  for (const Step step : all_steps) text += text_of(name_of(step), fall[step]);
  text += text_of("rates", fall.rates);
  return text + fmt::format(" end {}:{}", fall.end.count, to_plain(fall.end.amount));
}

Filter filter(const std::string& words) {
  static const Config config = default_config();
  return *parse_filter(std::vector<std::string>{words}, RecordKind::opportunity,
                       {config, today(), "anna"});
}

std::string fall_of(const Opportunity& deal, const WaterfallSettings& settings,
                    const Filter& filter = Filter()) {
  const Book book = book_of({deal});
  return text_of(Courses(book, filter, settings).in(eur()));
}

/// Created on 1 September in proposal for 400.00, closing on 15 December.
Opportunity created() {
  Opportunity made = deal("acme", "proposal", 400'00, "2026-12-15");
  made.owner = "anna";
  Tracked fields = tracked_of(made);
  made.history = {event("2026-09-01", EventKind::created, fields)};
  return made;
}

Opportunity then(Opportunity deal, const Event& event) {
  Tracked fields = tracked_of(deal);
  deal.history.push_back(event);
  apply(event, fields);
  deal.stage = *fields.stage;
  deal.amount.reset();
  if (fields.amount) deal.amount = euros(fields.amount->coefficient);
  deal.close = fields.close;
  deal.category = fields.category;
  deal.owner = fields.owner.value_or("");
  deal.closed = fields.closed;
  return deal;
}

Tracked closed(const char* stage, const char* iso, std::optional<std::int64_t> cents = {}) {
  Tracked fields = in_stage(stage);
  fields.closed = day(iso);
  if (cents) fields.amount = Decimal{*cents, 2};
  return fields;
}

const Period q4{day("2026-10-01"), day("2026-12-31")};

Int128 balance(const Waterfall& fall) {
  Int128 sum = fall.start.amount.minor + fall.rates.amount.minor;
  for (const Flow& flow : fall.steps) sum += flow.amount.minor;
  return sum;
}

long count_balance(const Waterfall& fall) {
  long sum = static_cast<long>(fall.start.count);
  for (const Step step : all_steps) sum += deals_of(step) * static_cast<long>(fall[step].count);
  return sum;
}

}  // namespace

TEST_CASE("each change of an open deal is one step") {
  CHECK(fall_of(created(), since("2026-09-01")) == "start 0:0.00 created 1:400.00 end 1:400.00");
  CHECK(fall_of(created(), since("2026-09-02")) == "start 1:400.00 end 1:400.00");
  const auto grown = then(created(), event("2026-10-05", EventKind::changed, worth(550'00)));
  CHECK(fall_of(grown, since("2026-10-01")) == "start 1:400.00 increased 1:150.00 end 1:550.00");
  const auto shrunk = then(grown, event("2026-10-06", EventKind::changed, worth(100'00)));
  CHECK(fall_of(shrunk, since("2026-10-01")) ==
        "start 1:400.00 increased 1:150.00 decreased 1:-450.00 end 1:100.00");
  CHECK(fall_of(then(created(), event("2026-10-05", EventKind::changed, {}, {"amount"})),
                since("2026-10-01")) == "start 1:400.00 decreased 1:-400.00 end 1:0.00");
}

TEST_CASE("changes of one day are one change") {
  auto typo = then(created(), event("2026-10-05T08:00:00Z", EventKind::changed, worth(4'000'00)));
  typo = then(typo, event("2026-10-05T08:01:00Z", EventKind::changed, worth(410'00)));
  CHECK(fall_of(typo, since("2026-10-01")) == "start 1:400.00 increased 1:10.00 end 1:410.00");
}

TEST_CASE("what was won goes out with the amount that it was won with") {
  const auto won =
      then(created(), event("2026-10-05", EventKind::won, closed("won", "2026-10-05", 500'00)));
  CHECK(fall_of(won, since("2026-10-01")) ==
        "start 1:400.00 increased 1:100.00 won 1:-500.00 end 0:0.00");
  const auto lost =
      then(created(), event("2026-10-05", EventKind::lost, closed("lost", "2026-10-05")));
  CHECK(fall_of(lost, since("2026-10-01")) == "start 1:400.00 lost 1:-400.00 end 0:0.00");
  const auto reopened =
      then(lost, event("2026-11-05", EventKind::reopened, in_stage("proposal"), {"closed"}));
  CHECK(fall_of(reopened, since("2026-11-01")) == "start 0:0.00 reopened 1:400.00 end 1:400.00");
}

TEST_CASE("a deal that came and went on one day is in both steps") {
  Opportunity quick = deal("acme", "won", 70'00, "2026-10-05");
  quick.history = {event("2026-10-05", EventKind::created, tracked_of(quick))};
  CHECK(fall_of(quick, since("2026-10-01")) ==
        "start 0:0.00 created 1:70.00 won 1:-70.00 end 0:0.00");
  quick.closed = day("2025-03-01");  // long over when it was brought in
  quick.history = {event("2026-10-05", EventKind::imported, tracked_of(quick))};
  CHECK(fall_of(quick, since("2026-10-01")) == "start 0:0.00 end 0:0.00");
}

TEST_CASE("in a period deals are pulled in and pushed out") {
  const auto pushed =
      then(created(), event("2026-10-05", EventKind::changed, closing("2027-01-15")));
  CHECK(fall_of(pushed, since("2026-10-01", q4)) ==
        "start 1:400.00 pushed_out 1:-400.00 end 0:0.00");
  CHECK(fall_of(pushed, since("2026-10-01")) == "start 1:400.00 end 1:400.00");
  const auto back = then(pushed, event("2026-11-05", EventKind::changed, closing("2026-12-30")));
  CHECK(fall_of(back, since("2026-11-01", q4)) == "start 0:0.00 pulled_in 1:400.00 end 1:400.00");
}

TEST_CASE("with a filter by owner deals come and go with their owners") {
  const auto given = then(created(), event("2026-10-05", EventKind::assigned, owned_by("bo")));
  CHECK(fall_of(given, since("2026-10-01"), filter("owner:anna")) ==
        "start 1:400.00 owner_out 1:-400.00 end 0:0.00");
  CHECK(fall_of(given, since("2026-10-01"), filter("owner:bo")) ==
        "start 0:0.00 owner_in 1:400.00 end 1:400.00");
  CHECK(fall_of(given, since("2026-10-01")) == "start 1:400.00 end 1:400.00");
}

TEST_CASE("whatever else brings a deal in or takes it out has steps of its own") {
  Tracked omitted;
  omitted.category = Category::omitted;
  const auto out = then(created(), event("2026-10-05", EventKind::changed, omitted));
  CHECK(fall_of(out, since("2026-10-01")) == "start 1:400.00 left 1:-400.00 end 0:0.00");
  const auto moved =
      then(created(), event("2026-10-05", EventKind::moved, in_stage("negotiation")));
  CHECK(fall_of(moved, since("2026-10-01"), filter("stage:negotiation")) ==
        "start 0:0.00 entered 1:400.00 end 1:400.00");
}

TEST_CASE("an edit by hand is a change of today, and without history nothing changes") {
  auto edited = created();
  edited.amount = euros(900'00);
  CHECK(fall_of(edited, since("2026-10-01")) == "start 1:400.00 increased 1:500.00 end 1:900.00");
  WaterfallSettings past{{day("2026-10-01"), day("2026-11-01")}, {}, today()};
  CHECK(fall_of(edited, past) == "start 1:400.00 end 1:400.00");
  const auto bare = deal("acme", "lead", 10'00, "2026-12-01");
  CHECK(fall_of(bare, since("2026-10-01")) == "start 1:10.00 end 1:10.00");
}

TEST_CASE("rates that changed have a line of their own") {
  auto deal = created();
  deal.currency = Currency::find("NOK");
  deal.amount = Money{1'000'00, *deal.currency};
  deal.history = {event("2026-09-01", EventKind::created, tracked_of(deal))};
  const Book book = book_of({deal});
  Rates rates(eur());
  rates.set("NOK", {day("2026-09-01"), Decimal{10, 0}});
  rates.set("NOK", {day("2026-11-20"), Decimal{125, 1}});
  const Filter all;
  const Courses courses(book, all, since("2026-10-01"));
  const auto fall = courses.converted_to(eur(), rates);
  REQUIRE(fall);
  CHECK(text_of(*fall) == "start 1:100.00 rates 1:-20.00 end 1:80.00");
  CHECK(fall->rate_uses.size() == 2);
  CHECK(!courses.converted_to(*Currency::find("USD"), rates));
}

TEST_CASE("every waterfall balances, and a long one is the sum of its parts") {
  Rates rates(eur());
  for (const auto& [code, text] : {std::pair("NOK", "11.7"), {"JPY", "163.27"}}) {
    rates.set(code, {day("2026-01-01"), *parse_decimal(text)});
  }
  rates.set("NOK", {today() - 20, *parse_decimal("12.0001")});
  const std::vector<Filter> filters = {Filter(), filter("owner:anna"), filter("amount:..500"),
                                       filter("stage:lead or owner:bo")};
  for (unsigned seed = 0; seed < 1500; ++seed) {
    RandomHistories random(seed);
    const Book book = random.book();
    const Filter& fits = filters[seed % filters.size()];
    const Date middle = random.some_day();
    const int length = random.number(1, 40);
    const Period days{std::max(middle - length, today() - 90), today()};
    WaterfallSettings whole{days, {}, today()};
    if (random.chance(50)) whole.closing = Period{today() - 20, today() + 30};
    WaterfallSettings early = whole;
    early.days.last = middle;
    WaterfallSettings late = whole;
    late.days.first = middle + 1;
    INFO("seed " << seed);
    const Courses courses(book, fits, whole);
    for (const Currency currency : courses.currencies()) {
      const Waterfall fall = courses.in(currency);
      CHECK(balance(fall) == fall.end.amount.minor);
      CHECK(count_balance(fall) == static_cast<long>(fall.end.count));
      if (middle == today()) continue;
      const Waterfall first = Courses(book, fits, early).in(currency);
      const Waterfall second = Courses(book, fits, late).in(currency);
      CHECK(first.end == second.start);
      for (const Step step : all_steps) {
        CHECK(fall[step].count == first[step].count + second[step].count);
        CHECK(fall[step].amount.minor == first[step].amount.minor + second[step].amount.minor);
      }
    }
    const auto fall = courses.converted_to(eur(), rates);
    REQUIRE(fall);
    CHECK(balance(*fall) == fall->end.amount.minor);
    CHECK(count_balance(*fall) == static_cast<long>(fall->end.count));
  }
}

TEST_CASE("a waterfall starts and ends with what the book had open") {
  const Filter all;
  for (unsigned seed = 0; seed < 500; ++seed) {
    RandomHistories random(seed);
    const Book book = random.book();
    const Date first = random.some_day();
    const Waterfall fall = Courses(book, all, {{first, today()}, {}, today()}).in(eur());
    const auto sum = [&](const Book& of) {
      Flow flow{0, {0, eur()}};
      for (const Opportunity& each : of.opportunities) {
        const bool counts = state_of(each, of.config) == State::open &&
                            category_of(each, of.config) != Category::omitted &&
                            currency_of(each, of.config) == eur();
        if (!counts) continue;
        ++flow.count;
        if (each.amount) flow.amount.add(*each.amount);
      }
      return flow;
    };
    INFO("seed " << seed);
    CHECK(fall.start == sum(as_of(book, first - 1)));
    CHECK(fall.end == sum(book));
  }
}
