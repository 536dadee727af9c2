// SPDX-License-Identifier: MIT
#include <array>
#include <deals/text/parse.hpp>
#include <deals/text/record.hpp>
#include <limits>

#include "plain_file.hpp"
#include "read_extra.hpp"
#include "read_record.hpp"
#include "read_value.hpp"

namespace deals {
namespace {

constexpr auto next_step_fields = std::to_array<Field<NextStep>>({
    {"on", read_member<&NextStep::on>},
    {"text", read_member<&NextStep::text>},
});

void read_next_step(Reading& in, const Entry& from, Opportunity& to) {
  if (from.value.kind != Value::Kind::table) {
    in.fail(wrong_type(from.key, "a table", from.value)
                .hinted("write it like { on = 2026-11-28, text = \"Call Ola\" }"),
            from.value.region);
    return;
  }
  NextStep step;
  read_fields<NextStep>(in, from.value.entries, std::span(next_step_fields), step);
  if (step != NextStep{}) to.next_step = std::move(step);
}

constexpr auto deal_contact_fields = std::to_array<Field<DealContact>>({
    {"name", read_member<&DealContact::name>},
    {"role", read_member<&DealContact::role>},
});

void read_contacts(Reading& in, const Entry& from, Opportunity& to) {
  for (const Value& table : tables_in(in, from)) {
    read_fields<DealContact>(in, table.entries, std::span(deal_contact_fields),
                             to.contacts.emplace_back());
  }
}

constexpr auto task_fields = std::to_array<Field<Task>>({
    {"id", [](Reading& in, const Entry& from,
              Task& to) { read_integer(in, from, 0, std::numeric_limits<int>::max(), to.id); }},
    {"text", read_member<&Task::text>},
    {"due", read_member<&Task::due>},
    {"owner", read_member<&Task::owner>},
    {"done", read_member<&Task::done>},
});

void read_tasks(Reading& in, const Entry& from, Opportunity& to) {
  for (const Value& table : tables_in(in, from)) {
    read_fields<Task>(in, table.entries, std::span(task_fields), to.tasks.emplace_back());
  }
}

void read_items(Reading& in, const Entry& from, Opportunity& to) {
  const auto tables = tables_in(in, from);
  to.items = std::vector<Value>(tables.begin(), tables.end());
}

constexpr auto opportunity_fields = std::to_array<Field<Opportunity>>({
    {"name", read_member<&Opportunity::name>},
    {"customer", read_member<&Opportunity::customer>},
    {"stage", read_member<&Opportunity::stage>},
    {"amount"},  // once the currency is known
    {"currency", read_member<&Opportunity::currency>},
    {"close", read_member<&Opportunity::close>},
    {"probability", read_member<&Opportunity::probability>},
    {"category", read_member<&Opportunity::category>},
    {"owner", read_member<&Opportunity::owner>},
    {"type", read_member<&Opportunity::type>},
    {"source", read_member<&Opportunity::source>},
    {"pipeline", read_member<&Opportunity::pipeline>},
    {"tags", read_member<&Opportunity::tags>},
    {"external", read_member<&Opportunity::external>},
    {"next_step", read_next_step},
    {"closed", read_member<&Opportunity::closed>},
    {"lost_reason", read_member<&Opportunity::lost_reason>},
    {"notes", read_member<&Opportunity::notes>},
    {"contacts", read_contacts},
    {"tasks", read_tasks},
    {"history"},  // where it is kept, or is not
    {"items", read_items},
});

/// The pipeline and the stage must be ones of the configuration.
void check_process(Reading& in, const std::vector<Entry>& entries, const Opportunity& opportunity,
                   const Config& config) {
  const Entry* named = find_entry(entries, "pipeline");
  if (named != nullptr && named->value.kind != Value::Kind::string) return;
  const Pipeline* pipeline = config.find_pipeline(opportunity.pipeline);
  if (pipeline == nullptr) {
    std::vector<std::string> names;
    for (const Pipeline& each : config.pipelines) names.push_back(each.id);
    Error error = unknown_name("pipeline", opportunity.pipeline, names);
    if (names.empty()) {
      error.hints = {"deals.toml has none; [[pipelines.NAME.stages]] declares one"};
    }
    in.fail(std::move(error), named->value.region);
    return;
  }
  const Entry* stage = find_entry(entries, "stage");
  if (stage == nullptr || stage->value.kind != Value::Kind::string) return;
  if (pipeline->find(opportunity.stage) != nullptr) return;
  std::vector<std::string> names;
  for (const Stage& each : pipeline->stages) names.push_back(each.id);
  in.fail(unknown_name("stage", opportunity.stage, names), stage->value.region);
}

/// An amount in a currency that could not be read is not judged.
void read_amount(Reading& in, const std::vector<Entry>& entries, const Config& config,
                 Opportunity& to) {
  const Entry* amount = find_entry(entries, "amount");
  if (amount == nullptr || (!to.currency && find_entry(entries, "currency") != nullptr)) return;
  std::optional<Money> money;
  read_money(in, *amount, to.currency.value_or(config.currency), money);
  to.amount = money;
}

}  // namespace

Result<Read<Opportunity>> read_opportunity(std::string_view text, const OpportunityId& id,
                                           const Config& config) {
  return read_opportunity(text, id, config, Depth::history);
}

Result<Read<Opportunity>> read_opportunity(std::string_view text, const OpportunityId& id,
                                           const Config& config, Depth depth) {
  const std::string file = path_of(RecordKind::opportunity, id.text);
  auto root = parse_toml(text, file);
  if (!root) return std::move(root).error();
  if (auto sane = check_size(*root, file); !sane) return std::move(sane).error();
  Reading in(text, file);
  Opportunity opportunity;
  opportunity.id = id;
  for (const Entry* other :
       read_fields<Opportunity>(in, root->entries, std::span(opportunity_fields), opportunity)) {
    opportunity.extra.push_back(*other);
  }
  EventsRead past(depth);
  if (const Entry* history = find_entry(root->entries, "history"))
    read_value(in, *history, past.events());
  require_text(in, root->entries, "name");
  require_text(in, root->entries, "customer");
  require_text(in, root->entries, "stage");
  check_process(in, root->entries, opportunity, config);
  read_amount(in, root->entries, config, opportunity);
  check_fields(in, opportunity.extra, config.opportunity_fields);
  past.give(opportunity);
  return std::move(in).result(std::move(opportunity));
}

const std::vector<std::string>& opportunity_keys() {
  static const std::vector<std::string> keys = keys_of<Opportunity>(opportunity_fields);
  return keys;
}

}  // namespace deals
