// SPDX-License-Identifier: MIT
#include <array>
#include <deals/model/item.hpp>

#include "plain_file.hpp"

namespace deals {
namespace {

using DealDraft = PlainDraft<Opportunity>;

constexpr auto plain_step_fields = std::to_array<PlainField<NextStep>>({
    {"on", take_member<&NextStep::on>},
    {"text", take_member<&NextStep::text>},
});

constexpr auto plain_person_fields = std::to_array<PlainField<DealContact>>({
    {"name", take_member<&DealContact::name>},
    {"role", take_member<&DealContact::role>},
});

constexpr auto plain_task_fields = std::to_array<PlainField<Task>>({
    {"id", [](PlainScanner& in, Task& to) { return take_count(in, to.id); }},
    {"text", take_member<&Task::text>},
    {"due", take_member<&Task::due>},
    {"owner", take_member<&Task::owner>},
    {"done", take_member<&Task::done>},
});

constexpr std::span<const PlainField<NextStep>> step_span = plain_step_fields;
constexpr std::span<const PlainField<DealContact>> person_span = plain_person_fields;
constexpr std::span<const PlainField<Task>> task_span = plain_task_fields;

bool keep_step(NextStep step, DealDraft& to) {
  if (step != NextStep{}) to.record.next_step = std::move(step);
  return true;
}

bool take_next_step(PlainScanner& in, DealDraft& to) {
  NextStep step;
  return take_table(in, step_span, step) && keep_step(std::move(step), to);
}

bool take_next_step_lines(PlainScanner& in, DealDraft& to) {
  NextStep step;
  return take_lines(in, step_span, step) && keep_step(std::move(step), to);
}

bool take_item(PlainScanner& in, DealDraft& to) {
  return in.next() == '{' && take(in, to.record.items.emplace_back());
}

constexpr auto plain_deal_fields = std::to_array<PlainField<DealDraft>>({
    {"name", take_field<&Opportunity::name>},
    {"customer", take_field<&Opportunity::customer>},
    {"stage", take_field<&Opportunity::stage>},
    {"amount", [](PlainScanner& in, DealDraft& to) { return take(in, to.amount); }},
    {"currency", take_field<&Opportunity::currency>},
    {"close", take_field<&Opportunity::close>},
    {"probability", take_field<&Opportunity::probability>},
    {"category", take_field<&Opportunity::category>},
    {"owner", take_field<&Opportunity::owner>},
    {"type", take_field<&Opportunity::type>},
    {"source", take_field<&Opportunity::source>},
    {"pipeline", take_field<&Opportunity::pipeline>},
    {"tags", take_field<&Opportunity::tags>},
    {"external", take_field<&Opportunity::external>,
     [](PlainScanner& in, DealDraft& to) {
       return take_external_lines(in, to.record.external.edit());
     }},
    {"next_step", take_next_step, take_next_step_lines},
    {"closed", take_field<&Opportunity::closed>},
    {"lost_reason", take_field<&Opportunity::lost_reason>},
    {"notes", take_field<&Opportunity::notes>},
    {"contacts",
     [](PlainScanner& in, DealDraft& to) {
       return take_tables(in, person_span, to.record.contacts);
     },
     nullptr,
     [](PlainScanner& in, DealDraft& to) {
       return take_lines(in, person_span, to.record.contacts.emplace_back());
     }},
    {"tasks",
     [](PlainScanner& in, DealDraft& to) { return take_tables(in, task_span, to.record.tasks); },
     nullptr,
     [](PlainScanner& in, DealDraft& to) {
       return take_lines(in, task_span, to.record.tasks.emplace_back());
     }},
    {"history",
     [](PlainScanner& in, DealDraft& to) { return take_events(in, to.depth, to.events); }, nullptr,
     [](PlainScanner& in, DealDraft& to) { return take_event_lines(in, to.depth, to.events); }},
    {"items",
     [](PlainScanner& in, DealDraft& to) { return in.elements([&] { return take_item(in, to); }); },
     nullptr,
     [](PlainScanner& in, DealDraft& to) {
       return take_value_lines(in, to.record.items.emplace_back());
     }},
});

/// Whether its pipeline, stage and amount mean something in this book.
bool fits_book(DealDraft& draft, const Config& config) {
  Opportunity& deal = draft.record;
  const Pipeline* pipeline = config.find_pipeline(deal.pipeline);
  if (pipeline == nullptr || pipeline->find(deal.stage) == nullptr) return false;
  if (!draft.amount) return true;
  const auto money = money_of(*draft.amount, deal.currency.value_or(config.currency));
  if (money) deal.amount = *money;
  return static_cast<bool>(money);
}

}  // namespace

bool read_plain(std::string_view text, OpportunityId id, const Config& config, Depth depth,
                Opportunity& to) {
  return take_record<Opportunity>(
      text, std::move(id), depth, plain_deal_fields, to, [&](DealDraft& draft) {
        if (to.name.empty() || to.customer.text.empty() || to.stage.empty()) return false;
        // What is wrong with an item is told with its line, which only the other reader knows.
        return fits_book(draft, config) && fits_declarations(to.extra, config.opportunity_fields) &&
               (to.items.empty() || items_of(to, config));
      });
}

}  // namespace deals
