// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/outcome.hpp>
#include <deals/render/phrase.hpp>
#include <utility>

namespace deals {
namespace {

constexpr std::size_t most_fields = 3;
constexpr int longest_value = 40;

/// Money as JSON has it, or nothing.
std::optional<Money> money_in(const Json& value) {
  const Json::Object* members = value.as_object();
  if (members == nullptr || members->size() != 2) return {};
  const std::string* amount = members->front().second.as_text();
  const std::string* code = members->back().second.as_text();
  const auto currency = code ? Currency::find(*code) : std::nullopt;
  const auto number = amount ? parse_decimal(*amount) : std::nullopt;
  if (!currency || !number) return {};
  auto money = money_of(*number, *currency);
  return money ? std::optional(*money) : std::nullopt;
}

std::string words_of(const Json& value) {
  if (const std::string* text = value.as_text()) return fit(shown(*text), longest_value);
  if (const auto money = money_in(value)) return amount_phrase(*money);
  const std::string text = value.compact();
  return text == "null" || text == "[]" ? "none" : fit(text, longest_value);
}

std::string field_words(const std::string& name, const Json& change) {
  const Json::Array* pair = change.as_array();
  if (pair == nullptr || pair->size() != 2) return name;
  return fmt::format("{} {} → {}", name, words_of(pair->front()), words_of(pair->back()));
}

std::string record_words(const RecordChange& record, std::string_view command) {
  if (record.action == "created") return fmt::format("created {}", record.id);
  if (record.action == "removed") return fmt::format("deleted {}", record.id);
  if (record.fields.empty()) return fmt::format("{}: {}", record.id, command);
  std::vector<std::string> words;
  for (const auto& [name, change] : record.fields) {
    if (words.size() < most_fields) words.push_back(field_words(name, change));
  }
  if (record.fields.size() > most_fields) {
    words.push_back(fmt::format("{} more", record.fields.size() - most_fields));
  }
  return fmt::format("{}: {}", record.id, fmt::join(words, ", "));
}

bool is_customer(const RecordChange& record) {
  return record.path.starts_with("customers/") || record.path.starts_with("archive/customers/");
}

/// "created 85 customers and 8,800 opportunities"; empty when no record was changed so.
std::string action_words(const std::vector<RecordChange>& records, std::string_view action) {
  const auto count = [&](bool customers) {
    return static_cast<std::size_t>(
        std::count_if(records.begin(), records.end(), [&](const RecordChange& each) {
          return each.action == action && is_customer(each) == customers;
        }));
  };
  std::vector<std::string> kinds;
  if (const auto customers = count(true); customers > 0) {
    kinds.push_back(grouped_count(customers, "customer", "customers"));
  }
  if (const auto deals = count(false); deals > 0) {
    kinds.push_back(grouped_count(deals, "opportunity", "opportunities"));
  }
  return kinds.empty() ? "" : fmt::format("{} {}", action, join_words(kinds, "and"));
}

}  // namespace

Outcome Outcome::saying(std::string text) {
  Outcome outcome;
  outcome.text = std::move(text);
  return outcome;
}

std::string summary_of(const Outcome& outcome, std::string_view command) {
  if (!outcome.summary.empty()) return outcome.summary;
  if (outcome.records.size() == 1) return record_words(outcome.records.front(), command);
  std::vector<std::string> words;
  for (const char* action : {"created", "moved", "changed", "removed"}) {
    if (std::string some = action_words(outcome.records, action); !some.empty()) {
      words.push_back(std::move(some));
    }
  }
  return words.empty() ? std::string(command) : fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace deals
