// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/spelling.hpp>
#include <span>
#include <utility>

#include "list_column.hpp"

namespace deals {

/// Makes the columns of a list, of one sort after the other. `read` is what a column takes of a
/// row.
template <class Row>
class ColumnBuilder {
 public:
  using ListColumns = std::vector<ListColumn<Row>>;

  /// The columns hold on to `facts`.
  explicit ColumnBuilder(const ListFacts& facts) : facts_(&facts) {}

  /// The id of a record, of which `read` makes a view.
  template <class Read>
  void id(Read read) {
    add(
        {"id", "ID", Align::left, true},
        [read](const Row& row, std::string& to) {
          to += read(row);
          return Style::accent;
        },
        [read](const Row& row) { return std::string(read(row)); },
        [read](const Row& row) { return SortKey::of(read(row)); });
  }

  /// `read` makes a text, or a view of one.
  template <class Read>
  void text(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading), Align::left, true},
        [read, facts = facts_](const Row& row, std::string& to) {
          return write_text(to, read(row), *facts);
        },
        [read](const Row& row) { return std::string(read(row)); },
        [read](const Row& row) { return SortKey::of(std::string_view(read(row))); });
  }

  /// `read` makes a day, where there is one.
  template <class Read>
  void day(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading)},
        [read, facts = facts_](const Row& row, std::string& to) {
          return write_day(to, read(row), *facts);
        },
        [read](const Row& row) { return raw_day(read(row)); },
        [read](const Row& row) { return SortKey::of(read(row)); });
  }

  /// `read` tells yes or no.
  template <class Read>
  void yes(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading)},
        [read](const Row& row, std::string& to) {
          to += read(row) ? "yes" : "no";
          return Style::plain;
        },
        [read](const Row& row) -> std::string { return read(row) ? "true" : "false"; },
        [read](const Row& row) { return SortKey::of(std::int64_t{read(row)}); });
  }

  /// `read` counts.
  template <class Read>
  void count(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading), Align::right},
        [read, facts = facts_](const Row& row, std::string& to) {
          return write_count(to, read(row), *facts);
        },
        [read](const Row& row) { return std::to_string(read(row)); },
        [read](const Row& row) { return SortKey::of(static_cast<std::int64_t>(read(row))); });
  }

  /// `read` makes an amount, where there is one.
  template <class Read>
  void money(std::string key, std::string heading, const std::vector<Row>& rows, Read read) {
    AmountStyle style(facts_->config->currency);
    for (const Row& row : facts_->shows(key) ? std::span(rows) : std::span<const Row>()) {
      if (const auto amount = read(row)) style.consider({amount->minor, amount->currency});
    }
    add(
        {std::move(key), std::move(heading), Align::right},
        [read, style, facts = facts_](const Row& row, std::string& to) {
          return style.write(to, read(row), *facts);
        },
        [read](const Row& row) {
          const std::optional<Money> amount = read(row);
          return amount ? to_plain(*amount) : "";
        },
        [read, book = facts_->config->currency](const Row& row) {
          const std::optional<Money> amount = read(row);
          if (!amount) return SortKey{};
          SortKey by = SortKey::of(amount->minor);
          if (amount->currency != book) by.group = amount->currency.code();
          return by;
        });
  }

  /// `read` makes sums, one for each currency.
  template <class Read>
  void sums(std::string key, std::string heading, const std::vector<Row>& rows, Read read) {
    AmountStyle style(facts_->config->currency);
    for (const Row& row : rows) {
      for (const MoneySum& sum : read(row).sums()) style.consider(sum);
    }
    add(
        {std::move(key), std::move(heading), Align::right},
        [read, style, facts = facts_](const Row& row, std::string& to) {
          return write_sums(to, read(row), style, *facts);
        },
        [read](const Row& row) { return raw_sums(read(row)); },
        [read, book = facts_->config->currency](const Row& row) {
          return sums_key(read(row), book);
        });
  }

  /// A declared field; `read` finds its value, or null.
  template <class Read>
  void custom(std::string key, const FieldDeclaration& field, Read read) {
    using Type = FieldDeclaration::Type;
    const bool is_number = field.type == Type::integer || field.type == Type::decimal;
    add(
        {std::move(key), field.name, is_number ? Align::right : Align::left, !is_number},
        [read, facts = facts_](const Row& row, std::string& to) {
          return write_text(to, value_text(read(row)), *facts);
        },
        [read](const Row& row) { return std::string(value_text(read(row))); },
        [read](const Row& row) { return value_key(read(row)); });
  }

  /// `read` makes the ids in other programs.
  template <class Read>
  void external(std::string key, std::string heading, Read read) {
    add(
        {std::move(key), std::move(heading), Align::left, true},
        [read, facts = facts_](const Row& row, std::string& to) {
          return write_text(to, external_text(read(row)), *facts);
        },
        [read](const Row& row) { return external_text(read(row)); },
        [read](const Row& row) { return external_key(read(row)); });
  }

  void add(Column column, std::function<Style(const Row&, std::string& to)> write,
           std::function<std::string(const Row&)> raw, std::function<SortKey(const Row&)> key) {
    columns_.push_back({std::move(column), std::move(write), std::move(raw), std::move(key)});
  }

  const ListFacts& facts() const { return *facts_; }
  ListColumns take() { return std::move(columns_); }

 private:
  const ListFacts* facts_;
  ListColumns columns_;
};

}  // namespace deals
