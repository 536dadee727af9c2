// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <concepts>
#include <memory>
#include <optional>
#include <utility>

namespace deals {

/// A value of T that no T ever has, which then means "nothing". Specialized beside T, with
/// `static T value()` and `static bool is(const T&)`.
template <class T>
struct Nothing;

/// A std::optional of the size of a T, for the members of records, of which there are very many.
/// Everything else is better off with a std::optional; the two become each other where needed.
template <class T>
class CompactOptional {
 public:
  using value_type = T;

  constexpr CompactOptional() = default;
  constexpr CompactOptional(std::nullopt_t) {}
  constexpr CompactOptional(const T& value) : value_(value) {}
  constexpr CompactOptional(const std::optional<T>& value)
      : value_(value ? *value : Nothing<T>::value()) {}
  template <class From>
  requires std::convertible_to<const From&, T>
  constexpr CompactOptional(const From& value) : value_(value) {}

  constexpr operator std::optional<T>() const {
    return has_value() ? std::optional<T>(value_) : std::nullopt;
  }

  constexpr explicit operator bool() const { return has_value(); }
  constexpr bool has_value() const { return !Nothing<T>::is(value_); }
  constexpr T& operator*() { return value_; }
  constexpr const T& operator*() const { return value_; }
  constexpr T* operator->() { return std::addressof(value_); }
  constexpr const T* operator->() const { return std::addressof(value_); }
  template <class Other>
  constexpr T value_or(Other&& other) const {
    return has_value() ? value_ : static_cast<T>(std::forward<Other>(other));
  }
  constexpr void reset() { value_ = Nothing<T>::value(); }

  friend constexpr bool operator==(const CompactOptional& left, const CompactOptional& right) {
    return left.has_value() && right.has_value() ? left.value_ == right.value_
                                                 : left.has_value() == right.has_value();
  }
  friend constexpr bool operator==(const CompactOptional& left, const std::optional<T>& right) {
    return left == CompactOptional(right);
  }
  /// Nothing comes before everything.
  friend constexpr std::strong_ordering operator<=>(const CompactOptional& left,
                                                    const CompactOptional& right) {
    return left.has_value() && right.has_value() ? left.value_ <=> right.value_
                                                 : left.has_value() <=> right.has_value();
  }
  friend constexpr bool operator==(const CompactOptional& left, std::nullopt_t) {
    return !left.has_value();
  }
  template <class Other>
  requires std::convertible_to<const Other&, T>
  friend constexpr bool operator==(const CompactOptional& left, const Other& right) {
    return left.has_value() && left.value_ == right;
  }

 private:
  T value_ = Nothing<T>::value();
};

}  // namespace deals
