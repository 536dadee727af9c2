// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/core.h>
#include <compare>
#include <concepts>
#include <cstddef>
#include <deals/base/compact_optional.hpp>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>

namespace deals {

/// A text that many records have in common, a stage or a name: one pointer to the one copy that
/// there is of it in the process. It reads like a std::string, and is compared by its content.
/// Threads may make them at the same time. A copy once made stays: not for texts that differ from
/// record to record.
class Interned {
 public:
  Interned() = default;
  Interned(std::string_view text) : text_(text.empty() ? nullptr : one_copy_of(text)) {}
  Interned(const std::string& text) : Interned(std::string_view(text)) {}
  Interned(const char* text) : Interned(std::string_view(text)) {}

  const std::string& string() const { return text_ == nullptr ? nothing() : *text_; }
  operator const std::string&() const { return string(); }
  operator std::string_view() const { return string(); }

  bool empty() const { return text_ == nullptr; }
  std::size_t size() const { return string().size(); }
  const char* c_str() const { return string().c_str(); }
  auto begin() const { return string().begin(); }
  auto end() const { return string().end(); }
  std::size_t find(std::string_view part) const { return string().find(part); }
  std::string substr(std::size_t from, std::size_t count = std::string::npos) const {
    return string().substr(from, count);
  }
  bool starts_with(std::string_view part) const { return string().starts_with(part); }
  bool ends_with(std::string_view part) const { return string().ends_with(part); }
  char front() const { return string().front(); }
  void clear() { text_ = nullptr; }

  /// One copy of each text: the same content is the same place.
  bool operator==(const Interned& other) const = default;
  std::strong_ordering operator<=>(const Interned& other) const {
    return text_ == other.text_ ? std::strong_ordering::equal : string() <=> other.string();
  }
  template <class Text>
  requires(std::convertible_to<const Text&, std::string_view> && !std::same_as<Text, Interned>) bool
  operator==(const Text& other) const {
    return std::string_view(string()) == std::string_view(other);
  }

 private:
  friend struct Nothing<Interned>;

  static const std::string* one_copy_of(std::string_view text);
  static const std::string& nothing();
  static const std::string not_a_text;  ///< only its place means something

  const std::string* text_ = nullptr;  ///< null: ""
};

template <>
struct Nothing<Interned> {
  static Interned value() {
    Interned none;
    none.text_ = &Interned::not_a_text;
    return none;
  }
  static bool is(const Interned& text) { return text.text_ == &Interned::not_a_text; }
};

std::ostream& operator<<(std::ostream& to, const Interned& text);

inline std::string operator+(const Interned& left, std::string_view right) {
  return std::string(left.string()).append(right);
}
inline std::string operator+(const char* left, const Interned& right) {
  return std::string(left).append(right.string());
}
inline std::string operator+(std::string left, const Interned& right) {
  return std::move(left.append(right.string()));
}

}  // namespace deals

template <>
struct fmt::formatter<deals::Interned> : fmt::formatter<fmt::string_view> {
  template <class Context>
  auto format(const deals::Interned& text, Context& context) const {
    const std::string_view view = text;
    return fmt::formatter<fmt::string_view>::format({view.data(), view.size()}, context);
  }
};

template <>
struct std::hash<deals::Interned> {
  std::size_t operator()(const deals::Interned& text) const noexcept {
    return std::hash<std::string_view>()(text);
  }
};
