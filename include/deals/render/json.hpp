// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/base/date.hpp>
#include <deals/base/error.hpp>
#include <deals/base/interned.hpp>
#include <deals/base/kept_text.hpp>
#include <deals/base/write_part.hpp>
#include <deals/model/money.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace deals {

/// A JSON value; objects keep the order in which their members were added.
class Json {
 public:
  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;

  Json() = default;  ///< null
  Json(bool yes) : value_(yes) {}
  Json(int number) : value_(std::int64_t{number}) {}
  Json(std::int64_t number) : value_(number) {}
  Json(std::size_t number) : value_(static_cast<std::int64_t>(number)) {}
  Json(const char* text) : value_(std::string(text)) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(std::string_view text) : value_(std::string(text)) {}
  Json(const Interned& text) : value_(text.string()) {}
  Json(const KeptText& text) : value_(text.string()) {}
  Json(Array items) : value_(std::move(items)) {}
  Json(Object members) : value_(std::move(members)) {}
  /// `{ "amount": "48000.00", "currency": "EUR" }`
  Json(const Money& money);
  Json(const MoneySum& sum);
  Json(Date day);         ///< "2026-12-15"
  Json(Moment moment);    ///< "2026-11-21T10:30:00Z"
  Json(Percent percent);  ///< 63.15
  template <class T>
  Json(const std::optional<T>& maybe) : Json(maybe ? Json(*maybe) : Json()) {}
  template <class T>
  Json(const CompactOptional<T>& maybe) : Json(std::optional<T>(maybe)) {}

  /// An exact number by its digits: 1.0842.
  static Json number(std::string digits);
  static Json array(const std::vector<std::string>& texts);
  /// An array of which each element is made when it is written, and let go then: all elements of a
  /// long list together take many times the room of what they say. What `element` looks at must be
  /// there until then.
  static Json made_when_written(std::size_t count, std::function<Json(std::size_t)> element);
  /// null when empty.
  static Json text_or_null(const std::string& text);

  const Array* as_array() const { return std::get_if<Array>(&value_); }
  const Object* as_object() const { return std::get_if<Object>(&value_); }
  const std::string* as_text() const { return std::get_if<std::string>(&value_); }

  /// On one line. Invalid UTF-8 becomes U+FFFD; control characters, line separators and
  /// bidirectional controls are escaped.
  std::string compact() const;
  /// Indented by two spaces. No newline at the end.
  std::string pretty() const;
  void pretty(const WritePart& out) const;

 private:
  struct Number {
    std::string digits;
  };
  struct Later {
    std::shared_ptr<const std::function<Json(std::size_t)>> element;
    std::size_t index = 0;
  };
  class Writer;
  std::variant<std::monostate, bool, std::int64_t, Number, std::string, Array, Object, Later>
      value_;
};

/// Each item on a line of its own.
void write_ndjson(const Json::Array& items, const WritePart& out);

/// One element of "problems", or the "error" of a failed command, as json.md has them.
Json to_json(const Error& error);

/// The whole document: schema, command, data, problems.
Json document(std::string_view command, Json data, const Problems& problems);
/// The document of a failed command: schema, command, error, problems.
Json failure_document(std::string_view command, const Error& error, const Problems& problems);

}  // namespace deals
