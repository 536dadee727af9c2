// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace deals {

/// A T that is mostly not there, by value: a std::optional of the size of a pointer.
template <class T>
class SeldomThere {
 public:
  SeldomThere() = default;
  SeldomThere(std::nullopt_t) {}
  SeldomThere(T value) : value_(std::make_unique<T>(std::move(value))) {}
  SeldomThere(const std::optional<T>& value)
      : value_(value ? std::make_unique<T>(*value) : nullptr) {}
  SeldomThere(const SeldomThere& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
  SeldomThere(SeldomThere&&) noexcept = default;
  SeldomThere& operator=(const SeldomThere& other) {
    if (this != &other) value_ = other ? std::make_unique<T>(*other) : nullptr;
    return *this;
  }
  SeldomThere& operator=(SeldomThere&&) noexcept = default;
  ~SeldomThere() = default;

  explicit operator bool() const { return value_ != nullptr; }
  bool has_value() const { return value_ != nullptr; }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }
  void reset() { value_.reset(); }
  T& emplace() {
    value_ = std::make_unique<T>();
    return *value_;
  }

  friend bool operator==(const SeldomThere& left, const SeldomThere& right) {
    return left && right ? *left == *right : left.has_value() == right.has_value();
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace deals
