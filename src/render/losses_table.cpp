// SPDX-License-Identifier: MIT
#include "losses_table.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/render/phrase.hpp>

#include "figure.hpp"

namespace deals {
namespace {

bool needs_decimals(std::span<const Losses> losses) {
  return std::any_of(losses.begin(), losses.end(), [](const Losses& each) {
    return has_decimals(each.total.amount) ||
           std::any_of(each.rows.begin(), each.rows.end(),
                       [](const LossRow& row) { return has_decimals(row.amount); });
  });
}

/// `Lead 1, Proposal 2`; `lead:1,proposal:2` for machines.
Cell stages_cell(const LossRow& row) {
  std::vector<std::string> people;
  std::vector<std::string> machines;
  for (const StageLoss& loss : row.stages) {
    people.push_back(fmt::format("{} {}", loss.stage.label, grouped(loss.count)));
    machines.push_back(fmt::format("{}:{}", loss.stage.key, loss.count));
  }
  return {fmt::format("{}", fmt::join(people, ", ")), fmt::format("{}", fmt::join(machines, ","))};
}

class LossesBuilder {
 public:
  LossesBuilder(std::span<const Losses> losses, bool all, const Terminal& terminal)
      : losses_(losses), terminal_(terminal), decimals_(needs_decimals(losses)) {
    has_currency_ = all || losses.size() > 1;
    const bool is_by_stage = !losses.empty() && losses.front().settings.by.name() == "stage";
    has_stages_ = all || !is_by_stage;
  }

  Table table() {
    add_columns();
    for (const Losses& each : losses_) {
      for (const LossRow& row : each.rows) table_.rows.push_back(line(row, each, Style::plain));
    }
    if (losses_.size() == 1) {
      table_.totals.push_back(line(losses_.front().total, losses_.front(), Style::strong));
      // Where all were lost is for `--by stage` to say, not for one wide cell.
      if (has_stages_) table_.totals.back().cells.back() = {};
    }
    table_.rules = true;
    return std::move(table_);
  }

 private:
  void add_columns() {
    const std::string by = losses_.empty() ? "reason" : losses_.front().settings.by.name();
    table_.columns.push_back({"key", capitalized(by), Align::left, true});
    if (has_currency_) table_.columns.push_back({"currency", "Currency"});
    table_.columns.push_back({"count", "Deals", Align::right});
    table_.columns.push_back({"count_share", "Share", Align::right});
    table_.columns.push_back({"amount", "Amount", Align::right});
    table_.columns.push_back({"amount_share", "Share", Align::right});
    if (has_stages_) table_.columns.push_back({"stages", "Lost in", Align::left, true});
  }

  Row line(const LossRow& row, const Losses& of, Style style) const {
    const auto count = static_cast<Int128>(row.count);
    Row out;
    out.cells.emplace_back(row.group.label, row.group.key, style);
    if (has_currency_) out.cells.emplace_back(std::string(of.currency.code()));
    out.cells.push_back(count_cell(row.count, style, terminal_));
    out.cells.push_back(share_cell({count, static_cast<Int128>(of.total.count)}, style, terminal_));
    out.cells.push_back(money_cell(row.amount, decimals_, style, terminal_));
    out.cells.push_back(share_cell({row.amount.minor, of.total.amount.minor}, style, terminal_));
    if (has_stages_) out.cells.push_back(stages_cell(row));
    return out;
  }

  std::span<const Losses> losses_;
  Terminal terminal_;
  bool decimals_ = false;
  bool has_currency_ = false;
  bool has_stages_ = false;
  Table table_;
};

}  // namespace

Table losses_table(std::span<const Losses> losses, bool all, const Terminal& terminal) {
  return LossesBuilder(losses, all, terminal).table();
}

Table to_table(const LossesPage& page, const Terminal& terminal) {
  return losses_table(page.losses, true, terminal);
}

}  // namespace deals
