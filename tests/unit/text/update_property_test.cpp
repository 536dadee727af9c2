// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/text/record.hpp>
#include <functional>
#include <random>

#include "catch.hpp"
#include "said.hpp"
#include "sample.hpp"

using namespace deals;

namespace {

constexpr unsigned rounds = 300;

/// Random records, the same for the same seed.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}

  int upto(int most) { return static_cast<int>(engine_() % (static_cast<unsigned>(most) + 1)); }
  bool heads() { return upto(1) == 1; }

  std::string text() {
    static const std::vector<std::string> texts = {
        "Acme",     "Ærlig Ølbryggeri", "日本",         "say \"hi\"", "back\\slash",
        "it's '''", "\"\"\"",           "# no comment", "a = 1",      "tab\there",
        "[x]",      "two\nlines",       "\x7F\x01",     "}, {",       " ",
        "e\u0301",  "👩‍💻",      "]\r\n["};
    return texts[static_cast<std::size_t>(upto(static_cast<int>(texts.size()) - 1))];
  }
  std::string maybe_text() { return heads() ? text() : ""; }
  std::vector<std::string> texts() {
    std::vector<std::string> result;
    for (int i = upto(3); i > 0; --i) result.push_back(text());
    return result;
  }
  Date day() { return *parse_iso_date("2026-01-01") + upto(700); }
  std::optional<Date> maybe_day() { return heads() ? std::optional(day()) : std::nullopt; }
  Decimal number() { return {upto(1'000'000'000), upto(4)}; }

  Value value(int depth) {
    Value value;
    switch (upto(depth > 0 ? 6 : 4)) {
      case 0:
        return string_value(text());
      case 1:
        return integer_value(upto(1000) - 500);
      case 2:
        return boolean_value(heads());
      case 3:
        return token_value(Value::Kind::date, to_iso(day()));
      case 4:
        return token_value(Value::Kind::floating, "1_000.50");
      case 5:
        value.kind = Value::Kind::table;
        value.entries = entries(depth - 1);
        return value;
      default:
        for (int i = upto(2); i > 0; --i) value.items.push_back(this->value(depth - 1));
        return array_value(std::move(value.items));
    }
  }

  std::vector<Entry> entries(int depth) {
    std::vector<Entry> entries;
    for (const char* key : {"region", "a key", "ø", "level"}) {
      if (heads()) entries.push_back({key, value(depth), {}});
    }
    return entries;
  }

  Event event() {
    Event event;
    event.at = Moment{1'700'000'000 + upto(100'000'000)};
    event.by = maybe_text();
    event.kind = *event_kind_named(event_kind_names()[static_cast<std::size_t>(upto(22))]);
    if (heads()) event.changes.stage = text();
    if (heads()) event.changes.amount = number();
    if (heads()) event.changes.currency = Currency::find("JPY");
    event.changes.close = maybe_day();
    if (heads()) event.changes.probability = Percent{upto(10000)};
    if (heads()) event.changes.category = Category::omitted;
    if (heads()) event.cleared = {"owner", "closed"};
    event.text = maybe_text();
    event.extra = entries(1);
    return event;
  }

  Opportunity opportunity() {
    Opportunity deal;
    deal.id = OpportunityId{"deal"};
    deal.name = text();
    deal.customer = CustomerId{"acme"};
    deal.stage = "lead";
    for (int i = 0; i < 12; ++i) alter(deal);
    for (int i = upto(3); i > 0; --i) deal.items.push_back(table());
    return deal;
  }

  /// Changes one member and returns its key.
  std::string alter(Opportunity& deal) {
    switch (upto(15)) {
      case 0:
        deal.name = text();
        return "name";
      case 1:
        deal.stage = heads() ? "won" : "proposal";
        return "stage";
      case 2:
        deal.amount.reset();
        if (heads()) deal.amount = Money{upto(100'000'000), deal.currency.value_or(Currency{})};
        return "amount";
      case 3:
        deal.close = maybe_day();
        return "close";
      case 4:
        deal.probability.reset();
        if (heads()) deal.probability = Percent{upto(10000)};
        return "probability";
      case 5:
        deal.category.reset();
        if (heads()) deal.category = heads() ? Category::best : Category::commit;
        return "category";
      case 6:
        deal.owner = maybe_text();
        return "owner";
      case 7:
        deal.tags = texts();
        return "tags";
      case 8:
        deal.external.clear();
        if (heads()) deal.external.emplace_back("a key", text());
        if (heads()) deal.external.emplace_back("hubspot", text());
        return "external";
      case 9:
        deal.next_step.reset();
        if (heads()) deal.next_step = NextStep{maybe_day(), text()};
        return "next_step";
      case 10:
        deal.notes = maybe_text();
        return "notes";
      case 11:
        deal.contacts.clear();
        for (int i = upto(2); i > 0; --i) deal.contacts.push_back({text(), maybe_text()});
        return "contacts";
      case 12:
        alter_tasks(deal.tasks.edit());
        return "tasks";
      case 13:
        deal.extra = entries(2);
        return "extra";
      case 14:
        deal.lost_reason = maybe_text();
        return "lost_reason";
      default:
        deal.history.push_back(event());
        return "history";
    }
  }

 private:
  Value table() {
    Value value;
    value.kind = Value::Kind::table;
    value.entries = entries(1);
    return value;
  }

  void alter_tasks(std::vector<Task>& tasks) {
    if (!tasks.empty() && heads())
      tasks.erase(tasks.begin() + upto(static_cast<int>(tasks.size()) - 1));
    if (!tasks.empty() && heads()) tasks.back().done = maybe_day();
    if (heads()) {
      const int id = tasks.empty() ? 1 : tasks.back().id + 1;
      tasks.push_back({id, text(), maybe_day(), maybe_text(), maybe_day()});
    }
  }

  std::mt19937 engine_;
};

std::string with_crlf(const std::string& text) {
  std::string result;
  for (char each : text) result += each == '\n' ? "\r\n" : std::string(1, each);
  return result;
}

bool has_mixed_breaks(const std::string& text) {
  std::size_t all = 0;
  std::size_t with_return = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') continue;
    ++all;
    if (i > 0 && text[i - 1] == '\r') ++with_return;
  }
  return with_return != 0 && with_return != all;
}

/// The same file as another hand might have laid it out.
std::string untidy(const std::string& text, Dice& dice) {
  std::string result = dice.heads() ? "\xEF\xBB\xBF# a deal\n\n" : "";
  bool in_text = false;
  for (std::string_view line : split(text, '\n')) {
    const std::size_t quotes = line.find("\"\"\"");
    const bool begins = line.ends_with("= \"\"\"");
    if (in_text && quotes != std::string_view::npos) in_text = false;
    const bool plain = !in_text && !begins && quotes == std::string_view::npos;
    if (plain && !line.empty() && dice.upto(4) == 0) result += dice.heads() ? "\n" : "  # above\n";
    result += line;
    if (plain && !line.empty() && dice.upto(2) == 0) result += "  # behind";
    result += '\n';
    if (begins) in_text = true;
  }
  return dice.heads() ? result : with_crlf(result);
}

/// The lines of a text that are not the value of this key.
std::vector<std::string> lines_without(const std::string& text, const std::string& key) {
  std::vector<std::string> lines;
  bool in_value = false;
  for (std::string_view line : split(text, '\n')) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool starts = line.starts_with(key + " = ");
    if (!starts && !in_value) lines.emplace_back(line);
    if (starts) in_value = line.ends_with("= \"\"\"");
    if (!starts && in_value) in_value = line.find("\"\"\"") == std::string_view::npos;
  }
  return lines;
}

}  // namespace

TEST_CASE("what is written reads as the same opportunity") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Dice dice(seed);
    const Opportunity deal = dice.opportunity();
    const std::string text = write_opportunity(deal);
    INFO("seed " << seed << "\n" << text);
    const auto read = read_opportunity(text, deal.id, default_config());
    CHECK((read ? "" : said(read.error())) == "");
    if (read) CHECK(read->record == deal);
    if (read) CHECK(write_opportunity(read->record) == text);
  }
}

TEST_CASE("a change is what was meant and touches its own lines alone") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Dice dice(seed);
    const Config config = default_config();
    const std::string text = untidy(write_opportunity(dice.opportunity()), dice);
    INFO("seed " << seed << "\n" << text);
    const auto before = read_opportunity(text, OpportunityId{"deal"}, config);
    REQUIRE(before);
    Opportunity after = before->record;
    const std::string key = dice.alter(after);
    const auto updated = update_opportunity(text, before->record, after, config);
    CHECK((updated ? "" : said(updated.error())) == "");
    const bool many_lines = key == "notes" || key == "tasks" || key == "extra" || key == "history";
    if (!updated || many_lines) continue;
    INFO(key << "\n" << *updated);
    CHECK(lines_without(*updated, key) == lines_without(text, key));
    CHECK(has_mixed_breaks(*updated) == has_mixed_breaks(text));
  }
}

TEST_CASE("many changes at once are what was meant") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Dice dice(seed);
    const Config config = default_config();
    const std::string text = untidy(write_opportunity(dice.opportunity()), dice);
    INFO("seed " << seed << "\n" << text);
    const auto before = read_opportunity(text, OpportunityId{"deal"}, config);
    REQUIRE(before);
    Opportunity after = before->record;
    for (int i = 0; i < 8; ++i) dice.alter(after);
    const auto updated = update_opportunity(text, before->record, after, config);
    CHECK((updated ? "" : said(updated.error())) == "");
  }
}
