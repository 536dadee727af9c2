// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/value.hpp>
#include <deals/text/record.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// \file
/// One file on its way to a record: what is wrong and what is odd in it, found value by value.
namespace deals {

class Reading {
 public:
  Reading(std::string_view text, std::string file) : text_(text), file_(std::move(file)) {}

  /// Makes the file unreadable. Of several such errors the one nearest to the file's beginning is
  /// kept.
  void fail(Error error, const Region& region);
  /// Notes something odd; the file stays readable.
  void note(Error error, const Region& region);
  /// The same at the file's first line, for what is not there.
  void fail_at_top(Error error);
  void note_at_top(Error error);

  bool failed() const { return error_.has_value(); }

  /// The record with what was odd in the order of lines, or the error.
  template <class T>
  Result<Read<T>> result(T record) && {
    if (error_) return *std::move(error_);
    sort_problems();
    return Read<T>{std::move(record), std::move(problems_)};
  }

 private:
  void sort_problems();

  std::string_view text_;
  std::string file_;
  std::optional<Error> error_;
  std::size_t error_begin_ = 0;
  Problems problems_;
  std::size_t untold_ = 0;  ///< problems beyond those that are kept
};

/// Refuses a record with more keys than anybody writes: what compares keys must not take minutes.
Result<void> check_size(const Value& root, const std::string& file);

/// An invalid_data error with a stable code.
Error data_error(std::string message, std::string code);

/// `unknown stage "qualifed"`, coded "unknown-stage", hinting at the nearest candidate or at them
/// all.
Error unknown_name(std::string_view what, std::string_view name,
                   std::span<const std::string> candidates);

/// `close must be a date, not the string "soon"`, hinting at how to write it where that is clear.
Error wrong_type(std::string_view key, std::string_view wanted, const Value& value);

}  // namespace deals
