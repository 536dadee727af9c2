// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Writes a book of believable opportunities, the same at every run, and the same data in the forms
/// of the programs that deals is compared with: generate COUNT DIRECTORY [book]
namespace {

namespace fs = std::filesystem;

constexpr int customer_share = 5;  ///< one customer per so many opportunities
constexpr int odd_share = 10;      ///< one in so many files was edited by hand
const std::chrono::sys_days today = std::chrono::year(2026) / 11 / 21;

std::mt19937 chance(20261121);

int below(int end) { return static_cast<int>(chance() % static_cast<unsigned>(end)); }
bool one_in(int count) { return below(count) == 0; }

template <std::size_t N>
std::string_view one_of(const std::array<std::string_view, N>& words) {
  return words[chance() % N];
}

constexpr std::array<std::string_view, 4> stages = {"lead", "qualification", "proposal",
                                                    "negotiation"};
constexpr std::array<std::string_view, 4> owners = {"anna", "bo", "chen", "dora"};
constexpr std::array<std::string_view, 12> first_names = {"Nordic", "Alpine", "Baltic", "Iberian",
                                                          "Fjord",  "Delta",  "Harbor", "Granite",
                                                          "Cedar",  "Quartz", "Meadow", "Summit"};
constexpr std::array<std::string_view, 10> last_names = {
    "Logistics", "Foods", "Energy", "Textiles", "Media",
    "Robotics",  "Legal", "Paper",  "Shipping", "Optics"};
constexpr std::array<std::string_view, 8> wares = {"Annual renewal", "Data warehouse", "Pilot",
                                                   "More seats",     "Rollout",        "Training",
                                                   "Mobile app",     "Yearly support"};
constexpr std::array<std::string_view, 4> types = {"new", "renewal", "upsell", "service"};
constexpr std::array<std::string_view, 5> sources = {"referral", "inbound", "outbound", "event",
                                                     "partner"};
constexpr std::array<std::string_view, 4> reasons = {"price", "competitor", "timing", "no-budget"};
constexpr std::array<std::string_view, 10> sayings = {
    "Talked to procurement; they want 10 % off and two years.",
    "Champion is on leave until the middle of the month; call again after that.",
    "Security review is blocking. Sent the SOC 2 report and the pen test summary.",
    "Søren asked for a reference in the same industry, promised one by Friday.",
    "Budget committee meets on the 3rd, expects a yes.",
    "They compare us with two others; price is not the main thing.",
    "Demo for eleven people went well, the plant manager wants a pilot first.",
    "Legal sent their paper back with 14 comments, most of them harmless.",
    "New CFO; everything above 20,000 goes over her desk now.",
    "Left a message, no answer yet. Third one this month."};

std::string slug(std::string_view name) {
  std::string id;
  for (const char letter : name) {
    id += letter == ' ' ? '-' : static_cast<char>(letter | 0x20);
  }
  return id;
}

std::string iso(std::chrono::sys_days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

struct Deal {
  std::string id, name, customer, owner, close, closed, reason, notes;
  std::string_view stage, type, source;
  int number = 0;
  int euros = 0;
  std::vector<std::string> events;   ///< as in the book
  std::vector<std::string> remarks;  ///< the same as plain text, for other programs
  std::string opened;
};

std::string customer_name(int number) {
  return fmt::format("{} {} {}", first_names[static_cast<std::size_t>(number) % 12],
                     last_names[static_cast<std::size_t>(number / 12) % 10], number);
}

void add_event(Deal& deal, std::chrono::sys_days day, std::string_view rest) {
  deal.events.push_back(fmt::format("{{ at = {}T{:02}:{:02}:00Z, by = \"{}\", {} }}", iso(day),
                                    8 + deal.events.size(), below(60), deal.owner, rest));
  deal.remarks.push_back(fmt::format("{} {}", iso(day), rest));
}

/// From its creation through its stages, with what was said on the way: 3 to 8 events.
Deal make_deal(int number, int customers) {
  Deal deal;
  deal.number = number;
  const std::string account = customer_name(below(customers));
  deal.customer = slug(account);
  deal.name = one_of(wares);
  deal.id = fmt::format("{}-{}-{}", deal.customer, slug(deal.name), number);
  deal.owner = one_of(owners);
  deal.type = one_of(types);
  deal.source = one_of(sources);
  deal.stage = stages[0];
  deal.euros = 500 * (1 + below(200));
  const bool is_open = one_in(2);
  auto day = today - std::chrono::days((is_open ? 20 : 60) + below(is_open ? 120 : 600));
  const int length = 3 + below(6);
  deal.opened = iso(day);
  deal.close = iso(day + std::chrono::days(90 + below(180)));
  add_event(deal, day,
            fmt::format(
                "event = \"created\", stage = \"lead\", amount = {}.00, close = {}, owner = \"{}\"",
                deal.euros, deal.close, deal.owner));
  std::size_t reached = 0;
  for (int i = 1; i < length; ++i) {
    day += std::chrono::days(1 + below(is_open ? 3 : 8));
    if (i == length - 1 && !is_open) {
      const bool is_won = one_in(2);
      deal.stage = is_won ? "won" : "lost";
      deal.closed = iso(day);
      if (!is_won) deal.reason = one_of(reasons);
      add_event(
          deal, day,
          is_won
              ? fmt::format("event = \"won\", stage = \"won\", closed = {}", deal.closed)
              : fmt::format("event = \"lost\", stage = \"lost\", lost_reason = \"{}\", closed = {}",
                            deal.reason, deal.closed));
    } else if (reached + 1 < stages.size() && one_in(2)) {
      deal.stage = stages[++reached];
      add_event(deal, day, fmt::format("event = \"moved\", stage = \"{}\"", deal.stage));
    } else if (one_in(4)) {
      deal.euros += 500;
      add_event(deal, day, fmt::format("event = \"changed\", amount = {}.00", deal.euros));
    } else {
      add_event(deal, day,
                fmt::format("event = \"{}\", text = \"{}\"", one_in(2) ? "note" : "call",
                            one_of(sayings)));
    }
  }
  if (one_in(3)) deal.notes = fmt::format("{}\n{}\n", one_of(sayings), one_of(sayings));
  return deal;
}

/// One in ten looks as people leave it: comments, blanks, other quotes, keys in another order.
std::string to_toml(const Deal& deal, bool is_odd) {
  std::string text;
  const std::string_view is = is_odd ? "   =  " : " = ";
  if (is_odd) text += "# met at the fair in Oslo, ask for Ola\n\n";
  text += fmt::format("name{}\"{}\"\ncustomer{}\"{}\"\nstage{}\"{}\"{}\n", is, deal.name, is,
                      deal.customer, is, deal.stage, is_odd ? "   # see the notes" : "");
  text += fmt::format("amount{}{}.00\nclose{}{}\nowner{}\"{}\"\n", is, deal.euros, is, deal.close,
                      is, deal.owner);
  text += fmt::format("type = \"{}\"\nsource = {}{}{}\n", deal.type, is_odd ? "'" : "\"",
                      deal.source, is_odd ? "'" : "\"");
  if (!deal.closed.empty()) text += fmt::format("closed = {}\n", deal.closed);
  if (!deal.reason.empty()) text += fmt::format("lost_reason = \"{}\"\n", deal.reason);
  if (deal.closed.empty() && deal.euros % 1500 == 0) {
    text += "next_step = { on = 2026-12-01, text = \"Send the revised order form\" }\n";
  }
  if (deal.euros % 4000 == 0)
    text += fmt::format("tags = [\"priority\"]\nexternal = {{ hubspot = \"{}\" }}\n", deal.number);
  if (!deal.notes.empty()) text += fmt::format("notes = \"\"\"\n{}\"\"\"\n", deal.notes);
  text += "history = [\n";
  for (const std::string& event : deal.events) text += fmt::format("  {},\n", event);
  return text + "]\n";
}

std::string to_toml_customer(int number) {
  const std::string name = customer_name(number);
  return fmt::format(
      "name = \"{0}\"\nkind = \"organization\"\nstatus = \"customer\"\nowner = \"{1}\"\n"
      "history = [\n  {{ at = 2024-03-02T09:00:00Z, by = \"{1}\", event = \"created\", "
      "status = \"customer\", owner = \"{1}\" }},\n]\n\n[[contacts]]\nname = \"Ola Nordmann\"\n"
      "role = \"CTO\"\nemail = [\"ola@{2}.example\"]\nphone = []\n",
      name, one_of(owners), slug(name));
}

/// The same deals as the input of ledger and hledger, recutils, sqlite3 and taskwarrior.
class OtherForms {
 public:
  explicit OtherForms(const fs::path& directory)
      : journal_(directory / "deals.journal"),
        rec_(directory / "deals.rec"),
        sql_(directory / "deals.sql"),
        tasks_(directory / "deals.json") {
    rec_ << "%rec: Opportunity\n\n";
    sql_ << "CREATE TABLE deal (id TEXT PRIMARY KEY, name, customer, stage, amount INTEGER, close, "
            "owner, history);\nBEGIN;\n";
    tasks_ << "[\n";
  }

  void add(const Deal& deal) {
    const std::string all = fmt::format("{}", fmt::join(deal.remarks, "\n    ; "));
    journal_ << fmt::format(
        "{} {}\n    ; id: {}, owner: {}\n    ; {}\n    Pipeline:{}  {}.00 EUR\n    Customer:{}\n\n",
        deal.close, deal.name, deal.id, deal.owner, all, deal.stage, deal.euros, deal.customer);
    rec_ << fmt::format(
        "Id: {}\nName: {}\nCustomer: {}\nStage: {}\nAmount: {}\nClose: {}\nOwner: {}\n", deal.id,
        deal.name, deal.customer, deal.stage, deal.euros, deal.close, deal.owner);
    for (const std::string& remark : deal.remarks) rec_ << "Event: " << remark << '\n';
    rec_ << '\n';
    sql_ << fmt::format("INSERT INTO deal VALUES ('{}','{}','{}','{}',{},'{}','{}','{}');\n",
                        deal.id, deal.name, deal.customer, deal.stage, deal.euros, deal.close,
                        deal.owner, all);
    add_task(deal);
  }

  void end() {
    sql_ << "COMMIT;\nCREATE INDEX by_stage ON deal (stage, amount);\n";
    tasks_ << "]\n";
  }

 private:
  void add_task(const Deal& deal) {
    const auto compact = [](std::string date) {
      std::erase(date, '-');
      return date + "T090000Z";
    };
    std::string notes;
    for (const std::string& remark : deal.remarks) {
      std::string plain = remark;
      std::erase(plain, '"');
      notes += fmt::format("{}{{\"entry\":\"{}\",\"description\":\"{}\"}}",
                           notes.empty() ? "" : ",", compact(deal.opened), plain);
    }
    tasks_ << fmt::format(
        "{}{{\"description\":\"{} {}\",\"project\":\"{}\",\"status\":\"pending\",\"entry\":\"{}\","
        "\"due\":\"{}\",\"annotations\":[{}]}}\n",
        is_first_ ? "" : ",", deal.name, deal.id, deal.stage, compact(deal.opened),
        compact(deal.close), notes);
    is_first_ = false;
  }

  std::ofstream journal_, rec_, sql_, tasks_;
  bool is_first_ = true;
};

void generate(int count, const fs::path& directory, bool only_book) {
  const fs::path book = directory / "book";
  fs::create_directories(book / "customers");
  fs::create_directories(book / "opportunities");
  std::ofstream(book / "deals.toml") << "name = \"A generated book\"\n";
  const int customers = std::max(1, count / customer_share);
  for (int i = 0; i < customers; ++i) {
    std::ofstream(book / "customers" / (slug(customer_name(i)) + ".toml")) << to_toml_customer(i);
  }
  std::optional<OtherForms> others;
  if (!only_book) others.emplace(directory);
  for (int i = 0; i < count; ++i) {
    const Deal deal = make_deal(i, customers);
    std::ofstream(book / "opportunities" / (deal.id + ".toml")) << to_toml(deal, one_in(odd_share));
    if (others) others->add(deal);
  }
  if (others) others->end();
}

}  // namespace

int main(int count, char** words) {
  int size = 0;
  const bool is_number =
      count >= 3 &&
      std::from_chars(words[1], words[1] + std::strlen(words[1]), size).ec == std::errc();
  if (!is_number || size < 1) {
    std::cerr << "usage: generate COUNT DIRECTORY [book]\n";
    return 2;
  }
  generate(size, words[2], count > 3);
  return 0;
}
