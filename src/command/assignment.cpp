// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/assignment.hpp>
#include <deals/command/fields.hpp>

namespace deals {
namespace {

using How = Assignment::How;

/// A stage is one of a pipeline's, and an amount is in a currency: those come first.
int rank(const Assignment& assignment) {
  static const std::vector<std::string> first = {"pipeline", "stage", "currency"};
  const auto at = std::find(first.begin(), first.end(), assignment.field);
  return static_cast<int>(at - first.begin());
}

const Assignment* find(const std::vector<Assignment>& assignments, std::string_view field) {
  const auto at = std::find_if(assignments.begin(), assignments.end(),
                               [&](const Assignment& each) { return each.field == field; });
  return at == assignments.end() ? nullptr : &*at;
}

Result<void> check_once(const std::vector<Assignment>& assignments) {
  for (auto at = assignments.begin(); at != assignments.end(); ++at) {
    const bool is_repeated = std::any_of(at + 1, assignments.end(), [&](const Assignment& other) {
      return other.field == at->field && (other.how == How::set || at->how == How::set);
    });
    if (!is_repeated) continue;
    return usage_error(fmt::format("{} is given twice", shown(at->field)))
        .hinted("leave one of them out");
  }
  return {};
}

template <class T>
Result<void> assign_one(T& record, const Assignment& assignment, const Context& context) {
  switch (assignment.how) {
    case How::add:
      return add_to_field(record.tags.edit(), assignment.field, assignment.value);
    case How::remove:
      return remove_from_field(record.tags.edit(), assignment.field, assignment.value);
    case How::set:
      break;
  }
  return set_field(record, assignment.field, assignment.value, context);
}

template <class T>
Result<void> assign_each(T& record, const std::vector<Assignment>& assignments,
                         const Context& context) {
  for (const Assignment& each : assignments) {
    auto assigned = assign_one(record, each, context);
    if (!assigned) return assigned;
  }
  return {};
}

Result<void> check_stage(const Opportunity& opportunity, const Config& config) {
  const Pipeline* pipeline = config.find_pipeline(opportunity.pipeline);
  if (pipeline == nullptr || pipeline->find(opportunity.stage) != nullptr) return {};
  const std::string name =
      pipeline->id.empty() ? "the default pipeline" : fmt::format("pipeline \"{}\"", pipeline->id);
  const Stage* first = pipeline->first(State::open);
  return usage_error(fmt::format("{} has no stage \"{}\"", name, shown(opportunity.stage)))
      .hinted(fmt::format("set both: pipeline={} stage={}", pipeline->id,
                          first == nullptr ? "STAGE" : first->id));
}

Result<void> check_currency(const Opportunity& opportunity, const Assignment& currency,
                            const Assignment& amount, const Config& config) {
  auto named = currency.value.empty() ? config.currency : parse_currency(currency.value);
  if (!named || *named == currency_of(opportunity, config)) return {};
  return usage_error(fmt::format("\"{}\" is in {}, but the currency is to be {}",
                                 shown(amount.value), currency_of(opportunity, config).code(),
                                 named->code()))
      .hinted("leave one of the two out");
}

}  // namespace

bool is_assignment(std::string_view word) { return word.find('=') != std::string_view::npos; }

Result<Assignment> parse_assignment(std::string_view word) {
  const std::size_t sign = word.find('=');
  if (sign == std::string_view::npos) {
    return usage_error(fmt::format("\"{}\" is no assignment", shown(word)))
        .hinted("write FIELD=VALUE");
  }
  std::string_view field = word.substr(0, sign);
  How how = How::set;
  if (field.ends_with('+')) how = How::add;
  if (field.ends_with('-')) how = How::remove;
  if (how != How::set) field.remove_suffix(1);
  field = trim(field);
  if (field.empty()) {
    return usage_error(fmt::format("\"{}\" names no field", shown(word)))
        .hinted("write FIELD=VALUE, such as close=eoq");
  }
  return Assignment{std::string(field), std::string(word.substr(sign + 1)), how};
}

Result<void> assign(Opportunity& opportunity, std::vector<Assignment> assignments,
                    const Context& context) {
  if (auto once = check_once(assignments); !once) return once;
  std::stable_sort(assignments.begin(), assignments.end(),
                   [](const auto& left, const auto& right) { return rank(left) < rank(right); });
  const Assignment* currency = find(assignments, "currency");
  const Assignment* amount = find(assignments, "amount");
  // The old amount is not to be judged in a currency that comes with a new one.
  if (currency != nullptr && amount != nullptr) opportunity.amount.reset();
  if (find(assignments, "pipeline") != nullptr && find(assignments, "stage") == nullptr) {
    const Assignment& pipeline = *find(assignments, "pipeline");
    auto assigned = assign_one(opportunity, pipeline, context);
    if (!assigned) return assigned;
    if (auto fits = check_stage(opportunity, context.config()); !fits) return fits;
  }
  auto assigned = assign_each(opportunity, assignments, context);
  if (!assigned) return assigned;
  if (currency == nullptr || amount == nullptr) return {};
  return check_currency(opportunity, *currency, *amount, context.config());
}

Result<void> assign(Customer& customer, std::vector<Assignment> assignments,
                    const Context& context) {
  if (auto once = check_once(assignments); !once) return once;
  return assign_each(customer, assignments, context);
}

}  // namespace deals
