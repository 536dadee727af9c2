// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/automate.hpp>
#include <deals/command/filtered.hpp>
#include <map>
#include <set>

#include "automation_action.hpp"
#include "automation_rule.hpp"

namespace deals {
namespace {

std::vector<std::string> names_of(const std::vector<BoundRule>& rules) {
  std::vector<std::string> names;
  for (const BoundRule& rule : rules) names.push_back(rule.name);
  return names;
}

Error unknown_rule(const std::string& name, const std::vector<std::string>& names) {
  Error error{.kind = ErrorKind::not_found, .message = fmt::format("no rule \"{}\"", shown(name))};
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(shown(*hint));
  if (!names.empty())
    return std::move(error).hinted(shown("there are " + join_words(names, "and")));
  return std::move(error).hinted("[[automation]] in deals.toml makes one, with name and when");
}

/// The rules that are named, in the order of the file; all when none is.
Result<std::vector<BoundRule>> chosen_rules(const Context& context,
                                            const std::vector<std::string>& names) {
  auto text = context.files->read("deals.toml");
  if (!text) return std::move(text).error();
  auto rules = bound_rules(context, *text);
  if (!rules || names.empty()) return rules;
  const std::vector<std::string> known = names_of(*rules);
  for (const std::string& name : names) {
    const bool is_known = std::find(known.begin(), known.end(), name) != known.end();
    if (!is_known) return unknown_rule(name, known);
  }
  std::erase_if(*rules, [&](const BoundRule& rule) {
    return std::find(names.begin(), names.end(), rule.name) == names.end();
  });
  return rules;
}

/// One application of a rule that changed something.
struct RuleStroke {
  const BoundRule* rule;
  std::string id;
  std::vector<std::string> done;
};

/// Lets rules act one after the other, each on the book as those before it left it.
class RuleRun {
 public:
  explicit RuleRun(const Context& context) : context_(&context), book_(context.view->book()) {}

  /// All rules once. The warnings of the first pass are told, and no others.
  Result<std::vector<RuleStroke>> pass(const std::vector<BoundRule>& rules, Outcome& outcome) {
    std::vector<RuleStroke> strokes;
    for (const BoundRule& rule : rules) {
      if (auto acted = act(rule, strokes, outcome); !acted) return std::move(acted).error();
    }
    return strokes;
  }

  Result<void> finish(Outcome& outcome) const {
    for (const auto& [id, change] : changes_) {
      if (auto finished = change.finish(outcome); !finished) return finished;
    }
    return {};
  }

 private:
  Result<void> act(const BoundRule& rule, std::vector<RuleStroke>& strokes, Outcome& outcome) {
    const BookView view = context_->view->about(book_);
    Context now = *context_;
    now.view = &view;
    Outcome found;
    auto chosen = filtered(now, {rule.when}, Scope::open, found);
    if (!chosen) return std::move(chosen).error();
    tell(std::move(found.problems), outcome);
    for (const Opportunity* deal : chosen->opportunities) {
      auto change = change_of(*deal);
      if (!change) return std::move(change).error();
      Outcome said;
      auto done = apply_rule(*context_, rule, **change, said);
      if (!done) return of_rule(std::move(done).error(), rule, *deal);
      tell(std::move(said.problems), outcome);
      if (done->empty()) continue;
      strokes.push_back({&rule, deal->id.text, *std::move(done)});
      remember((*change)->record);
    }
    return {};
  }

  static Error of_rule(Error error, const BoundRule& rule, const Opportunity& deal) {
    const std::string& id = deal.id.text;
    const bool names_it = error.message.starts_with(id + " ");
    error.message = fmt::format("the rule \"{}\"{}: {}", shown(rule.name),
                                names_it ? "" : " at " + id, error.message);
    return error;
  }

  static void tell(Problems problems, Outcome& outcome) {
    for (Error& problem : problems) {
      const auto& told = outcome.problems;
      if (std::find(told.begin(), told.end(), problem) != told.end()) continue;
      outcome.problems.push_back(std::move(problem));
    }
  }

  Result<Change<Opportunity>*> change_of(const Opportunity& deal) {
    if (auto at = changes_.find(deal.id.text); at != changes_.end()) return &at->second;
    auto found = context_->view->opportunity(deal.id.text);
    if (!found) return std::move(found).error();
    // What is odd in the file is among the book's problems, which are told anyway.
    found->problems.clear();
    return &changes_.emplace(deal.id.text, Change<Opportunity>(*std::move(found), *context_))
                .first->second;
  }

  void remember(const Opportunity& deal) {
    auto& all = book_.opportunities;
    const auto at = std::lower_bound(
        all.begin(), all.end(), deal,
        [](const Opportunity& left, const Opportunity& right) { return left.id < right.id; });
    if (at != all.end() && at->id == deal.id) *at = deal;
  }

  const Context* context_;
  Book book_;
  std::map<std::string, Change<Opportunity>> changes_;
};

/// The rules would go on changing things: which two do, and where.
Error restless(const RuleStroke& again, const std::vector<RuleStroke>& first) {
  const auto is_other = [&](const RuleStroke& each) {
    return each.id == again.id && each.rule != again.rule;
  };
  const auto other = std::find_if(first.rbegin(), first.rend(), is_other);
  const std::string name = shown(again.rule->name);
  const std::string reason =
      other == first.rend()
          ? fmt::format("the rule \"{}\" would change {} each time", name, again.id)
          : fmt::format("the rules \"{}\" and \"{}\" do not agree on {}", name,
                        shown(other->rule->name), again.id);
  Error error{.kind = ErrorKind::conflict, .message = reason};
  error = std::move(error).hinted(
      fmt::format("run again, \"{}\" would do this: {}", name, fmt::join(again.done, "; ")));
  if (other == first.rend()) return error;
  return std::move(error).hinted(
      "narrow the \"when\" of one of them; a rule that builds on another stands behind it");
}

std::string lines_of(const std::vector<BoundRule>& rules, const std::vector<RuleStroke>& strokes) {
  std::string text;
  for (const BoundRule& rule : rules) {
    std::string lines;
    for (const RuleStroke& stroke : strokes) {
      if (stroke.rule != &rule) continue;
      lines += fmt::format("  {}: {}\n", stroke.id, fmt::join(stroke.done, "; "));
    }
    if (!lines.empty()) text += shown(rule.name) + "\n" + lines;
  }
  return text;
}

std::string summary_of(const std::vector<RuleStroke>& strokes) {
  std::set<std::string> deals;
  std::vector<std::string> rules;
  for (const RuleStroke& stroke : strokes) {
    deals.insert(stroke.id);
    if (std::find(rules.begin(), rules.end(), stroke.rule->name) == rules.end()) {
      rules.push_back(stroke.rule->name);
    }
  }
  return fmt::format("{} by {}", counted(deals.size(), "opportunity", "opportunities"),
                     join_some(rules, 3, "and"));
}

Outcome list_rules(const Context& context, const std::vector<BoundRule>& chosen) {
  const auto names = names_of(chosen);
  Outcome outcome;
  Table table;
  table.columns = {
      {"name", "Name"}, {"when", "When", Align::left, true}, {"does", "Does", Align::left, true}};
  Json::Array items;
  for (const AutomationRule& rule : context.config().automation) {
    const auto at = std::find(names.begin(), names.end(), rule.name);
    if (at == names.end()) continue;
    const std::string& when = chosen[static_cast<std::size_t>(at - names.begin())].when;
    const std::string does = words_of(rule);
    table.rows.push_back(
        {.cells = {Cell(rule.name, rule.name, Style::accent), Cell(when), Cell(does)}});
    items.emplace_back(Json::Object{{"name", rule.name}, {"when", when}, {"does", does}});
  }
  outcome.text = table.rows.empty()
                     ? "no rules; [[automation]] in deals.toml makes one, with name and when\n"
                     : to_text(table, context.terminal);
  outcome.table = std::move(table);
  outcome.data = Json(std::move(items));
  return outcome;
}

}  // namespace

void describe(Args& args, AutomateOptions& options) {
  args.positional(options.rules, "RULE", "only these rules of deals.toml; all of them otherwise",
                  false);
  args.flag(options.list, "--list", "show the rules, and change nothing");
  args.example("deals automate --dry-run");
  args.example("deals automate --list");
}

Result<Outcome> run(const Context& context, const AutomateOptions& options) {
  auto rules = chosen_rules(context, options.rules);
  if (!rules) return std::move(rules).error();
  if (options.list) return list_rules(context, *rules);
  Outcome outcome;
  RuleRun rule_run(context);
  auto strokes = rule_run.pass(*rules, outcome);
  if (!strokes) return std::move(strokes).error();
  if (strokes->empty()) return outcome;
  if (auto finished = rule_run.finish(outcome); !finished) return std::move(finished).error();
  Outcome unsaid;
  auto again = rule_run.pass(*rules, unsaid);
  if (!again) return std::move(again).error();
  if (!again->empty()) return restless(again->front(), *strokes);
  outcome.text = lines_of(*rules, *strokes);
  outcome.summary = summary_of(*strokes);
  return outcome;
}

}  // namespace deals
