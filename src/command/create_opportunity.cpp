// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/create_opportunity.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/render/phrase.hpp>

#include "field_values.hpp"
#include "field_words.hpp"

namespace deals {
namespace {

const std::vector<FieldOption>& field_options() {
  static const std::vector<FieldOption> fields = {
      {"amount", "AMOUNT", "what it is worth, such as 48000, 50k or \"1200 NOK\""},
      {"currency", "CODE", "the currency, when it is not the book's"},
      {"close", "DATE", "when it is expected to close, such as 2026-12-15, fri or eoq"},
      {"stage", "STAGE", "where it is; without this, the pipeline's first stage", Complete::stage},
      {"pipeline", "PIPELINE", "its process, when it is not the default one", Complete::pipeline},
      {"probability", "PERCENT", "chance of winning, when it is not the stage's"},
      {"category", "CATEGORY", "pipeline, best, commit or omitted, when it is not the stage's"},
      {"owner", "USER", "who works on it; me is you", Complete::owner},
      {"type", "TYPE", "new, renewal, upsell or service, or as the book has it"},
      {"source", "SOURCE", "where it comes from"},
      {"next_step", "TEXT", "the next thing to do"},
      {"next_step.on", "DATE", "when that is to be done"},
      {"notes", "TEXT", "free notes"},
  };
  return fields;
}

Result<CustomerId> find_customer(const Context& context, const std::optional<std::string>& name) {
  if (!name) {
    return usage_error("create opportunity needs --customer ID: who is it for?")
        .hinted("deals create customer NAME makes a new one");
  }
  auto customer = context.view->customer(*name);
  if (customer) return customer->record.id;
  if (customer.error().kind != ErrorKind::not_found) return std::move(customer).error();
  return std::move(customer).error().hinted("deals create customer NAME makes a new one");
}

/// The stage comes before what depends on it; without one it is where its pipeline begins.
void add_stage(const Config& config, std::vector<Assignment>& assignments) {
  const auto named = [&](std::string_view field) {
    return std::find_if(assignments.begin(), assignments.end(),
                        [&](const Assignment& each) { return each.field == field; });
  };
  if (named("stage") != assignments.end()) return;
  const auto pipeline = named("pipeline");
  const Pipeline* process =
      config.find_pipeline(pipeline == assignments.end() ? "" : pipeline->value);
  if (process == nullptr) process = &config.pipeline;
  if (const Stage* first = process->first(State::open)) {
    assignments.push_back({"stage", first->id});
  }
}

/// Won and lost are commands of their own, for an opportunity that is there.
Result<void> check_open(const Config& config, const Opportunity& opportunity,
                        const std::vector<Assignment>& assignments) {
  Opportunity in_pipeline = opportunity;
  std::string stage;
  for (const Assignment& each : assignments) {
    if (each.field == "pipeline") in_pipeline.pipeline = each.value;
    if (each.field == "stage") stage = each.value;
  }
  auto found = find_stage(config, in_pipeline, stage);
  if (!found || (*found)->outcome == State::open) return {};
  const std::string id = opportunity.id.text;
  const bool is_won = (*found)->outcome == State::won;
  return usage_error(fmt::format("\"{}\" is where {} opportunities go", shown((*found)->id),
                                 name_of((*found)->outcome)))
      .hinted("create it without --stage, and then: " +
              (is_won ? "deals close-won " + id
                      : fmt::format("deals close-lost {} --reason REASON", id)));
}

}  // namespace

Result<Opportunity> new_opportunity(const Context& context, const NewRecordOptions& options,
                                    const CustomerId& customer) {
  auto assignments = assignments_of(options);
  if (!assignments) return std::move(assignments).error();
  add_stage(context.config(), *assignments);
  auto id = new_id(context, options, customer.text);
  if (!id) return std::move(id).error();
  Opportunity opportunity{.id = {*std::move(id)}, .customer = customer};
  auto open = check_open(context.config(), opportunity, *assignments);
  if (!open) return std::move(open).error();
  auto assigned = assign(opportunity, *std::move(assignments), context);
  if (!assigned) return std::move(assigned).error();
  auto declared = check_declared(context.config().opportunity_fields, opportunity.extra);
  if (!declared) return std::move(declared).error();
  auto entry = check_required(stage_of(opportunity, context.config()), opportunity);
  if (!entry) {
    Error error = std::move(entry).error();
    error.hints = {"give it with an option of create opportunity"};
    return error;
  }
  return opportunity;
}

std::string created_line(const Context& context, const Opportunity& opportunity) {
  const Config& config = context.config();
  std::vector<std::string> facts;
  if (opportunity.amount) facts.push_back(amount_phrase(*opportunity.amount));
  facts.push_back(percent_phrase(probability_of(opportunity, config)));
  if (opportunity.close) facts.push_back("closes " + field_words(opportunity, "close", context));
  if (!opportunity.owner.empty()) facts.push_back("owner " + shown(opportunity.owner));
  if (opportunity.next_step) {
    facts.push_back("next: " + field_words(opportunity, "next_step", context));
  }
  return fmt::format("{}: created in {}   {}", opportunity.id.text, shown(opportunity.stage),
                     fmt::join(facts, ", "));
}

void describe_opportunity_fields(Args& args, NewRecordOptions& options) {
  describe_fields(args, options, field_options());
}

void describe(Args& args, CreateOpportunityOptions& options) {
  args.positional(options.name, "NAME", "what it is about, such as \"Annual renewal\"");
  args.option(options.customer, "--customer", "ID", "whom it is for; needed")
      .completes(Complete::customer);
  describe_opportunity_fields(args, options);
  describe_rest(args, options);
  args.example(
      "deals create opportunity \"Data audit\" --customer globex --amount 12.5k --close eoq");
  args.example("deals create opportunity Renewal --customer hooli --pipeline renewals --owner me");
}

Result<Outcome> run(const Context& context, const CreateOpportunityOptions& options) {
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return std::move(note).error();
  auto customer = find_customer(context, options.customer);
  if (!customer) return std::move(customer).error();
  auto opportunity = new_opportunity(context, options, *customer);
  if (!opportunity) return std::move(opportunity).error();
  Outcome outcome;
  const std::string id = opportunity->id.text;
  outcome.text = fmt::format("{}\n  {}", created_line(context, *opportunity),
                             path_of(RecordKind::opportunity, id));
  if (!opportunity->next_step) {
    outcome.text += fmt::format("; next: deals next {} TEXT --on DATE", id);
  }
  outcome.text += "\n";
  auto added = add_record(context, *std::move(opportunity), EventKind::created, *on, outcome,
                          *std::move(note));
  if (!added) return std::move(added).error();
  outcome.table = new_record_table(outcome);
  return outcome;
}

}  // namespace deals
