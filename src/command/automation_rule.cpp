// SPDX-License-Identifier: MIT
#include "automation_rule.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/text/write.hpp>

#include "rule_entries.hpp"

namespace deals {
namespace {

const std::vector<std::string>& rule_keys() {
  static const std::vector<std::string> keys = {"name",      "when",   "set",  "tag",
                                                "untag",     "assign", "task", "due",
                                                "next_step", "on",     "move", "close_lost"};
  return keys;
}

/// Fields that other keys of a rule are for.
std::string_view key_for_field(std::string_view field) {
  if (field == "stage" || field == "pipeline") return "move";
  if (field == "owner") return "assign";
  if (field == "tags") return "tag";
  if (field == "closed" || field == "lost_reason") return "close_lost";
  if (field.substr(0, field.find('.')) == "next_step") return "next_step";
  return "";
}

/// Gives meaning to the entries of one rule.
class RuleReader : private RuleEntries {
 public:
  RuleReader(const Context& context, std::string_view text, const AutomationRule& rule)
      : RuleEntries(rule, text), context_(&context) {}

  using RuleEntries::fault;

  Result<BoundRule> read() {
    bound_.name = rule().name;
    if (auto named = read_name(); !named) return std::move(named).error();
    if (auto when = read_when(); !when) return std::move(when).error();
    for (const Entry& entry : rule().entries) {
      if (auto taken = take(entry); !taken) return std::move(taken).error();
    }
    if (auto whole = check_whole(); !whole) return std::move(whole).error();
    return std::move(bound_);
  }

 private:
  Result<void> read_name() const {
    const Entry* name = entry_of("name");
    if (name == nullptr) {
      return fault("a rule without \"name\"", rule().region)
          .hinted("the history names the rule that made a change");
    }
    if (auto line = filled_line_of(*name); !line) return std::move(line).error();
    return {};
  }

  Result<void> read_when() {
    const Entry* when = entry_of("when");
    if (when == nullptr) {
      return fault(fmt::format("the rule \"{}\" has no \"when\"", shown(rule().name)),
                   rule().region)
          .hinted("it is a filter: when = \"is:stale owner:none\"");
    }
    auto filter = filled_line_of(*when);
    if (!filter) return std::move(filter).error();
    const std::vector<std::string> words = {*filter};
    auto parsed = parse_filter(words, RecordKind::opportunity, context_->filters());
    if (!parsed) return about(*when, parsed.error());
    bound_.when = *std::move(filter);
    return {};
  }

  Result<void> take(const Entry& entry) {
    const std::string& key = entry.key;
    if (key == "name" || key == "when") return {};
    if (key == "set") return take_settings(entry);
    if (key == "tag" || key == "untag") return take_tags(entry);
    if (key == "assign") return take_owner(entry);
    if (key == "task") return take_step(entry, "due", bound_.task);
    if (key == "next_step") return take_step(entry, "on", bound_.next_step);
    if (key == "due" || key == "on") return check_day(entry, key == "due" ? "task" : "next_step");
    if (key == "move") return take_stage(entry);
    if (key == "close_lost") return take_reason(entry);
    Error error = fault(fmt::format("a rule has no \"{}\"", shown(key)), entry.key_region);
    if (auto hint = did_you_mean(key, rule_keys())) return std::move(error).hinted(*hint);
    return std::move(error).hinted("there are " + join_words(rule_keys(), "and"));
  }

  Result<void> take_settings(const Entry& entry) {
    if (entry.value.kind != Value::Kind::table) {
      return fault("\"set\" must be a table", entry.value.region)
          .hinted("set = { probability = 10, category = \"pipeline\" }");
    }
    for (const Entry& field : entry.value.entries) {
      if (auto set = take_setting(field); !set) return set;
    }
    return {};
  }

  Result<void> take_setting(const Entry& field) {
    const Value::Kind kind = field.value.kind;
    if (kind == Value::Kind::array || kind == Value::Kind::table) {
      return fault(fmt::format("\"{}\" must be one value", shown(field.key)), field.value.region);
    }
    if (const std::string_view key = key_for_field(field.key); !key.empty()) {
      return fault(fmt::format("\"set\" cannot set {}", shown(field.key)), field.key_region)
          .hinted(fmt::format("the key for it is \"{}\"", key));
    }
    const Assignment assignment{field.key, field.value.text, Assignment::How::set};
    Opportunity any;
    any.stage = context_->config().pipeline.stages.front().id;
    if (auto set = assign(any, {assignment}, *context_); !set) return about(field, set.error());
    bound_.settings.push_back(assignment);
    return {};
  }

  Result<void> take_tags(const Entry& entry) {
    std::vector<Value> tags = entry.value.items;
    if (entry.value.kind != Value::Kind::array) tags = {entry.value};
    for (const Value& tag : tags) {
      auto word = filled_line_of({entry.key, tag, entry.key_region});
      if (!word) return std::move(word).error();
      const bool is_added = entry.key == "tag";
      const auto same_tag = [&](const Assignment& each) {
        return each.field == "tags" && each.value == *word;
      };
      if (std::any_of(bound_.settings.begin(), bound_.settings.end(), same_tag)) {
        return fault(fmt::format("\"{}\" is named twice", shown(*word)), tag.region);
      }
      bound_.settings.push_back(
          {"tags", *std::move(word), is_added ? Assignment::How::add : Assignment::How::remove});
    }
    return {};
  }

  Result<void> take_owner(const Entry& entry) {
    auto owner = line_of(entry);
    if (!owner) return std::move(owner).error();
    if (*owner == "me" || *owner == "none") {
      return fault(fmt::format("\"assign\" cannot be \"{}\"", *owner), entry.value.region)
          .hinted("name the owner: whoever runs the rule, it does the same")
          .hinted("assign = \"\" leaves an opportunity without an owner");
    }
    bound_.owner = std::string(trim(*owner));
    return {};
  }

  Result<void> take_step(const Entry& entry, std::string_view day_key,
                         std::optional<RuleStep>& step) {
    auto text = filled_line_of(entry);
    if (!text) return std::move(text).error();
    step.emplace();
    step->text = *std::move(text);
    const Entry* day = entry_of(day_key);
    if (day == nullptr && day_key == "due") return {};
    if (day == nullptr) {
      return fault("\"next_step\" needs \"on\"", entry.key_region)
          .hinted("on = \"+1w\": by when, counted from the day on which the rule runs");
    }
    auto phrase = date_phrase_of(*day);
    if (!phrase) return std::move(phrase).error();
    auto date = parse_date(*phrase, context_->dates(Toward::future));
    if (!date) return about(*day, date.error());
    step->on = *date;
    return {};
  }

  Result<std::string> date_phrase_of(const Entry& day) const {
    if (day.value.kind == Value::Kind::date) return day.value.text;
    return filled_line_of(day);
  }

  Result<void> check_day(const Entry& day, std::string_view key) const {
    if (entry_of(key) != nullptr) return {};
    return fault(fmt::format("\"{}\" is for \"{}\", which is missing", day.key, key),
                 day.key_region);
  }

  Result<void> take_stage(const Entry& entry) {
    auto name = filled_line_of(entry);
    if (!name) return std::move(name).error();
    const Config& config = context_->config();
    Opportunity any;
    auto stage = find_open_stage(config, any, *name);
    for (const Pipeline& pipeline : config.pipelines) {
      any.pipeline = pipeline.id;
      if (auto other = find_open_stage(config, any, *name)) stage = other;
    }
    if (!stage && config.pipeline.find(*name) != nullptr) {
      return fault(fmt::format("\"move\" cannot be \"{}\": it is no open stage", shown(*name)),
                   entry.value.region)
          .hinted("close_lost = \"REASON\" closes as lost; what is won, somebody says");
    }
    if (!stage) return about(entry, stage.error());
    bound_.stage = *std::move(name);
    return {};
  }

  Result<void> take_reason(const Entry& entry) {
    auto reason = filled_line_of(entry);
    if (!reason) return std::move(reason).error();
    const std::vector<std::string>& known = context_->config().lost_reasons;
    if (!known.empty() && std::find(known.begin(), known.end(), *reason) == known.end()) {
      Error error = fault(fmt::format("unknown reason \"{}\"", shown(*reason)), entry.value.region);
      if (auto hint = did_you_mean(*reason, known)) return std::move(error).hinted(shown(*hint));
      return std::move(error).hinted(shown("the reasons are " + join_words(known, "and")));
    }
    bound_.lost_reason = *std::move(reason);
    return {};
  }

  Result<void> check_whole() const {
    const BoundRule& bound = bound_;
    if (bound.stage && bound.lost_reason) {
      return fault(fmt::format("the rule \"{}\" both moves and closes", shown(bound.name)),
                   rule().region)
          .hinted("leave out \"move\" or \"close_lost\"");
    }
    const bool acts = !bound.settings.empty() || bound.owner || bound.task || bound.next_step ||
                      bound.stage || bound.lost_reason;
    if (acts) return {};
    return fault(fmt::format("the rule \"{}\" does nothing", shown(bound.name)), rule().region)
        .hinted("it can set, tag, untag, assign, move or close_lost, and add a task or next_step");
  }

  const Context* context_;
  BoundRule bound_;
};

/// The rule at `index` of deals.toml; of two with one name the second is wrong.
Result<BoundRule> bound_rule(const Context& context, std::string_view text, std::size_t index) {
  const std::vector<AutomationRule>& rules = context.config().automation;
  RuleReader reader(context, text, rules[index]);
  auto bound = reader.read();
  if (!bound) return bound;
  const auto begin = rules.begin();
  const auto at = begin + static_cast<std::ptrdiff_t>(index);
  const bool is_second =
      std::any_of(begin, at, [&](const AutomationRule& each) { return each.name == bound->name; });
  if (!is_second) return bound;
  return reader.fault(fmt::format("two rules are called \"{}\"", shown(bound->name)), at->region)
      .hinted("the history names the rule that made a change");
}

}  // namespace

Result<std::vector<BoundRule>> bound_rules(const Context& context, std::string_view text) {
  std::vector<BoundRule> rules;
  for (std::size_t i = 0; i < context.config().automation.size(); ++i) {
    auto rule = bound_rule(context, text, i);
    if (!rule) return std::move(rule).error();
    rules.push_back(*std::move(rule));
  }
  return rules;
}

Problems rule_problems(const Context& context) {
  Problems problems;
  if (context.config().automation.empty()) return problems;
  const auto text = context.files->read(RuleEntries::file);
  if (!text) return problems;
  for (std::size_t i = 0; i < context.config().automation.size(); ++i) {
    auto rule = bound_rule(context, *text, i);
    if (!rule) problems.push_back(std::move(rule).error());
  }
  return problems;
}

std::string words_of(const AutomationRule& rule) {
  std::vector<std::string> words;
  for (const Entry& entry : rule.entries) {
    if (entry.key == "name" || entry.key == "when") continue;
    words.push_back(fmt::format("{} {}", entry.key, to_toml(entry.value)));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace deals
