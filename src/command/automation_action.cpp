// SPDX-License-Identifier: MIT
#include "automation_action.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/find_stage.hpp>

#include "closing.hpp"
#include "deal_facts.hpp"
#include "field_values.hpp"
#include "field_words.hpp"
#include "stage_entry.hpp"
#include "task_numbers.hpp"

namespace deals {
namespace {

constexpr const char* rule_key = "rule";

/// What one rule does to one opportunity, action by action.
class RuleActions {
 public:
  RuleActions(const Context& context, const BoundRule& rule, Change<Opportunity>& change,
              Outcome& outcome)
      : context_(&context), rule_(&rule), change_(&change), outcome_(&outcome) {}

  /// Fields come first: a stage may require them.
  Result<std::vector<std::string>> run() {
    for (const auto action : {&RuleActions::set_fields, &RuleActions::give, &RuleActions::add_task,
                              &RuleActions::plan, &RuleActions::move, &RuleActions::lose}) {
      if (auto acted = (this->*action)(); !acted) return std::move(acted).error();
    }
    return std::move(done_);
  }

 private:
  Opportunity& deal() { return change_->record; }

  Result<void> add_event(EventKind kind, std::string text = "", std::vector<Entry> extra = {}) {
    extra.push_back({rule_key, string_value(rule_->name), {}});
    return change_->add_event(kind, {}, std::move(text), std::move(extra));
  }

  Result<void> set_fields() {
    const Opportunity before = deal();
    if (auto set = assign(deal(), rule_->settings, *context_); !set) return set;
    if (deal() == before) return {};
    done_.push_back(change_words(before, deal(), *context_));
    return add_event(kind_of_change(tracked_of(before), tracked_of(deal())),
                     untracked_words(before, deal(), *context_));
  }

  Result<void> give() {
    if (!rule_->owner || deal().owner == *rule_->owner) return {};
    deal().owner = *rule_->owner;
    const bool has_owner = !deal().owner.empty();
    done_.push_back(has_owner ? "assigned to " + shown(deal().owner) : "unassigned");
    return add_event(has_owner ? EventKind::assigned : EventKind::unassigned);
  }

  /// Whether this rule added it once, whatever became of it.
  bool was_added(EventKind kind, const std::string& text) {
    const History& history = deal().history;
    return std::any_of(history.begin(), history.end(), [&](const Event& event) {
      const Value* rule = value_of_key(event.extra, rule_key);
      return event.kind == kind && event.text == text && rule != nullptr &&
             rule->text == rule_->name;
    });
  }

  Result<void> add_task() {
    if (!rule_->task) return {};
    const auto& [text, due] = *rule_->task;
    const bool is_open =
        std::any_of(deal().tasks.begin(), deal().tasks.end(),
                    [&](const Task& task) { return !task.done && task.text == rule_->task->text; });
    if (is_open || was_added(EventKind::task, text)) return {};
    const int number = next_task_number(deal());
    deal().tasks.push_back({.id = number, .text = text, .due = due});
    done_.push_back(fmt::format("task {}: {}", number, next_step_phrase(*context_, {due, text})));
    std::vector<Entry> extra = {{"task", integer_value(number), {}}};
    if (due) extra.push_back({"due", token_value(Value::Kind::date, to_iso(*due)), {}});
    return add_event(EventKind::task, text, std::move(extra));
  }

  Result<void> plan() {
    if (!rule_->next_step || deal().next_step) return {};
    const auto& [text, on] = *rule_->next_step;
    if (was_added(EventKind::next, text)) return {};
    deal().next_step = NextStep{on, text};
    done_.push_back("next: " + next_step_phrase(*context_, *deal().next_step));
    return add_event(EventKind::next, text,
                     {{"on", token_value(Value::Kind::date, to_iso(*on)), {}}});
  }

  Result<void> move() {
    if (!rule_->stage) return {};
    const Config& config = context_->config();
    auto stage = find_open_stage(config, deal(), *rule_->stage);
    if (!stage) return std::move(stage).error();
    if (deal().stage == (*stage)->id) return {};
    if (const State state = state_of(deal(), config); state != State::open) {
      return Error{.kind = ErrorKind::conflict,
                   .message = fmt::format("it is {} already", name_of(state))};
    }
    const Opportunity before = deal();
    deal().stage = (*stage)->id;
    if (auto entry = check_entry(config, before, deal(), *outcome_); !entry) return entry;
    deal().probability.reset();
    done_.push_back(change_words(before, deal(), *context_));
    return add_event(EventKind::moved);
  }

  Result<void> lose() {
    if (!rule_->lost_reason) return {};
    if (state_of(deal(), context_->config()) == State::lost) return {};
    const Closing closing{State::lost, {}, {}, *rule_->lost_reason};
    auto closed = close(*context_, closing, *change_, {});
    if (!closed) return std::move(closed).error();
    deal().history.back().extra.push_back({rule_key, string_value(rule_->name), {}});
    done_.push_back("closed as lost: " + shown(*rule_->lost_reason));
    return {};
  }

  const Context* context_;
  const BoundRule* rule_;
  Change<Opportunity>* change_;
  Outcome* outcome_;
  std::vector<std::string> done_;
};

}  // namespace

Result<std::vector<std::string>> apply_rule(const Context& context, const BoundRule& rule,
                                            Change<Opportunity>& change, Outcome& outcome) {
  return RuleActions(context, rule, change, outcome).run();
}

}  // namespace deals
