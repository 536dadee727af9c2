// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>
#include <fmt/format.h>

namespace deals {
namespace {

std::string number_phrase(const std::optional<Decimal>& amount, const std::optional<Currency>& currency) {
  if (!amount) return "none";
  const auto minor = scaled_to(*amount, amount->scale > 2 ? amount->scale : 2);
  const Money money{minor.value_or(amount->coefficient), Currency{}};
  std::string text = amount->scale > 2 ? to_text(*amount) : to_grouped(money, has_decimals(money));
  if (currency) text += fmt::format(" {}", currency->code());
  return text;
}

template <class T, class Words>
void add_step(std::vector<std::string>& parts, std::string_view field, const std::optional<T>& was,
              const std::optional<T>& now, const Words& words, std::string_view to) {
  if (!now) return;
  parts.push_back(was && *was != *now
                      ? fmt::format("{} {} {} {}", field, words(was), to, words(now))
                      : fmt::format("{} {}", field, words(now)));
}

/// What an event changed, field by field, but for the ones that its kind has said already.
std::vector<std::string> changes_in_words(const Event& event, const Tracked& before, Date today,
                                          std::string_view to) {
  std::vector<std::string> parts;
  const Tracked& now = event.changes;
  const auto text = [](const std::optional<std::string>& value) { return shown(*value); };
  const auto day = [&](const std::optional<Date>& value) { return to_short(*value, today); };
  const auto currency = now.currency ? now.currency : before.currency;
  add_step(parts, "amount", before.amount, now.amount,
           [&](const std::optional<Decimal>& value) { return number_phrase(value, currency); }, to);
  if (now.currency && !now.amount) parts.push_back(fmt::format("currency {}", now.currency->code()));
  add_step(parts, "close", before.close, now.close, day, to);
  add_step(parts, "probability", before.probability, now.probability,
           [](const std::optional<Percent>& value) { return percent_phrase(*value); }, to);
  if (now.category) parts.emplace_back(name_of(*now.category));
  const bool names_owner = event.kind == EventKind::claimed || event.kind == EventKind::assigned;
  if (!names_owner) add_step(parts, "owner", before.owner, now.owner, text, to);
  add_step(parts, "pipeline", before.pipeline, now.pipeline, text, to);
  add_step(parts, "status", before.status, now.status, text, to);
  if (now.lost_reason) parts.push_back("reason " + shown(*now.lost_reason));
  if (now.closed) parts.push_back("closed " + day(now.closed));
  for (const std::string& field : event.cleared) {
    if (field != "owner" || event.kind != EventKind::unassigned) parts.push_back("no " + shown(field));
  }
  return parts;
}

std::string opening(const Event& event, const Tracked& before, std::string_view to) {
  const std::string stage = event.changes.stage ? shown(*event.changes.stage) : "";
  switch (event.kind) {
    case EventKind::created:
      return stage.empty() ? "created" : "created in " + stage;
    case EventKind::baseline:
      return stage.empty() ? "as it was" : "as it was: in " + stage;
    case EventKind::imported:
      return stage.empty() ? "imported" : "imported in " + stage;
    case EventKind::claimed:
      return "claimed";
    case EventKind::assigned:
      return event.changes.owner ? "assigned to " + shown(*event.changes.owner) : "assigned";
    case EventKind::moved:
    case EventKind::changed:
      if (stage.empty()) return "";
      return before.stage ? fmt::format("{} {} {}", shown(*before.stage), to, stage) : stage;
    case EventKind::reopened:
      return stage.empty() ? "reopened" : "reopened in " + stage;
    case EventKind::next:
      return "next step";
    default:
      return std::string(name_of(event.kind));
  }
}

}  // namespace

std::string amount_phrase(const Money& amount) {
  return fmt::format("{} {}", to_grouped(amount, has_decimals(amount)), amount.currency.code());
}

std::string amount_phrase(const MoneySum& sum) {
  return fmt::format("{} {}", to_grouped(sum, has_decimals(sum)), sum.currency.code());
}

std::string percent_phrase(Percent percent) { return to_text(percent) + " %"; }

std::string distance_phrase(Date day, Date today) {
  const int days = day - today;
  if (days == 0) return "today";
  const std::string count = counted(static_cast<std::size_t>(std::abs(days)), "day", "days");
  return days > 0 ? "in " + count : count + " ago";
}

std::string event_phrase(const Event& event, const Tracked& before, Date today,
                         const Terminal& terminal) {
  const std::string_view to = arrow(terminal);
  std::string phrase = opening(event, before, to);
  const auto parts = changes_in_words(event, before, today, to);
  if (!parts.empty()) {
    if (!phrase.empty()) phrase += event.kind == EventKind::moved ? "; " : ", ";
    phrase += fmt::format("{}", fmt::join(parts, ", "));
  }
  if (!event.text.empty()) phrase += (phrase.empty() ? "" : ": ") + shown_lines(event.text);
  return phrase;
}

std::string_view arrow(const Terminal& terminal) { return terminal.unicode ? "→" : "->"; }
std::string_view dash(const Terminal& terminal) { return terminal.unicode ? "–" : "-"; }
std::string_view dot(const Terminal& terminal) { return terminal.unicode ? " · " : " | "; }

}  // namespace deals
