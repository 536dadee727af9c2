// SPDX-License-Identifier: MIT
#include "new_deal_problems.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/find_stage.hpp>
#include <set>

namespace deals {
namespace {

/// Tries options one after the other on an opportunity that takes what is right.
class NewDealTrial {
 public:
  NewDealTrial(const Context& context, const NewRecordOptions& options, const CustomerId& customer)
      : context_(context), options_(options), trial_{.id = {"ID"}, .customer = customer} {}

  Problems all() && {
    note_id();
    take_fields({"pipeline", "stage"});
    take_fields({"currency", "amount"});
    take_others();
    note_required();
    return std::move(problems_);
  }

 private:
  template <class T>
  void note(const Result<T>& tried) {
    if (!tried) problems_.push_back(tried.error());
  }

  void note_id() {
    auto id = new_id(context_, options_, trial_.customer.text);
    if (!id) return note(id);
    trial_.id.text = *std::move(id);
  }

  /// Options of one piece, without what is not part of it.
  void take(NewRecordOptions piece) {
    piece.name = "x";
    auto assignments = assignments_of(piece);
    if (!assignments) return note(assignments);
    for (const Assignment& each : *assignments) named_.insert(each.field);
    Opportunity tried = trial_;
    auto assigned = assign(tried, *std::move(assignments), context_);
    if (!assigned) return note(assigned);
    trial_ = std::move(tried);
  }

  void take_fields(const std::vector<std::string>& fields) {
    NewRecordOptions piece;
    for (const std::string& field : fields) {
      taken_.insert(field);
      const auto found = options_.fields.find(field);
      if (found != options_.fields.end() && found->second) piece.fields.insert(*found);
    }
    if (fields.back() == "stage" && !piece.fields.contains("stage")) add_first_stage(piece);
    if (!piece.fields.empty()) take(std::move(piece));
  }

  /// The one that a new opportunity begins in.
  void add_first_stage(NewRecordOptions& piece) const {
    const auto named = piece.fields.find("pipeline");
    const Pipeline* pipeline = context_.config().find_pipeline(
        named == piece.fields.end() ? std::string() : named->second.value_or(""));
    if (pipeline == nullptr) pipeline = &context_.config().pipeline;
    if (const Stage* first = pipeline->first(State::open)) piece.fields["stage"] = first->id;
  }

  void take_others() {
    for (const auto& [field, value] : options_.fields) {
      if (value && !taken_.contains(field)) take_fields({field});
    }
    for (const auto member :
         {&NewRecordOptions::tags, &NewRecordOptions::external, &NewRecordOptions::set}) {
      for (const std::string& each : options_.*member) {
        NewRecordOptions piece;
        (piece.*member).push_back(each);
        take(std::move(piece));
      }
    }
  }

  /// What was given but is wrong is not missing as well.
  void note_required() {
    const Stage& stage = stage_of(trial_, context_.config());
    for (const std::string& field : missing_fields(stage, trial_)) {
      if (!named_.insert(field).second) continue;
      problems_.push_back(usage_error(fmt::format("{} needs {}", shown(stage.id), shown(field)))
                              .hinted(way_to_give(field) + " gives it"));
    }
    for (const FieldDeclaration& each : context_.config().opportunity_fields) {
      if (!each.required || !named_.insert(each.name).second) continue;
      problems_.push_back(usage_error(fmt::format("a value for {} is required", shown(each.name)))
                              .hinted(way_to_give(each.name) + " gives it"));
    }
  }

  std::string way_to_give(const std::string& field) const {
    if (context_.config().find_field(RecordKind::opportunity, field) != nullptr) {
      return fmt::format("--set {}=VALUE", shown(field));
    }
    if (field == "tags") return "--tag";
    if (field == "next_step.on") return "--next-on";
    std::string option = "--" + shown(field);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
  }

  const Context& context_;
  const NewRecordOptions& options_;
  Opportunity trial_;
  std::set<std::string> taken_;
  std::set<std::string> named_;
  Problems problems_;
};

}  // namespace

Problems new_deal_problems(const Context& context, const NewRecordOptions& options,
                           const CustomerId& customer) {
  return NewDealTrial(context, options, customer).all();
}

Error united(std::string message, Problems problems) {
  if (problems.size() == 1) return std::move(problems.front());
  Error all = problems.front();
  all.message = std::move(message);
  all.excerpt = {};
  all.hints.clear();
  for (const Error& each : problems) {
    all.hints.push_back(each.hints.empty()
                            ? each.message
                            : fmt::format("{}; {}", each.message, fmt::join(each.hints, "; ")));
  }
  return all;
}

}  // namespace deals
