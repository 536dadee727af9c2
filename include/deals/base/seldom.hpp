// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// \file
/// Parts of a record that most records do not have: a pointer when there is nothing.
namespace deals {

/// A text or a list that is mostly empty, by value. It reads like the T that it holds; `edit` is
/// for what only a T itself can do.
template <class T>
class Seldom {
 public:
  using value_type = typename T::value_type;

  Seldom() = default;
  Seldom(std::initializer_list<value_type> values) : Seldom(T(values)) {}
  template <class From>
  requires(std::convertible_to<From, T> && !std::same_as<std::remove_cvref_t<From>, Seldom>)
      Seldom(From&& from) {
    T value(std::forward<From>(from));
    if (!value.empty()) value_ = std::make_unique<T>(std::move(value));
  }
  Seldom(const Seldom& other)
      : value_(other.empty() ? nullptr : std::make_unique<T>(*other.value_)) {}
  Seldom(Seldom&&) noexcept = default;
  Seldom& operator=(const Seldom& other) {
    if (this != &other) value_ = other.empty() ? nullptr : std::make_unique<T>(*other.value_);
    return *this;
  }
  Seldom& operator=(Seldom&&) noexcept = default;
  ~Seldom() = default;

  const T& operator*() const { return value_ ? *value_ : nothing(); }
  const T* operator->() const { return &**this; }
  operator const T&() const { return **this; }
  operator std::string_view() const requires std::same_as<T, std::string> { return **this; }
  /// The T itself, there from now on.
  T& edit() {
    if (!value_) value_ = std::make_unique<T>();
    return *value_;
  }

  bool empty() const { return !value_ || value_->empty(); }
  std::size_t size() const { return value_ ? value_->size() : 0; }
  auto begin() const { return (**this).begin(); }
  auto end() const { return (**this).end(); }
  auto rbegin() const { return (**this).rbegin(); }
  auto rend() const { return (**this).rend(); }
  const auto& operator[](std::size_t index) const { return (**this)[index]; }
  const value_type* data() const { return (**this).data(); }
  const auto& front() const { return (**this).front(); }
  const auto& back() const { return (**this).back(); }

  auto begin() { return edit().begin(); }
  auto end() { return edit().end(); }
  auto& operator[](std::size_t index) { return edit()[index]; }
  auto& front() { return edit().front(); }
  auto& back() { return edit().back(); }
  void clear() { value_.reset(); }
  void push_back(value_type value) { edit().push_back(std::move(value)); }
  void pop_back() { edit().pop_back(); }
  template <class... Parts>
  auto& emplace_back(Parts&&... parts) {
    return edit().emplace_back(std::forward<Parts>(parts)...);
  }
  template <class... What>
  auto insert(What&&... what) {
    return edit().insert(std::forward<What>(what)...);
  }
  template <class... What>
  auto erase(What&&... what) {
    return edit().erase(std::forward<What>(what)...);
  }

  friend bool operator==(const Seldom& left, const Seldom& right) { return *left == *right; }
  friend bool operator==(const Seldom& left, const T& right) { return *left == right; }
  template <class Text>
  requires(std::same_as<T, std::string>&& std::convertible_to<const Text&, std::string_view> &&
           !std::same_as<Text, Seldom>) friend bool
  operator==(const Seldom& left, const Text& right) {
    return *left == std::string_view(right);
  }

 private:
  static const T& nothing() {
    static const T empty;
    return empty;
  }

  std::unique_ptr<T> value_;
};

}  // namespace deals
