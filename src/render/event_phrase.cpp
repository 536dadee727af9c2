// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/bytes.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

/// An event in words, put together from what kind it is and what it changed.
class Phrase {
 public:
  Phrase(const Event& event, const Tracked& before, Date today, std::string_view arrow)
      : event_(event), before_(before), today_(today), arrow_(arrow) {}

  std::string text() {
    if (is_decision()) return said();
    opening_ = opening();
    add_money();
    add_outlook();
    add_people();
    add_end();
    add_cleared();
    add_extra();
    return joined();
  }

 private:
  bool begins() const {
    return event_.kind == EventKind::created || event_.kind == EventKind::baseline ||
           event_.kind == EventKind::imported;
  }
  /// What somebody decided of a merge's conflicts: the text says it all.
  bool is_decision() const {
    return !event_.text.empty() &&
           std::any_of(event_.extra.begin(), event_.extra.end(),
                       [](const Entry& entry) { return entry.key == "resolved"; });
  }
  bool closes() const { return event_.kind == EventKind::won || event_.kind == EventKind::lost; }

  /// `field was → now`, or `field now` where it was not set before.
  template <class T, class Words>
  void add_step(std::string_view field, const CompactOptional<T>& was,
                const CompactOptional<T>& now, const Words& words) {
    if (!now) return;
    parts_.push_back(was && *was != *now
                         ? fmt::format("{} {} {} {}", field, words(*was), arrow_, words(*now))
                         : fmt::format("{} {}", field, words(*now)));
  }

  std::string amount(const Decimal& number) const {
    const auto& currency = event_.changes.currency ? event_.changes.currency : before_.currency;
    const int digits = currency ? currency->digits() : 2;
    const auto minor = scaled_to(number, digits);
    if (!minor) return to_text(number);
    const Money money{*minor, currency.value_or(Currency())};
    return currency ? amount_phrase(money) : to_grouped(money, has_decimals(money));
  }

  bool is_opening_status() const { return begins() || event_.kind == EventKind::promoted; }

  /// `created in lead` of an opportunity, `created as lead` of a customer.
  std::string in_stage(std::string_view what) const {
    const auto& stage = event_.changes.stage;
    if (stage) return fmt::format("{} in {}", what, shown(*stage));
    const auto& status = event_.changes.status;
    return status ? fmt::format("{} as {}", what, shown(*status)) : std::string(what);
  }

  std::string opening() const;

  void add_money() {
    const Tracked& now = event_.changes;
    if (begins()) {
      if (now.amount) parts_.push_back(amount(*now.amount));
      return;
    }
    add_step("amount", before_.amount, now.amount,
             [this](const Decimal& number) { return amount(number); });
    if (now.currency && !now.amount) {
      parts_.push_back(fmt::format("currency {}", now.currency->code()));
    }
  }

  void add_outlook() {
    const Tracked& now = event_.changes;
    const auto day = [this](Date which) { return to_short(which, today_); };
    if (begins() && now.close) {
      parts_.push_back("closing " + day(*now.close));
    } else {
      add_step("close", before_.close, now.close, day);
    }
    add_step("probability", before_.probability, now.probability,
             [](Percent value) { return percent_phrase(value); });
    if (now.category) parts_.emplace_back(name_of(*now.category));
  }

  void add_people() {
    const Tracked& now = event_.changes;
    const auto text = [](const std::string& value) { return shown(value); };
    const bool is_said = event_.kind == EventKind::claimed || event_.kind == EventKind::assigned ||
                         (begins() && now.owner == event_.by);
    if (!is_said) add_step("owner", before_.owner, now.owner, text);
    add_step("pipeline", before_.pipeline, now.pipeline, text);
    if (!is_opening_status()) add_step("status", before_.status, now.status, text);
  }

  void add_end() {
    const Tracked& now = event_.changes;
    if (now.lost_reason) {
      const std::string reason = shown(*now.lost_reason);
      parts_.push_back(event_.kind == EventKind::lost ? reason : "reason " + reason);
    }
    if (!now.closed || (closes() && *now.closed == date_of(event_.at))) return;
    parts_.push_back((closes() ? "on " : "closed ") + to_short(*now.closed, today_));
  }

  /// What closing and reopening clears goes without saying.
  void add_cleared() {
    if (closes() || event_.kind == EventKind::reopened) return;
    for (const std::string& field : event_.cleared) {
      if (field == "owner" && event_.kind == EventKind::unassigned) continue;
      const bool has_default = field == "probability" || field == "category";
      parts_.push_back(has_default ? shown(field) + " as the stage has it" : "no " + shown(field));
    }
  }

  void add_extra() {
    for (const Entry& entry : event_.extra) {
      if (entry.key == "rule") {
        parts_.push_back(fmt::format("by the rule \"{}\"", shown(entry.value.text)));
        continue;
      }
      const bool is_said = event_.kind == EventKind::next || event_.kind == EventKind::task ||
                           event_.kind == EventKind::invoiced ||
                           event_.kind == EventKind::attached || event_.kind == EventKind::email;
      if (is_said || entry.value.text.empty()) continue;
      parts_.push_back(shown(entry.key) + " " + shown(entry.value.text));
    }
  }

  std::string extra(std::string_view key) const {
    const auto at = std::find_if(event_.extra.begin(), event_.extra.end(),
                                 [&](const Entry& entry) { return entry.key == key; });
    return at == event_.extra.end() ? std::string() : shown(at->value.text);
  }

  std::string next_step() const {
    if (!extra("done").empty()) return "next step done";
    const auto on = parse_iso_date(extra("on"));
    return on ? "next step on " + to_short(*on, today_) : "next step";
  }

  /// `invoice 2026-0007, 12,500 EUR`
  std::string invoiced() const {
    const std::string number = extra("number");
    const std::string phrase = number.empty() ? "invoiced" : "invoice " + number;
    const auto total = parse_decimal(extra("total"));
    const auto currency = Currency::find(extra("paid_in"));
    if (!total || !currency) return phrase;
    const auto money = money_of(*total, *currency);
    return money ? fmt::format("{}, {}", phrase, amount_phrase(*money)) : phrase;
  }

  /// `attached Offer.pdf, 12 KB`, `attached https://drive.example/offer`
  std::string attachment() const {
    const std::string file = extra("file");
    const std::string phrase = "attached " + (file.empty() ? extra("url") : file);
    const auto bytes = parse_decimal(extra("bytes"));
    return bytes ? fmt::format("{}, {}", phrase, bytes_phrase(bytes->coefficient)) : phrase;
  }

  std::string message() const;
  std::string said() const;

  std::string joined() const {
    std::string phrase = opening_;
    if (!parts_.empty()) {
      if (!phrase.empty()) phrase += event_.kind == EventKind::moved ? "; " : ", ";
      phrase += fmt::format("{}", fmt::join(parts_, ", "));
    }
    if (event_.text.empty()) return phrase.empty() ? std::string(name_of(event_.kind)) : phrase;
    return phrase + (phrase.empty() ? "" : ": ") + said();
  }

  const Event& event_;
  const Tracked& before_;
  Date today_;
  std::string_view arrow_;
  std::string opening_;
  std::vector<std::string> parts_;
};

/// `email from Ola Nordmann <ola@acme.example> to anna@fjord.example, "Order form"`
std::string Phrase::message() const {
  std::string phrase = "email";
  if (const std::string from = extra("from"); !from.empty()) phrase += " from " + from;
  const auto to = std::find_if(event_.extra.begin(), event_.extra.end(),
                               [](const Entry& entry) { return entry.key == "to"; });
  if (to != event_.extra.end() && !to->value.items.empty()) {
    phrase += " to " + shown(to->value.items.front().text);
    const std::size_t more = to->value.items.size() - 1;
    if (more > 0) phrase += fmt::format(" and {} more", more);
  }
  const std::string subject = extra("subject");
  return subject.empty() ? phrase : phrase + ", \"" + subject + "\"";
}

/// What was said; of a message, only how it begins.
std::string Phrase::said() const {
  constexpr std::size_t most_lines = 3;
  const std::string_view text = trim(event_.text);
  const bool is_message = event_.kind == EventKind::email && !extra("from").empty();
  if (!is_message) return shown_lines(text);
  std::string beginning;
  std::size_t count = 0;
  for (const std::string_view line : split(text, '\n')) {
    if (trim(line).empty()) continue;
    if (count++ == most_lines) return beginning + " …";
    beginning += (beginning.empty() ? "" : "\n") + shown_lines(line);
  }
  return beginning;
}

std::string Phrase::opening() const {
  const auto& stage = event_.changes.stage;
  switch (event_.kind) {
    case EventKind::created:
      return in_stage("created");
    case EventKind::baseline:
      return in_stage("first recorded");
    case EventKind::imported:
      return in_stage("imported");
    case EventKind::reopened:
      return in_stage("reopened");
    case EventKind::assigned:
      return event_.changes.owner ? "assigned to " + shown(*event_.changes.owner) : "assigned";
    case EventKind::moved:
    case EventKind::changed:
      if (!stage) return "";
      return before_.stage ? fmt::format("{} {} {}", shown(*before_.stage), arrow_, shown(*stage))
                           : shown(*stage);
    case EventKind::promoted:
      return event_.changes.status ? "promoted to " + shown(*event_.changes.status) : "promoted";
    case EventKind::next:
      return next_step();
    case EventKind::task: {
      const std::string done = extra("done");
      return fmt::format("task {}{}", extra("task"),
                         done.empty() || done == "false" ? "" : " done");
    }
    case EventKind::invoiced:
      return invoiced();
    case EventKind::attached:
      return attachment();
    case EventKind::email:
      return message();
    default:
      return std::string(name_of(event_.kind));
  }
}

}  // namespace

std::string event_phrase(const Event& event, const Tracked& before, Date today,
                         const Terminal& terminal) {
  return Phrase(event, before, today, arrow(terminal)).text();
}

}  // namespace deals
