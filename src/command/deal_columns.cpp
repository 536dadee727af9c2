// SPDX-License-Identifier: MIT
#include "deal_columns.hpp"

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/model/customer_index.hpp>
#include <set>

#include "column_builder.hpp"
#include "deal_customer_columns.hpp"

namespace deals {
namespace {

using Builder = ColumnBuilder<DealRow>;

void add_who(Builder& to) {
  to.id([](const DealRow& row) -> std::string_view { return row.deal->id.text; });
  to.text("name", "Name", [](const DealRow& row) -> const std::string& { return row.deal->name; });
  const auto name = [](const DealRow& row) -> const std::string& {
    return customer_name(row.customer, *row.deal);
  };
  to.add(
      {"customer", "Customer", Align::left, true},
      [name](const DealRow& row, std::string& text) {
        text += name(row);
        return Style::plain;
      },
      [](const DealRow& row) { return row.deal->customer.text.string(); },
      [name](const DealRow& row) { return SortKey::of(std::string_view(name(row))); });
  to.text("customer_name", "Customer", name);
}

void add_process(Builder& to) {
  const Config& config = *to.facts().config;
  to.add(
      {"stage", "Stage", Align::left, true},
      [facts = &to.facts()](const DealRow& row, std::string& text) {
        return write_stage(text, *row.deal, *facts);
      },
      [](const DealRow& row) { return row.deal->stage.string(); },
      [&config](const DealRow& row) {
        const Pipeline* pipeline = config.find_pipeline(row.deal->pipeline);
        SortKey key = SortKey::of(std::string_view(row.deal->pipeline));
        key.is_absent = false;
        key.group = std::exchange(key.text, "");
        if (pipeline != nullptr) {
          key.number = static_cast<std::int64_t>(pipeline->position(row.deal->stage));
        }
        return key;
      });
  to.text("stage_name", "Stage", [&config](const DealRow& row) -> const std::string& {
    return stage_of(*row.deal, config).name;
  });
  to.text("state", "State",
          [&config](const DealRow& row) { return name_of(state_of(*row.deal, config)); });
  to.text("pipeline", "Pipeline",
          [](const DealRow& row) -> const std::string& { return row.deal->pipeline; });
}

void add_money(Builder& to, const std::vector<DealRow>& rows) {
  const Config& config = *to.facts().config;
  to.money("amount", "Amount", rows, [](const DealRow& row) { return row.deal->amount; });
  to.text("currency", "Currency", [&config](const DealRow& row) {
    return std::string(currency_of(*row.deal, config).code());
  });
  const auto percent = [&config](const DealRow& row) {
    return to_text(probability_of(*row.deal, config));
  };
  to.add(
      {"probability", "%", Align::right},
      [percent](const DealRow& row, std::string& text) {
        text += percent(row);
        return Style::plain;
      },
      percent,
      [&config](const DealRow& row) {
        return SortKey::of(std::int64_t{probability_of(*row.deal, config).hundredths});
      });
  to.text("category", "Category",
          [&config](const DealRow& row) { return name_of(category_of(*row.deal, config)); });
  to.money("weighted", "Weighted", rows,
           [&config](const DealRow& row) { return weighted_of(*row.deal, config); });
}

/// The days of next steps as wide as the widest, so that the texts stand below each other.
void add_next_step(Builder& to, const std::vector<DealRow>& rows) {
  const auto day_of = [today = to.facts().today](const NextStep& step) {
    return step.on ? to_short(*step.on, today) : std::string();
  };
  std::size_t widest = 0;
  for (const DealRow& row : rows) {
    if (row.deal->next_step) widest = std::max(widest, day_of(*row.deal->next_step).size());
  }
  to.add(
      {"next_step", "Next step", Align::left, true},
      [=, facts = &to.facts()](const DealRow& row, std::string& text) {
        const auto& step = row.deal->next_step;
        if (!step) return write_text(text, "", *facts);
        if (widest > 0) {
          const std::string day = day_of(*step);
          text.append(day).append(widest - day.size() + 2, ' ');
        }
        text += step->text;
        return Style::plain;
      },
      [](const DealRow& row) {
        return row.deal->next_step ? row.deal->next_step->text : std::string();
      },
      [](const DealRow& row) {
        const auto& step = row.deal->next_step;
        return step ? SortKey::of(step->on) : SortKey{};
      });
  to.day("next_step_on", "Next step on", [](const DealRow& row) {
    return row.deal->next_step ? row.deal->next_step->on : std::nullopt;
  });
}

void add_days(Builder& to, const std::vector<DealRow>& rows) {
  const Config& config = *to.facts().config;
  const Date today = to.facts().today;
  to.add(
      {"close", "Close"},
      [facts = &to.facts()](const DealRow& row, std::string& text) {
        return write_close(text, *row.deal, *facts);
      },
      [](const DealRow& row) { return raw_day(row.deal->close); },
      [&config](const DealRow& row) {
        return SortKey::of(shown_day(*row.deal, state_of(*row.deal, config)));
      });
  to.day("closed", "Closed", [](const DealRow& row) { return row.deal->closed; });
  add_next_step(to, rows);
  to.day("created", "Created", [](const DealRow& row) { return created_on(*row.deal); });
  to.day("stage_since", "In stage since",
         [](const DealRow& row) { return stage_since(*row.deal); });
  to.add(
      {"days_in_stage", "In stage", Align::right},
      [facts = &to.facts()](const DealRow& row, std::string& text) {
        return write_age(text, *row.deal, *facts);
      },
      [today](const DealRow& row) {
        const auto days = days_in_stage(*row.deal, today);
        return days ? std::to_string(*days) : "";
      },
      [today](const DealRow& row) {
        const auto days = days_in_stage(*row.deal, today);
        return days ? SortKey::of(std::int64_t{*days}) : SortKey{};
      });
  to.yes("overdue", "Overdue",
         [&config, today](const DealRow& row) { return is_overdue(*row.deal, config, today); });
  to.yes("stale", "Stale",
         [&config, today](const DealRow& row) { return is_stale(*row.deal, config, today); });
}

void add_rest(Builder& to) {
  using Text = const std::string&;
  to.text("owner", "Owner", [](const DealRow& row) -> Text { return row.deal->owner; });
  to.text("type", "Type", [](const DealRow& row) -> Text { return row.deal->type; });
  to.text("source", "Source", [](const DealRow& row) -> Text { return row.deal->source; });
  to.text("tags", "Tags", [](const DealRow& row) { return words_text(row.deal->tags); });
  to.text("lost_reason", "Reason",
          [](const DealRow& row) -> Text { return row.deal->lost_reason; });
  to.text("notes", "Notes", [](const DealRow& row) { return std::string(trim(row.deal->notes)); });
  to.text("contacts", "Contacts", [](const DealRow& row) {
    std::vector<std::string> names;
    for (const DealContact& each : row.deal->contacts) names.push_back(each.name);
    return words_text(names);
  });
  to.external("external", "External",
              [](const DealRow& row) -> const External& { return row.deal->external; });
}

void add_custom(Builder& to, const std::vector<DealRow>& rows) {
  for (const FieldDeclaration& field : to.facts().config->opportunity_fields) {
    to.custom(field.name, field, [name = field.name](const DealRow& row) {
      return custom_value(row.deal->extra, name);
    });
  }
  std::set<std::string> systems;
  for (const DealRow& row : rows) {
    for (const auto& each : row.deal->external) systems.insert(each.first);
  }
  for (const std::string& system : systems) {
    to.text("external." + system, system, [system](const DealRow& row) {
      const std::string* id = external_id(row.deal->external, system);
      return id == nullptr ? std::string() : *id;
    });
  }
}

}  // namespace

std::vector<ListColumn<DealRow>> deal_columns(const ListFacts& facts,
                                              const std::vector<DealRow>& rows) {
  Builder to(facts);
  add_who(to);
  add_process(to);
  add_money(to, rows);
  add_days(to, rows);
  add_rest(to);
  add_custom(to, rows);
  add_customer_columns(to);
  return to.take();
}

}  // namespace deals
