// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/exchange/mapping.hpp>
#include <deals/model/value.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace deals {

/// Turns the tree of a mapping file into a Mapping; the errors have their places.
class MappingReader {
 public:
  MappingReader(std::string_view text, std::string file, const Config& config)
      : text_(text), file_(std::move(file)), config_(config) {}

  Result<Mapping> read(const Value& root);

 private:
  template <class T>
  using Choices = std::span<const std::pair<std::string_view, T>>;

  Result<void> read_keys(const Value& root);
  Result<void> read_forms(const Value& root);
  Result<void> read_texts(const Value& root);
  Result<void> read_columns(const Value& columns);
  Result<void> read_optional(const Value& fields);
  Result<void> read_defaults(const Value& defaults);
  Result<void> read_values(const Value& values);
  Result<void> check_whole(const Value& root) const;

  Result<std::string> string_in(const Value& value, std::string_view key) const;
  Result<Texts> texts_in(const Value& table, std::string_view key) const;
  Result<std::vector<std::string>> strings_in(const Value& list, std::string_view key) const;
  Result<FieldSource> source_in(const Value& value, const std::string& field) const;
  Result<void> read_source(const Value& root, std::string_view key,
                           std::optional<FieldSource>& target) const;
  Result<FieldForm> known_field(const Entry& entry) const;
  template <class T>
  Result<void> choose(const Value& root, std::string_view key, Choices<T> choices, T& target) const;

  Error error_at(const Region& region, std::string message) const;

  std::string_view text_;
  std::string file_;
  const Config& config_;
  Mapping mapping_;
};

}  // namespace deals
