// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/text/record.hpp>
#include <deals/text/write.hpp>

#include "record_tree.hpp"

namespace deals {
namespace {

std::string lines_of(const std::vector<Entry>& entries) {
  std::string text;
  for (const Entry& entry : entries) {
    text += key_to_toml(entry.key) + " = " + to_toml(entry.value, true) + "\n";
  }
  return text;
}

std::string one_per_line(const std::vector<Value>& items) {
  std::string text = "[\n";
  for (const Value& item : items) text += "  " + to_toml(item) + ",\n";
  return text + "]";
}

/// Tables stand a little apart from the brackets around them.
std::string one_line(const Value& array) {
  std::string text = to_toml(array);
  if (array.items.empty() || array.items.front().kind != Value::Kind::table) return text;
  return "[ " + text.substr(1, text.size() - 2) + " ]";
}

std::string blocks(const Entry& array) {
  std::string text;
  for (const Value& item : array.value.items) {
    text += "\n[[" + key_to_toml(array.key) + "]]\n" + lines_of(item.entries);
  }
  return text;
}

std::string line_of(const Entry& entry, ArrayLayout layout) {
  if (layout == ArrayLayout::blocks) return blocks(entry);
  const std::string start = key_to_toml(entry.key) + " = ";
  if (entry.value.kind != Value::Kind::array) return start + to_toml(entry.value, true) + "\n";
  return start +
         (layout == ArrayLayout::one_per_line ? one_per_line(entry.value.items)
                                              : one_line(entry.value)) +
         "\n";
}

std::string text_of(const std::vector<Entry>& entries, RecordKind kind) {
  std::string text;
  for (const Entry& entry : entries) text += line_of(entry, array_layout(kind, entry.key));
  return text;
}

}  // namespace

std::string write_customer(const Customer& customer) {
  return text_of(tree_of(customer), RecordKind::customer);
}

std::string write_opportunity(const Opportunity& opportunity) {
  return text_of(tree_of(opportunity), RecordKind::opportunity);
}

const std::vector<std::string>& record_keys(RecordKind kind) {
  return kind == RecordKind::customer ? customer_keys() : opportunity_keys();
}

std::vector<std::string> in_file_order(std::vector<std::string> keys, RecordKind kind) {
  const auto& order = record_keys(kind);
  const auto rank = [&](const std::string& key) {
    return std::find(order.begin(), order.end(), key) - order.begin();
  };
  std::stable_sort(
      keys.begin(), keys.end(),
      [&](const std::string& left, const std::string& right) { return rank(left) < rank(right); });
  return keys;
}

}  // namespace deals
