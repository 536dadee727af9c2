// SPDX-License-Identifier: MIT
#include "diff_words.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

#include "field_words.hpp"

namespace deals {
namespace {

/// Events that change no field, and what several of them are called.
struct Happening {
  EventKind kind;
  const char* one;
  const char* several;
};
constexpr auto happenings =
    std::to_array<Happening>({{EventKind::note, "note", "notes"},
                              {EventKind::call, "call", "calls"},
                              {EventKind::meeting, "meeting", "meetings"},
                              {EventKind::email, "e-mail", "e-mails"},
                              {EventKind::attached, "attachment", "attachments"},
                              {EventKind::invoiced, "invoice", "invoices"}});

std::string joined_words(std::vector<std::string> parts) {
  std::erase(parts, "");
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// `2 notes, 1 call`: what came into the history.
std::string what_came(const History& before, const History& after) {
  std::vector<std::string> parts;
  for (const Happening& each : happenings) {
    const auto is_new = [&](const Event& event) {
      return event.kind == each.kind &&
             std::find(before.begin(), before.end(), event) == before.end();
    };
    const auto count = std::count_if(after.begin(), after.end(), is_new);
    if (count > 0) {
      parts.push_back(counted(static_cast<std::size_t>(count), each.one, each.several));
    }
  }
  return joined_words(std::move(parts));
}

std::string was_called(const std::string& before, const std::string& after) {
  return before == after ? "" : "was " + shown(before);
}

std::string shelf_words(Turn turn) {
  return turn == Turn::archived || turn == Turn::restored ? std::string(name_of(turn)) : "";
}

/// Where a deal that is new stands.
std::string as_it_begins(const Opportunity& deal, const Context& context) {
  const bool is_open = state_of(deal, context.config()) == State::open;
  const auto& day = is_open ? deal.close : deal.closed;
  return joined_words({(is_open ? "in " : "new, ") + shown(stage_name(deal, context.config())),
                       is_open ? "" : shown(deal.lost_reason),
                       day ? (is_open ? "closes " : "closed ") + to_short(*day, context.today) : "",
                       shown(deal.owner)});
}

/// The stages by their names; what follows from closing or reopening goes without saying.
std::string stage_step(Opportunity& before, const Opportunity& after, const Config& old,
                       const Context& context) {
  if (before.stage == after.stage && before.pipeline == after.pipeline) return {};
  const State was = state_of(before, old);
  const State is = state_of(after, context.config());
  std::string words =
      fmt::format("{} {} {}", shown(stage_name(before, old)), arrow(context.terminal),
                  shown(stage_name(after, context.config())));
  if (is == State::lost && !after.lost_reason.empty()) words += ": " + shown(after.lost_reason);
  before.stage = after.stage;
  if (was == is) return words;
  before.lost_reason = after.lost_reason;
  before.probability = after.probability;
  before.category = after.category;
  if (is == State::open) before.closed = after.closed;
  return words;
}

std::string next_step_words(Opportunity& before, const Opportunity& after, const Context& context) {
  if (before.next_step == after.next_step) return {};
  before.next_step = after.next_step;
  return after.next_step ? "next: " + field_words(after, "next_step", context) : "next step done";
}

std::string words_of_changed(const DealTurn& turn, const Config& old, const Context& context) {
  const Opportunity& after = *turn.after;
  Opportunity before = *turn.before;
  std::string stages = stage_step(before, after, old, context);
  std::string next = next_step_words(before, after, context);
  return joined_words({shelf_words(turn.turn), was_called(before.id.text, after.id.text),
                       std::move(stages), change_words(before, after, context), std::move(next),
                       before.contacts == after.contacts ? "" : "contacts changed",
                       before.tasks == after.tasks ? "" : "tasks changed",
                       same(before.items, after.items) ? "" : "line items changed",
                       what_came(before.history, after.history)});
}

std::string words_of_changed(const CustomerTurn& turn, const Context& context) {
  const Customer& before = *turn.before;
  const Customer& after = *turn.after;
  return joined_words({shelf_words(turn.turn), was_called(before.id.text, after.id.text),
                       change_words(before, after, context),
                       before.contacts == after.contacts ? "" : "contacts changed",
                       what_came(before.history, after.history)});
}

std::string or_history(std::string words) {
  return words.empty() ? "only in its history" : std::move(words);
}

}  // namespace

std::string diff_words(const DealTurn& turn, const Config& old, const Context& context) {
  if (turn.before == nullptr) return as_it_begins(*turn.after, context);
  if (turn.after == nullptr) return "was in " + shown(stage_name(*turn.before, old));
  return or_history(words_of_changed(turn, old, context));
}

std::string diff_words(const CustomerTurn& turn, const Config& /*old*/, const Context& context) {
  if (turn.before == nullptr) {
    const Customer& customer = *turn.after;
    return joined_words({"new", std::string(name_of(customer.status)), shown(customer.owner)});
  }
  if (turn.after == nullptr) return "removed";
  return or_history(words_of_changed(turn, context));
}

}  // namespace deals
