// SPDX-License-Identifier: MIT
#include "deal_columns.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>
#include <memory>
#include <set>

#include "deal_customer_columns.hpp"

namespace deals {
namespace {

using DealColumns = std::vector<ListColumn<DealRow>>;

/// Adds columns of one sort after the other.
class Builder {
 public:
  explicit Builder(const ListFacts& facts) : facts_(&facts) {}

  /// A column of text.
  template <class Read>
  void text(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading), Align::left, true},
        [read, facts = facts_](const DealRow& row) { return text_cell(read(row), *facts); },
        [read](const DealRow& row) { return SortKey::of(std::string_view(read(row))); });
  }

  template <class Read>
  void day(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading)},
        [read, facts = facts_](const DealRow& row) { return day_cell(read(row), *facts); },
        [read](const DealRow& row) { return SortKey::of(read(row)); });
  }

  template <class Read>
  void words(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading), Align::left, true},
        [read, facts = facts_](const DealRow& row) { return words_cell(read(row), *facts); },
        [read](const DealRow& row) {
          return SortKey::of(fmt::format("{}", fmt::join(read(row), ", ")));
        });
  }

  template <class Read>
  void yes(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading)},
        [read](const DealRow& row) { return yes_cell(read(row)); },
        [read](const DealRow& row) { return SortKey::of(std::int64_t{read(row)}); });
  }

  template <class Read>
  void money(std::string key, std::string heading, const std::vector<DealRow>& rows, Read read) {
    AmountStyle style(facts_->config->currency);
    for (const DealRow& row : rows) {
      if (const auto amount = read(row)) style.consider({amount->minor, amount->currency});
    }
    add(
        {std::move(key), std::move(heading), Align::right},
        [read, style, facts = facts_](const DealRow& row) { return style.cell(read(row), *facts); },
        [read, book = facts_->config->currency](const DealRow& row) {
          const std::optional<Money> amount = read(row);
          if (!amount) return SortKey{};
          SortKey by = SortKey::of(amount->minor);
          if (amount->currency != book) by.group = amount->currency.code();
          return by;
        });
  }

  void add(Column column, std::function<Cell(const DealRow&)> cell,
           std::function<SortKey(const DealRow&)> key) {
    columns_.push_back({std::move(column), std::move(cell), std::move(key)});
  }

  const ListFacts& facts() const { return *facts_; }
  DealColumns take() { return std::move(columns_); }

 private:
  const ListFacts* facts_;
  DealColumns columns_;
};

std::string customer_text(const DealRow& row) {
  return row.customer == nullptr ? row.deal->customer.text.string() : row.customer->name;
}

void add_who(Builder& to) {
  to.add(
      {"id", "ID", Align::left, true},
      [](const DealRow& row) { return Cell(row.deal->id.text, row.deal->id.text, Style::accent); },
      [](const DealRow& row) { return SortKey::of(std::string_view(row.deal->id.text)); });
  to.text("name", "Name", [](const DealRow& row) -> const std::string& { return row.deal->name; });
  to.add(
      {"customer", "Customer", Align::left, true},
      [](const DealRow& row) { return Cell(customer_text(row), row.deal->customer.text); },
      [](const DealRow& row) { return SortKey::of(std::string_view(customer_text(row))); });
  to.text("customer_name", "Customer", customer_text);
}

void add_process(Builder& to) {
  const Config& config = *to.facts().config;
  to.add(
      {"stage", "Stage", Align::left, true},
      [facts = &to.facts()](const DealRow& row) { return stage_cell(*row.deal, *facts); },
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
  to.text("state", "State", [&config](const DealRow& row) {
    return std::string(name_of(state_of(*row.deal, config)));
  });
  to.text("pipeline", "Pipeline",
          [](const DealRow& row) -> const std::string& { return row.deal->pipeline; });
}

void add_money(Builder& to, const std::vector<DealRow>& rows) {
  const Config& config = *to.facts().config;
  to.money("amount", "Amount", rows, [](const DealRow& row) { return row.deal->amount; });
  to.text("currency", "Currency", [&config](const DealRow& row) {
    return std::string(currency_of(*row.deal, config).code());
  });
  to.add(
      {"probability", "%", Align::right},
      [&config](const DealRow& row) { return Cell(to_text(probability_of(*row.deal, config))); },
      [&config](const DealRow& row) {
        return SortKey::of(std::int64_t{probability_of(*row.deal, config).hundredths});
      });
  to.text("category", "Category", [&config](const DealRow& row) {
    return std::string(name_of(category_of(*row.deal, config)));
  });
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
      [=, facts = &to.facts()](const DealRow& row) {
        const auto& step = row.deal->next_step;
        if (!step) return text_cell("", *facts);
        const std::string day = day_of(*step);
        return Cell(widest > 0 ? fmt::format("{:<{}}  {}", day, widest, step->text) : step->text,
                    step->text);
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
      [facts = &to.facts()](const DealRow& row) { return close_cell(*row.deal, *facts); },
      [&config](const DealRow& row) { return SortKey::of(shown_day(*row.deal, config)); });
  to.day("closed", "Closed", [](const DealRow& row) { return row.deal->closed; });
  add_next_step(to, rows);
  to.day("created", "Created", [](const DealRow& row) { return created_on(*row.deal); });
  to.day("stage_since", "In stage since",
         [](const DealRow& row) { return stage_since(*row.deal); });
  to.add(
      {"days_in_stage", "In stage", Align::right},
      [facts = &to.facts()](const DealRow& row) { return age_cell(*row.deal, *facts); },
      [today](const DealRow& row) {
        const auto since = stage_since(*row.deal);
        return since ? SortKey::of(std::int64_t{today - *since}) : SortKey{};
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
  to.words("tags", "Tags", [](const DealRow& row) { return row.deal->tags; });
  to.text("lost_reason", "Reason",
          [](const DealRow& row) -> Text { return row.deal->lost_reason; });
  to.text("notes", "Notes", [](const DealRow& row) { return std::string(trim(row.deal->notes)); });
  to.words("contacts", "Contacts", [](const DealRow& row) {
    std::vector<std::string> names;
    for (const DealContact& each : row.deal->contacts) names.push_back(each.name);
    return names;
  });
  to.add(
      {"external", "External", Align::left, true},
      [facts = &to.facts()](const DealRow& row) {
        return external_cell(row.deal->external, *facts);
      },
      [](const DealRow& row) {
        return row.deal->external.empty()
                   ? SortKey{}
                   : SortKey::of(std::string_view(row.deal->external.front().second));
      });
}

void add_custom(Builder& to, const std::vector<DealRow>& rows) {
  for (const FieldDeclaration& field : to.facts().config->opportunity_fields) {
    using Type = FieldDeclaration::Type;
    const bool is_number = field.type == Type::integer || field.type == Type::decimal;
    to.add(
        {field.name, field.name, is_number ? Align::right : Align::left, !is_number},
        [name = field.name, facts = &to.facts()](const DealRow& row) {
          return value_cell(custom_value(row.deal->extra, name), *facts);
        },
        [name = field.name](const DealRow& row) {
          return value_key(custom_value(row.deal->extra, name));
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

DealColumns deal_columns(const ListFacts& facts, const std::vector<DealRow>& rows) {
  Builder to(facts);
  add_who(to);
  add_process(to);
  add_money(to, rows);
  add_days(to, rows);
  add_rest(to);
  add_custom(to, rows);
  DealColumns columns = to.take();
  add_customer_columns(columns, facts);
  return columns;
}

}  // namespace deals
