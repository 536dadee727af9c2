// SPDX-License-Identifier: MIT
#pragma once

#include <deals/text/edit.hpp>

#include "catch.hpp"

/// \file
/// Edits as they read in a test: given("a = 1\n").set("a", 2).becomes("a = 2\n").
namespace deals::test {

/// A path of keys and indexes: at("contacts", 0, "name").
template <class... Steps>
Path at(Steps... steps) {
  const auto step = [](auto each) -> PathStep {
    if constexpr (std::is_integral_v<decltype(each)>) {
      return static_cast<std::size_t>(each);
    } else {
      return std::string(each);
    }
  };
  return {step(steps)...};
}

struct Where {
  Where(const char* key) : path(at(key)) {}
  Where(Path steps) : path(std::move(steps)) {}
  Path path;
};

struct What {
  What(const char* text) : value(string_value(text)) {}
  What(int number) : value(integer_value(number)) {}
  What(bool yes) : value(boolean_value(yes)) {}
  What(Value any) : value(std::move(any)) {}
  Value value;
};

inline Value date(const char* day) { return token_value(Value::Kind::date, day); }
inline Value number(const char* token) { return token_value(Value::Kind::floating, token); }
inline Value list(std::vector<What> items) {
  Value array = array_value({});
  for (auto& item : items) array.items.push_back(std::move(item.value));
  return array;
}
inline Value table(std::vector<std::pair<const char*, What>> entries) {
  Value result;
  result.kind = Value::Kind::table;
  for (auto& [key, what] : entries) result.entries.push_back({key, std::move(what.value), {}});
  return result;
}

/// What an edit made of a text.
class Edited {
 public:
  explicit Edited(Result<std::string> result) : result_(std::move(result)) {}

  void becomes(const std::string& expected) const {
    INFO((result_ ? "" : result_.error().message));
    REQUIRE(result_);
    CHECK(*result_ == expected);
  }
  void is_refused(ErrorKind kind, const std::string& message) const {
    INFO((result_ ? *result_ : ""));
    REQUIRE_FALSE(result_);
    CHECK(result_.error().message == message);
    CHECK(result_.error().kind == kind);
  }

 private:
  Result<std::string> result_;
};

class Given {
 public:
  explicit Given(std::string text) : text_(std::move(text)) {}

  Edited set(const Where& where, const What& what) const {
    return Edited(set_value(text_, where.path, what.value));
  }
  Edited insert(const Where& where, const What& what,
                const std::vector<std::string>& order = {}) const {
    return Edited(insert_value(text_, where.path, what.value, order));
  }
  Edited remove(const Where& where) const { return Edited(remove_value(text_, where.path)); }
  Edited append(const Where& where, const What& what) const {
    return Edited(append_value(text_, where.path, what.value, false));
  }
  /// As history is written: one element a line.
  Edited append_line(const Where& where, const What& what,
                     const std::vector<std::string>& order = {}) const {
    return Edited(append_value(text_, where.path, what.value, true, order));
  }
  Edited insert_before(const Where& where, const What& what) const {
    return Edited(insert_element(text_, where.path, what.value));
  }
  Edited append_block(const std::string& name, const What& what) const {
    return Edited(append_table(text_, name, what.value));
  }
  Edited remove_block(const std::string& name, std::size_t index) const {
    return Edited(remove_table(text_, name, index));
  }

 private:
  std::string text_;
};

inline Given given(std::string text) { return Given(std::move(text)); }

}  // namespace deals::test
