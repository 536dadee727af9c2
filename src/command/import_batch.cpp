// SPDX-License-Identifier: MIT
#include "import_batch.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/text/record.hpp>

#include "import_rows.hpp"

namespace deals {
namespace {

std::string text_of(const Opportunity& record) { return write_opportunity(record); }
std::string text_of(const Customer& record) { return write_customer(record); }

template <class T>
void add_file(const T& record, Outcome& outcome) {
  const std::string path = path_of(record.id.kind, record.id.text);
  outcome.records.push_back({record.id.text, path, "created", field_changes(T{}, record)});
  outcome.changes.push_back({path, std::nullopt, text_of(record)});
}

EventKind kind_of_change(State before, State after) {
  const bool stays_closed = before != State::open && after != State::open;
  if (before == after || stays_closed) return EventKind::imported;
  if (after == State::won) return EventKind::won;
  if (after == State::lost) return EventKind::lost;
  return EventKind::reopened;
}

}  // namespace

Result<void> ImportBatch::take(const ImportRow& row) {
  if (!row.external.empty()) {
    const auto [at, is_new] = lines_.emplace(row.external, row.line);
    if (!is_new) {
      return usage_error(fmt::format("the {} id \"{}\" is on line {} too",
                                     shown(mapping_->external), shown(row.external), at->second));
    }
  }
  return mapping_->record == RecordKind::opportunity ? take_opportunity(row) : take_customer(row);
}

Result<void> ImportBatch::take_opportunity(const ImportRow& row) {
  auto known = index_.opportunity(row.external);
  if (!known) return std::move(known).error();
  // A new one is called so in refusals; its id is known when all else is.
  Opportunity deal = *known != nullptr ? **known : Opportunity{.id = {"the row"}};
  if (auto filled = fill(deal, row, *mapping_, *context_); !filled) return filled;
  History history;
  if (*known == nullptr) {
    auto told = history_of(deal, row, *context_);
    if (!told) return std::move(told).error();
    history = *std::move(told);
  }
  // Last, so that a row that is refused makes no customer.
  auto customer = customer_of(row);
  if (!customer) return std::move(customer).error();
  deal.customer.text = *std::move(customer);
  if (*known != nullptr) return update(**known, std::move(deal));
  if (index_.is_archived(deal.customer.text)) {
    auto archived = context_->view->customer(deal.customer.text);
    if (!archived) return std::move(archived).error();
  }
  const std::string prefix = deal.customer.text + "-";
  return add(std::move(deal), std::move(history), row, prefix);
}

Result<const Customer*> ImportBatch::known_customer(const ImportRow& row) {
  auto known = index_.customer(row.external);
  const std::string* name = row.find("name");
  if (!known || *known != nullptr || name == nullptr || row.external.empty()) return known;
  const Customer* unclaimed = index_.unclaimed(*name);
  if (unclaimed != nullptr && claimed_.insert(unclaimed->id.text).second) return unclaimed;
  return known;
}

Result<void> ImportBatch::take_customer(const ImportRow& row) {
  auto known = known_customer(row);
  if (!known) return std::move(known).error();
  Customer customer = *known != nullptr ? **known : Customer{};
  if (auto filled = fill(customer, row, *mapping_, *context_); !filled) return filled;
  if (*known != nullptr) {
    set_external(customer.external.edit(), row);
    return update(**known, std::move(customer));
  }
  auto history = history_of(customer, row, *context_);
  if (!history) return std::move(history).error();
  return add(std::move(customer), *std::move(history), row, "");
}

Result<std::string> ImportBatch::customer_of(const ImportRow& row) {
  const std::string* text = row.find("customer");
  const std::string& named = text != nullptr ? *text : mapping_->customer_default;
  if (named.empty()) {
    return row_lacks("customer")
        .hinted("customer_default in the mapping is the customer of rows without one");
  }
  auto known = index_.customer_named(named);
  if (!known || !known->empty()) return known;
  if (text != nullptr) return make_customer(*text, slug(*text));
  const std::string& name = mapping_->customer_default_name;
  return make_customer(name.empty() ? named : name, named);
}

Result<std::string> ImportBatch::make_customer(const std::string& name, const std::string& wanted) {
  if (wanted.empty()) {
    return usage_error(fmt::format("no id can be made of the customer \"{}\"", shown(name)))
        .hinted(fmt::format("deals create customer \"{}\" --id ID makes it", shown(name)));
  }
  Customer customer;
  const ImportRow row{.values = {{"name", name}}};
  if (auto filled = fill(customer, row, *mapping_, *context_); !filled) {
    return std::move(filled).error();
  }
  auto history = history_of(customer, row, *context_);
  if (!history) return std::move(history).error();
  customer.id.text = index_.take_id(wanted);
  customer.history = *std::move(history);
  add_file(customer, outcome);
  index_.add_customer(customer);
  ++customers_created;
  return customer.id.text.string();
}

void ImportBatch::set_external(External& external, const ImportRow& row) const {
  if (row.external.empty() || is_own(*mapping_)) return;
  const bool is_set = std::any_of(external.begin(), external.end(), [&](const auto& each) {
    return each.first == mapping_->external;
  });
  if (!is_set) external.emplace_back(mapping_->external, row.external);
}

template <class T>
Result<void> ImportBatch::add(T record, History history, const ImportRow& row,
                              const std::string& prefix) {
  const bool names_itself = is_own(*mapping_) && is_valid_id(row.external);
  std::string wanted = names_itself ? row.external : row.id;
  if (wanted.empty()) {
    const std::string name = slug(record.name);
    if (name.empty()) {
      return usage_error(fmt::format("no id can be made of \"{}\"", shown(record.name)))
          .hinted("id_from in the mapping says what ids are made of");
    }
    wanted = prefix + name;
  }
  set_external(record.external.edit(), row);
  record.id.text = index_.take_id(std::move(wanted));
  record.history = std::move(history);
  add_file(record, outcome);
  ++created;
  return {};
}

Result<void> ImportBatch::update(const Opportunity& before, Opportunity after) {
  if (after == before) {
    ++unchanged;
    return {};
  }
  auto found = context_->view->opportunity(before.id.text);
  if (!found) return std::move(found).error();
  const Config& config = context_->config();
  const EventKind kind = kind_of_change(state_of(before, config), state_of(after, config));
  const bool is_closing = kind == EventKind::won || kind == EventKind::lost;
  const auto on = is_closing ? after.closed : std::nullopt;
  Change<Opportunity> change(*std::move(found), *context_);
  change.record = std::move(after);
  auto told = change.add_event(kind, on);
  // A day before its last change can no longer be told.
  if (!told && on) told = change.add_event(kind);
  if (!told) return told;
  ++changed;
  return change.finish(outcome);
}

Result<void> ImportBatch::update(const Customer& before, Customer after) {
  if (after == before) {
    ++unchanged;
    return {};
  }
  auto found = context_->view->customer(before.id.text);
  if (!found) return std::move(found).error();
  Change<Customer> change(*std::move(found), *context_);
  change.record = std::move(after);
  if (auto told = change.add_event(EventKind::imported); !told) return told;
  ++changed;
  return change.finish(outcome);
}

}  // namespace deals
